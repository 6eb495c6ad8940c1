import type { Contract } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { methods } from "../../contract/reading/operations/methods.ts";
import { namesOf } from "../naming.ts";
import { literal } from "../writing/literal.ts";
import type { TypeImports } from "../writing/type-imports.ts";
import { uniqueNames } from "../writing/unique-names.ts";

/** How a module calls the type of a schema by its place in the bundle; undefined where nothing has it for a type. */
function placeType(contract: Contract, pointer: string, imported: TypeImports): string | undefined {
  const [root = "", kind = "", name = "", ...rest] = parsePointer(pointer);
  if (root === "components" && kind === "schemas" && rest.length === 0) {
    return `${imported.use("components", "./schema.d.ts")}["schemas"][${literal(name)}]`;
  }
  const operation =
    root === "paths" ? contract.operations.find(({ path, method }) => path === kind && method === name) : undefined;
  const isResponse = root === "components" && kind === "responses";
  if (!isResponse && (operation === undefined || rest[0] !== "responses")) return undefined;
  const [content, mediaType = "", schema, ...deeper] = isResponse ? rest : rest.slice(2);
  if (content === undefined) return "undefined";
  if (content !== "content" || schema !== "schema" || deeper.length > 0) return undefined;
  if (isResponse) {
    const components = imported.use("components", "./schema.d.ts");
    return `${components}["responses"][${literal(name)}]["content"][${literal(mediaType)}]`;
  }
  const key = rest[1] ?? "";
  const operations = imported.use("operations", "./schema.d.ts");
  const type = operation === undefined ? "" : namesOf(contract, operation).type;
  const status = /^\d+$/.test(key) ? key : literal(key);
  return `${operations}[${literal(type)}]["responses"][${status}]["content"][${literal(mediaType)}]`;
}

const noImports: TypeImports = { use: (name) => name, print: () => [] };

const hoistedOf = new WeakMap<object, Map<string, string>>();

/** The components that are made for codes whose schema has no name in the types of the bundle, by pointer. */
export function codeComponents(contract: Contract): ReadonlyMap<string, string> {
  let names = hoistedOf.get(contract);
  if (names === undefined) {
    const schemas = objectOf(objectOf(contract.document.components).schemas);
    const pointers = [...contract.codes.values()]
      .flatMap((code) => code.pointers)
      .filter((pointer) => placeType(contract, pointer, noImports) === undefined);
    names = uniqueNames(pointers, componentName, { taken: (name) => Object.hasOwn(schemas, name) });
    hoistedOf.set(contract, names);
  }
  return names;
}

/** A name of the words of a pointer that tell one schema from another. */
const componentName = (pointer: string): string =>
  parsePointer(pointer)
    .filter((token) => !/^(?:components|paths|responses|schemas|content|schema|properties|items)$/.test(token))
    .map((token) => (methods.some((method) => method === token) ? token.toUpperCase() : token))
    .join(".")
    .replace(/[^\w.-]+/g, "_") || "Details";

/** The type of what an error with a code carries. */
export function detailsType(contract: Contract, pointers: readonly string[], imported: TypeImports): string {
  const types = pointers.map((pointer) => {
    const own = placeType(contract, pointer, imported);
    if (own !== undefined) return own;
    const name = codeComponents(contract).get(pointer) ?? "";
    return `${imported.use("components", "./schema.d.ts")}["schemas"][${literal(name)}]`;
  });
  return [...new Set(types)].join(" | ") || "unknown";
}
