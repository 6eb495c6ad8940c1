import { existsSync, globSync } from "node:fs";
import { isAbsolute, join, resolve, sep } from "node:path";
import type { ApiFiles } from "../../project/project.ts";
import { UsageError } from "../usage-error.ts";
import type { ApiConfig, Config } from "./define-config.ts";

/**
 * The APIs of a configuration with absolute paths, in the order of their names.
 * @param root The configuration's folder.
 * @param file The configuration's file, for messages.
 * @throws {UsageError} if a file does not exist, or two entries give an API of the same name.
 */
export function configuredApis(config: Config, root: string, file: string): ApiFiles[] {
  const apis = new Map<string, ApiFiles>();
  for (const [key, entry] of Object.entries(config.apis)) {
    for (const api of apisOf(key, typeof entry === "string" ? { input: entry } : entry, root, file)) {
      if (apis.has(api.name))
        throw new UsageError(`${file}: apis.${key} gives a second API of the name "${api.name}".`);
      apis.set(api.name, api);
    }
  }
  return [...apis.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function apisOf(
  key: string,
  { input, overlays = [], output, lint }: ApiConfig,
  root: string,
  file: string,
): ApiFiles[] {
  const existing = (path: string, member: string): string => {
    const found = resolve(root, path);
    if (!existsSync(found)) throw new UsageError(`${file}: apis.${key}.${member} names ${path}, which does not exist.`);
    return found;
  };
  const place = (name: string): ApiFiles => ({
    name,
    input: "",
    overlays: overlays.map((path, index) => existing(path.replaceAll("*", name), `overlays.${index}`)),
    output: resolve(root, (output ?? "generated/*").replaceAll("*", name)),
    ...(lint === undefined ? {} : { lint }),
  });
  if (!input.includes("*")) return [{ ...place(key), input: existing(input, "input") }];
  const pattern = isAbsolute(input) ? input : join(root, input);
  const found = globSync(pattern, { exclude: (path) => path.includes("node_modules") });
  if (found.length === 0) throw new UsageError(`${file}: apis.${key}.input matches no file: ${input}`);
  return found.map((path) => ({ ...place(matched(pattern, path)), input: path }));
}

/** Absolute paths of the folders in which a new file can match a pattern of the configuration. */
export function patternFolders({ apis }: Config, root: string): string[] {
  const inputs = Object.values(apis).map((entry) => (typeof entry === "string" ? entry : entry.input));
  const patterns = inputs.filter((input) => input.includes("*"));
  return [
    ...new Set(patterns.map((input) => resolve(root, input.slice(0, input.indexOf("*")).replace(/[^/\\]*$/, "")))),
  ];
}

/** The text that matches the first `*` of a pattern. */
function matched(pattern: string, path: string): string {
  const [before = "", after = ""] = pattern.split("*");
  const rest = path.slice(before.length);
  const end = after === "" ? -1 : rest.indexOf(after.split(sep).join(sep));
  return end < 0 ? rest : rest.slice(0, end);
}
