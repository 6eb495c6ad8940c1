import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { Misuse } from "../../command-line/misuse.ts";
import type { JsonObject } from "../../contract/contract.ts";
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
 * @throws {Misuse} if the file cannot be read or has another form.
 */
export function readSeeds(file: string): Record<string, Seeds> {
  const value = parseFile(file);
  if (!isObject(value)) throw new Misuse(`${file} must map names of APIs to their collections.`);
  return Object.fromEntries(Object.entries(value).map(([api, collections]) => [api, seedsOf(file, api, collections)]));
}

function seedsOf(file: string, api: string, collections: unknown): Seeds {
  if (!isObject(collections)) throw new Misuse(`${file}: "${api}" must map paths to lists, such as /patients: [].`);
  return Object.fromEntries(
    Object.entries(collections).map(([path, list]) => {
      const resources = Array.isArray(list) ? list.filter((item): item is JsonObject => isObject(item)) : [];
      if (path.startsWith("/") && Array.isArray(list) && resources.length === list.length) return [path, resources];
      throw new Misuse(`${file}: "${path}" of ${api} must be a path with a list of objects.`);
    }),
  );
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
