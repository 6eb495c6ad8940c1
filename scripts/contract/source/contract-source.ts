import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where an API's contract is written. */
export interface ContractSource {
  /** Absolute path of the OpenAPI document: YAML or JSON, of any name. */
  input: string;
  /** Absolute paths of OpenAPI Overlays, applied in order. */
  overlays: readonly string[];
  /** Absolute paths of folders that a `$ref` may lead to beside the one of the document. */
  allowOutside: readonly string[];
}

/** The names that the document of a folder under `openapi/` may have, by precedence. */
const documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"];

/**
 * The source of an API that has a folder of its own: the document in `openapi/<api>/`, which may refer to `openapi/shared/`.
 * @param root The project's root.
 */
export function sourceOf(root: string, api: string): ContractSource {
  const input = documentOf(join(root, "openapi", api)) ?? join(root, "openapi", api, "openapi.yaml");
  return { input, overlays: [], allowOutside: [join(root, "openapi", "shared")] };
}

/** The OpenAPI document of a folder, or undefined where it has none. */
export function documentOf(folder: string): string | undefined {
  return documentNames.map((name) => join(folder, name)).find((path) => existsSync(path));
}
