import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { nearest } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";
import { colourPattern, configSchema } from "./config-schema.ts";
import type { Config } from "./define-config.ts";

/**
 * Reads and checks a configuration: a TypeScript or JavaScript module's default export, JSON or YAML.
 * @param file Absolute path.
 * @throws {UsageError} if it cannot be read, or names the key whose value is wrong.
 */
export async function readConfig(file: string): Promise<Config> {
  const value = /^\.[cm]?[jt]s$/.test(extname(file)) ? await importDefault(file) : await parseData(file);
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<Config>(configSchema);
  if (validate(value)) return value;
  const problems = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "propertyNames")
    .map((error) => `  ${keyOf(error.instancePath)}${messageOf(error)}`);
  throw new UsageError(`${file} is not a valid configuration:\n${[...new Set(problems)].join("\n")}`);
}

/** When each configuration that is a module was saved that was loaded last. */
const loaded = new Map<string, number>();

async function importDefault(file: string): Promise<unknown> {
  try {
    // Node keeps a module by its address: one that was saved meanwhile needs another.
    const saved = statSync(file).mtimeMs;
    const address = pathToFileURL(file).href;
    const isStale = saved !== (loaded.get(file) ?? saved);
    loaded.set(file, saved);
    const module: { default?: unknown } = await import(isStale ? `${address}?${saved}` : address);
    if (module.default === undefined)
      throw new UsageError(`${file} has no default export. Write \`export default { apis: { … } }\`.`);
    return module.default;
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError) throw error;
    const code = "code" in error ? error.code : undefined;
    if (code === "ERR_UNKNOWN_FILE_EXTENSION")
      throw new UsageError(
        `Node ${process.versions.node} cannot read ${file}. Use Node 22.18 or newer, or a configuration in .mjs, .json or .yaml.`,
      );
    if (code === "ERR_MODULE_NOT_FOUND")
      throw new UsageError(
        `${file} imports something that is not installed: ${error.message}\nInstall it, or write the configuration in .json or .yaml.`,
      );
    throw new UsageError(`${file} cannot be loaded: ${error.message}`);
  }
}

async function parseData(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  });
  const { parse } = await import("yaml");
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${file} cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A JSON Pointer as people write keys: `apis.shop.input `; empty for the whole. */
function keyOf(pointer: string): string {
  return pointer === "" ? "" : `${pointer.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~")} `;
}

/** The types of JSON Schema that a configuration has, as people say them. */
const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  object: "an object",
  string: "a string",
};

function messageOf({ keyword, params, message, propertyName }: import("ajv").ErrorObject): string {
  if (propertyName !== undefined)
    return `has "${propertyName}": a name has letters, digits and "-", and begins with a letter`;
  if (keyword === "required") return `lacks "${params.missingProperty}"`;
  if (keyword === "minProperties") return "is empty: name at least one API";
  if (keyword === "enum") return `must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "type")
    return `is not ${[params.type]
      .flat()
      .map((type) => typeNames[type] ?? type)
      .join(" or ")}`;
  if (keyword === "pattern" && params.pattern === colourPattern) return "is not a colour such as #0b6e4f";
  if (keyword !== "additionalProperties") return message ?? "is not valid";
  const close = nearest(params.additionalProperty, [
    "apis",
    "lint",
    "input",
    "overlays",
    "output",
    "presets",
    "rules",
    "baseline",
    "docs",
    "name",
    "accent",
    "logo",
    "guides",
    "notice",
  ]);
  return `has the unknown key "${params.additionalProperty}"${close === undefined ? "" : `; did you mean "${close}"?`}`;
}
