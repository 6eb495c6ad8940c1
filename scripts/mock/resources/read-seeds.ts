import { readYamlFile, type YamlFile } from "../../command-line/read-yaml-file.ts";
import { UsageError } from "../../command-line/usage-error.ts";
import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { Seeds } from "./resources.ts";

/**
 * Reads a file of seeds, YAML or JSON: by API, by path of a collection, a list of resources.
 * @example
 * ```yaml
 * medblocks:
 *   /patients:
 *     - { id: pat_1, name: One }
 * ```
 * @param contracts The APIs that are mocked.
 * @throws {UsageError} if the file cannot be read, has another form, or names what is not mocked.
 */
export function readSeeds(file: string, contracts: readonly Contract[]): Record<string, Seeds> {
  const yaml = readYamlFile(file);
  if (!isObject(yaml.value)) throw new UsageError(`${yaml.place([])}: write names of APIs, each with its collections.`);
  return Object.fromEntries(
    Object.entries(yaml.value).map(([api, collections]) => {
      const contract = contracts.find((one) => one.api === api);
      if (contract !== undefined) return [api, seedsOf(yaml, contract, collections)];
      const names = contracts.map((one) => one.api).join(", ");
      throw new UsageError(`${yaml.place([api])}: no API "${api}" is mocked; there are ${names}.`);
    }),
  );
}

function seedsOf({ place }: YamlFile, { api, operations }: Contract, collections: Json): Seeds {
  if (!isObject(collections)) throw new UsageError(`${place([api])}: write paths with lists, such as /patients: [].`);
  const fits = (path: string) => operations.some((one) => isPathOf(one.path, path));
  return Object.fromEntries(
    Object.entries(collections).map(([path, list]) => {
      if (!fits(path)) throw new UsageError(`${place([api, path])}: "${path}" is not a path of ${api}.`);
      const resources = Array.isArray(list) ? list.filter((item): item is JsonObject => isObject(item)) : [];
      if (Array.isArray(list) && resources.length === list.length) return [path, resources];
      throw new UsageError(`${place([api, path])}: "${path}" must be a list of objects.`);
    }),
  );
}

/** Whether a path is a template's, with its parameters filled in or not. */
function isPathOf(template: string, path: string): boolean {
  const parts = path.split("/");
  const own = template.split("/");
  return own.length === parts.length && own.every((part, at) => part.startsWith("{") || part === parts[at]);
}
