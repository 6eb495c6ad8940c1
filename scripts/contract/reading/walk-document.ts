import type { Json, JsonObject } from "../contract.ts";
import { isObject } from "./json.ts";
import { appendPointer } from "./json-pointer.ts";
import { methods } from "./operations/methods.ts";

/** The objects of OpenAPI that hold schemas or examples, and what leads to them. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "response"
  | "requestBody"
  | "parameter"
  | "header"
  | "mediaType"
  | "encoding"
  | "schema";

/** How a member leads on: to an object of a kind, to a map of them, to a list of them. */
export type Step = { to: Kind; by: "member" | "map" | "list" };

const member = (to: Kind): Step => ({ to, by: "member" });
const map = (to: Kind): Step => ({ to, by: "map" });
const list = (to: Kind): Step => ({ to, by: "list" });
const carrier = { schema: member("schema"), content: map("mediaType") };

/** @see https://spec.openapis.org/oas/v3.1.0#schema and https://json-schema.org/draft/2020-12/json-schema-core#section-10 */
const grammar: Record<Kind, Record<string, Step>> = {
  document: { paths: map("pathItem"), webhooks: map("pathItem"), components: member("components") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(methods.map((method) => [method, member("operation")])),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: member("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: {},
  response: { headers: map("header"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  parameter: carrier,
  header: carrier,
  mediaType: { schema: member("schema"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  schema: {
    ...Object.fromEntries(
      ["properties", "patternProperties", "dependentSchemas", "$defs"].map((keyword) => [keyword, map("schema")]),
    ),
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, list("schema")])),
    ...Object.fromEntries(
      [
        ...["items", "contains", "unevaluatedItems", "additionalProperties", "unevaluatedProperties", "propertyNames"],
        ...["not", "if", "then", "else", "contentSchema"],
      ].map((keyword) => [keyword, member("schema")]),
    ),
  },
};

/**
 * Visits each object of a bundle that holds schemas or examples, in document order, each once: a `$ref` is visited, not
 * followed, since its target is visited at its own place. Examples and extensions are never entered.
 */
export function walkDocument(
  document: JsonObject,
  visit: (kind: Kind, value: JsonObject, pointer: string) => void,
): void {
  walk("document", document, "", visit);
}

/** Visits a schema and the schemas in it, as `walkDocument` visits those of a bundle. */
export function walkSchema(schema: JsonObject, visit: (schema: JsonObject) => void): void {
  walk("schema", schema, "", (_kind, value) => visit(value));
}

function walk(kind: Kind, value: Json | undefined, pointer: string, visit: Parameters<typeof walkDocument>[1]): void {
  if (!isObject(value)) return;
  visit(kind, value, pointer);
  for (const [key, child] of Object.entries(value)) {
    const at = appendPointer(pointer, key);
    const step = stepOf(kind, key);
    if (step === undefined) continue;
    if (step.by === "member") walk(step.to, child, at, visit);
    else if (typeof child === "object" && child !== null) {
      for (const [name, grandchild] of Object.entries(child)) walk(step.to, grandchild, appendPointer(at, name), visit);
    }
  }
}

/** How a member of an object of OpenAPI leads on to objects that hold schemas or examples, if it does. */
export function stepOf(kind: Kind, key: string): Step | undefined {
  // Each key of a callback is an expression that gives a URL.
  if (kind === "callback" && !key.startsWith("x-")) return member("pathItem");
  return Object.hasOwn(grammar[kind], key) ? grammar[kind][key] : undefined;
}
