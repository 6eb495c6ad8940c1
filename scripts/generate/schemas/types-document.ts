import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import { componentOf, directionalSchemas, mapSubschemas, schemaIn } from "../../contract/reading/direction.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";
import { walkDocument } from "../../contract/reading/walk-document.ts";
import { namesOf } from "../naming.ts";
import { commentText } from "../writing/comment.ts";
import { codeComponents } from "./details-types.ts";

/** The name of a component's schema as it holds in requests, where that differs from what an API answers. */
const writableName = (name: string): string => `${name}.Writable`;

/**
 * A bundle as openapi-typescript reads it right. It takes some of JSON Schema and OpenAPI for something else: `$defs` for
 * a member, the keywords beside a `$ref` for nothing, a discriminator for a constraint, `readOnly` for no more than a
 * mark; a `$ref` is right only to a component, and an `operationId` only if it is a name.
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export function typesDocument(contract: Contract): JsonObject {
  const document = structuredClone(contract.document);
  for (const operation of contract.operations) {
    const pathItem = pathItemOf(document, operation.path);
    const value = pathItem[operation.method];
    if (isObject(value)) pathItem[operation.method] = { ...value, operationId: namesOf(contract, operation).type };
  }
  // Webhooks and callbacks are called by the API: the client has no operations for them.
  for (const [name, pathItem] of Object.entries(objectOf(document.webhooks))) {
    const inlined = isObject(pathItem) && typeof pathItem.$ref === "string" ? resolved(document, pathItem) : pathItem;
    objectOf(document.webhooks)[name] = withoutIds(inlined);
  }
  for (const [name, pathItem] of Object.entries(objectOf(objectOf(document.components).pathItems))) {
    objectOf(objectOf(document.components).pathItems)[name] = withoutIds(pathItem);
  }
  addCodeComponents(document, contract);
  hoistTargets(document);
  walkDocument(document, (kind, value) => {
    if (kind === "schema") normalize(document, value);
    if (kind === "parameter" && value.schema === undefined) {
      value.schema = contentSchema(value);
      delete value.content;
    }
    for (const key of ["title", "summary", "description", "format"]) {
      const text = value[key];
      if (text === undefined) continue;
      if (typeof text !== "string") delete value[key];
      else if (isUnsafe(text)) value[key] = commentText(text);
    }
    for (const key of ["default", "example", "examples"]) {
      if (kind === "schema" && isUnsafe(JSON.stringify(value[key]))) delete value[key];
    }
  });
  separateDirections(document);
  return document;
}

/** The schema of a parameter that is described by `content`, of which openapi-typescript makes a string. */
function contentSchema({ content }: JsonObject): Json {
  const [media] = Object.values(objectOf(content));
  return objectOf(media).schema ?? true;
}

/** Whether a text would be read as more than a comment; openapi-typescript keeps comments closed itself. */
const isUnsafe = (text: string | undefined): boolean =>
  text !== undefined && /@(?:ts-|jsx)|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/i.test(text);

/** The path item of a path, in the place of its `$ref`. */
function pathItemOf(document: JsonObject, path: string): JsonObject {
  const paths = objectOf(document.paths);
  const pathItem = { ...resolved(document, objectOf(paths[path])) };
  paths[path] = pathItem;
  return pathItem;
}

function resolved(document: JsonObject, value: JsonObject): JsonObject {
  let end = value;
  for (let depth = 0; depth < 32 && typeof end.$ref === "string" && end.$ref.startsWith("#"); depth += 1) {
    const { $ref, ...siblings } = end;
    end = { ...objectOf(valueAt(document, $ref)), ...siblings };
  }
  return end;
}

function withoutIds(pathItem: Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(objectOf(pathItem)).map(([key, value]) => {
      if (!isObject(value)) return [key, value];
      const { operationId: _, ...operation } = value;
      return [key, operation];
    }),
  );
}

/** Gives a name to the schemas of codes that are written in a response. */
function addCodeComponents(document: JsonObject, contract: Contract): void {
  const added = [...codeComponents(contract)];
  if (added.length === 0) return;
  if (!isObject(document.components)) document.components = {};
  const components = objectOf(document.components);
  if (!isObject(components.schemas)) components.schemas = {};
  for (const [pointer, name] of added) {
    objectOf(components.schemas)[name] = structuredClone(valueAt(document, pointer) ?? true);
  }
}

