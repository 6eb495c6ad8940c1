import { join } from "node:path";
import { apiFiles, projectAt } from "../../project/project.ts";

/** Where an API's contract is written. */
export interface ContractSource {
  /** Absolute path of the OpenAPI document: YAML or JSON, of any name. */
  input: string;
  /** Absolute paths of OpenAPI Overlays, applied in order. */
  overlays: readonly string[];
  /** Absolute paths of folders that a `$ref` may lead to beside the one of the document. */
  allowOutside: readonly string[];
}

/**
 * The source of an API of a project. A document in `openapi/<api>/` may refer to `openapi/shared/`, one of a configuration
 * to any file of the project; either to what the project allows by name.
 * @param root The project's root.
 */
export function sourceOf(root: string, api: string): ContractSource {
  const { input, overlays } = apiFiles(root, api);
  const { configFile, allowOutside = [] } = projectAt(root);
  const isConventional = configFile === undefined && input.startsWith(join(root, "openapi", api));
  return { input, overlays, allowOutside: [isConventional ? join(root, "openapi", "shared") : root, ...allowOutside] };
}
