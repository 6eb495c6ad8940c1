import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "./source/contract-source.ts";

/**
 * Names of the APIs of a project, sorted: each folder of `openapi/` that holds an OpenAPI document.
 * @param root The project's root.
 */
export function findApis(root: string): string[] {
  const folder = join(root, "openapi");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && documentOf(join(folder, entry.name)) !== undefined)
    .map((entry) => entry.name)
    .sort();
}
