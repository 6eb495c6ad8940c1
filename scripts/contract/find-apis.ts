import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Names of the APIs of a project, sorted: each folder of `openapi/` that holds an `openapi.yaml`.
 * @param root The project's root.
 */
export function findApis(root: string): string[] {
  const folder = join(root, "openapi");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
}
