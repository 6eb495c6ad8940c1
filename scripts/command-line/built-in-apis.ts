import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isInstalled } from "../project/installation.ts";
import type { ApiFiles } from "../project/project.ts";

/**
 * A contract that the package `error-contracts` carries, whose bundle works in any folder.
 * @param root Where its generated files would go.
 * @returns undefined in a clone, where contracts are folders, and for another name.
 */
export function builtInApi(name: string, root: string): ApiFiles | undefined {
  if (!builtInNames().includes(name)) return undefined;
  return { name, input: join(folder(), name, "openapi.yaml"), overlays: [], output: join(root, "generated", name) };
}

/** Names of the contracts that the package `error-contracts` carries. */
export function builtInNames(): string[] {
  if (!isInstalled) return [];
  return readdirSync(folder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("error-contracts/package.json")), "generated");
}