/** Makes a component of each schema that a `$ref` names elsewhere, and a value of each other `$ref` that names no component. */
function hoistTargets(document: JsonObject): void {
  if (!isObject(document.components)) document.components = {};
  const components = objectOf(document.components);
  if (!isObject(components.schemas)) components.schemas = {};
  const schemas = objectOf(components.schemas);
  const hoisted = new Map<string, string>();
  const names = new Set(Object.keys(schemas));
  const waiting: JsonObject[] = [];
  const look = (kind: string, value: JsonObject) => {
    const { $ref } = value;
    if (typeof $ref !== "string" || /^#\/components\/\w+\/[^/]+$/.test($ref)) return;
    const target = $ref.startsWith("#/") ? valueAt(document, $ref) : undefined;
    if (kind !== "schema") {
      delete value.$ref;
      for (const [key, member] of Object.entries(resolved(document, objectOf(target))))
        value[key] ??= structuredClone(member);
      return;
    }
    if (target === undefined) {
      delete value.$ref;
      return;
    }
    let name = hoisted.get($ref);
    if (name === undefined) {
      const made = parsePointer($ref)
        .join(".")
        .replace(/[^\w.-]+/g, "_");
      name = made;
      for (let count = 2; names.has(name); count += 1) name = `${made}_${count}`;
      names.add(name);
      hoisted.set($ref, name);
      const schema = structuredClone(target);
      schemas[name] = schema;
      if (isObject(schema)) waiting.push(schema);
    }
    value.$ref = `#/components/schemas/${name}`;
  };
  walkDocument(document, look);
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    walkDocument({ components: { schemas: { schema } } }, look);
  }
}

/** Writes a schema in the words that openapi-typescript understands. */
function normalize(document: JsonObject, schema: JsonObject): void {
  delete schema.$defs;
  branchConstants(document, schema);
  delete schema.discriminator;
  if (schema.const === null) {
    delete schema.const;
    schema.type = "null";
  }
  if (Array.isArray(schema.allOf)) {
    schema.allOf = schema.allOf.filter((part) => part !== true).map((part) => (part === false ? { enum: [] } : part));
  }
  const { $ref, ...beside } = schema;
  const restricting = Object.keys(beside).filter((key) => restrictions.has(key));
  if (typeof $ref !== "string" || restricting.length === 0) return;
  delete schema.$ref;
  const own = Object.fromEntries(restricting.map((key) => [key, beside[key] ?? null]));
  for (const key of restricting) delete schema[key];
  schema.allOf = [{ $ref }, own];
}

/** Keywords that a type shows. */
const restrictions = new Set(
  "type const enum properties required items prefixItems additionalProperties allOf anyOf oneOf".split(" "),
);

/** Gives each branch of a discriminated union its value as a constant, where the branch has none itself. */
function branchConstants(document: JsonObject, schema: JsonObject): void {
  const { propertyName, mapping } = objectOf(schema.discriminator);
  if (typeof propertyName !== "string") return;
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    schema[keyword] = branches.map((branch) => {
      const name = isObject(branch) ? componentOf(branch.$ref) : undefined;
      if (name === undefined || isFixed(document, branch, propertyName)) return branch;
      const values = Object.entries(objectOf(mapping)).flatMap(([value, target]) =>
        target === name || componentOf(target) === name ? [value] : [],
      );
      const constants = {
        type: "object",
        required: [propertyName],
        properties: { [propertyName]: { enum: values.length > 0 ? values : [name] } },
      };
      return { allOf: [branch, constants] };
    });
  }
}

/** Whether a schema, or what it is composed of, fixes a member's values. */
function isFixed(document: JsonObject, schema: Json, name: string, depth = 0): boolean {
  const value = resolved(document, objectOf(schema));
  const member = resolved(document, objectOf(objectOf(value.properties)[name]));
  if (member.const !== undefined || member.enum !== undefined) return true;
  return (
    depth < 8 && Array.isArray(value.allOf) && value.allOf.some((part) => isFixed(document, part, name, depth + 1))
  );
}

/** Gives requests schemas of their own where those of responses differ. */
function separateDirections(document: JsonObject): void {
  const schemas = objectOf(objectOf(document.components).schemas);
  const directional = directionalSchemas(document);
  const isMarked = /"(?:readOnly|writeOnly)":true/.test(JSON.stringify(document));
  if (!isMarked) return;
  const before = structuredClone(document);
  const writable = (schema: Json): Json => {
    if (!isObject(schema)) return schema;
    const name = componentOf(schema.$ref);
    const renamed = name !== undefined && directional.has(name);
    const changed = renamed ? { ...schema, $ref: `#/components/schemas/${writableName(name)}` } : schema;
    return mapSubschemas(changed, writable);
  };
  const inRequest = (schema: Json): Json => writable(schemaIn("request", before, schema));
  for (const name of directional) {
    const schema = schemas[name] ?? {};
    schemas[name] = schemaIn("response", before, schema);
    schemas[writableName(name)] = inRequest(schema);
  }
  const carriers = (holder: JsonObject, change: (schema: Json) => Json) =>
    walkDocument({ components: { responses: { holder } } }, (kind, value) => {
      if ((kind === "mediaType" || kind === "header") && value.schema !== undefined)
        value.schema = change(value.schema);
    });
  walkDocument(document, (kind, value) => {
    if (kind === "requestBody") carriers(value, inRequest);
    else if (kind === "parameter" && value.schema !== undefined) value.schema = inRequest(value.schema);
    else if (kind === "response") carriers(value, (schema) => schemaIn("response", before, schema));
  });
}
