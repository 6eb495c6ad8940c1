import type { Json, JsonObject } from "../contract.ts";
import { isObject, objectOf, stringsOf } from "../reading/json.ts";
import { walkDocument, walkSchema } from "../reading/walk-document.ts";
import { matchingText } from "./matching-text.ts";

const documents = new WeakMap<JsonObject, JsonObject>();

/** A document of whose schemas openapi-sampler makes values that fit; made once. */
export function samplableDocument(document: JsonObject): JsonObject {
  let made = documents.get(document);
  if (made === undefined) {
    made = structuredClone(document);
    walkDocument(made, (kind, value) => {
      if (kind === "schema") makeSamplable(value);
    });
    documents.set(document, made);
  }
  return made;
}

/** A schema of which openapi-sampler makes a value that fits. */
export function samplableSchema(schema: JsonObject): JsonObject {
  const made = structuredClone(schema);
  walkSchema(made, makeSamplable);
  return made;
}

/**
 * Helps the sampler, in place, where it would make a value that the schema refuses, or null where there is more to show:
 * it takes the first type and the first alternative, leaves out required members that `properties` does not describe,
 * gives members that may not be there and examples of another type, and reads neither `pattern` nor `multipleOf`.
 * @see https://github.com/Redocly/openapi-sampler
 */
function makeSamplable(schema: JsonObject): void {
  for (const keyword of ["oneOf", "anyOf"]) {
    if (Array.isArray(schema[keyword])) schema[keyword] = nullLast(schema[keyword], isNull);
  }
  if (Array.isArray(schema.type)) schema.type = nullLast(schema.type, (type) => type === "null");
  describeMembers(schema);
  omitUnfit(schema);
  const isShown = ["const", "enum", "example", "examples", "default"].some((keyword) => schema[keyword] !== undefined);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  const { pattern, minLength, maxLength, multipleOf, minimum, exclusiveMinimum, format } = schema;
  if (isShown) return;
  if (typeof pattern === "string" && (type === undefined || type === "string")) {
    const text = matchingText(pattern, { minLength: numberOf(minLength), maxLength: numberOf(maxLength) });
    if (text !== undefined) schema.example = text;
  } else if (typeof multipleOf === "number" && multipleOf > 0) {
    const least = numberOf(minimum) ?? (typeof exclusiveMinimum === "number" ? exclusiveMinimum + multipleOf / 2 : 0);
    schema.example = Math.ceil(least / multipleOf) * multipleOf;
  } else if (typeof format === "string" && /^(?:date|time|date-time)$/.test(format)) {
    // A time has one length; the sampler writes to the console where a schema gives another.
    delete schema.minLength;
    delete schema.maxLength;
  }
}

/** Describes the members of an object that are required, and only those that it may have. */
function describeMembers(schema: JsonObject): void {
  const described = Object.entries(objectOf(schema.properties));
  const allowed = described.filter(([, member]) => member !== false);
  if (allowed.length < described.length) schema.properties = Object.fromEntries(allowed);
  // The parts of a composition describe the members of each other.
  const isComposed = ["allOf", "anyOf", "oneOf", "$ref", "if"].some((keyword) => schema[keyword] !== undefined);
  if (isComposed || !(schema.type === "object" || isObject(schema.properties))) return;
  const missing = stringsOf(schema.required).filter((name) => !described.some(([known]) => known === name));
  if (missing.length === 0) return;
  const members = missing.map((name): [string, Json] => [name, otherMember(schema, name)]);
  schema.properties = Object.fromEntries([...allowed, ...members]);
}

/** Leaves out examples and a default that are of another type than the schema's, or not among its values. */
function omitUnfit(schema: JsonObject): void {
  const types = [schema.type ?? []].flat();
  const values = Array.isArray(schema.enum) ? schema.enum : undefined;
  const fits = (value: Json): boolean =>
    (types.length === 0 || types.some((type) => isOfType(value, type))) &&
    (values === undefined || typeof value === "object" || values.includes(value));
  for (const keyword of ["example", "default"]) {
    const value = schema[keyword];
    if (value !== undefined && !fits(value)) delete schema[keyword];
  }
  if (Array.isArray(schema.examples)) schema.examples = schema.examples.filter(fits);
}

function isOfType(value: Json, type: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

/** The schema of a member that `properties` does not describe: a text where nothing else does. */
function otherMember({ patternProperties, additionalProperties }: JsonObject, name: string): Json {
  const [matching] = Object.entries(objectOf(patternProperties)).filter(([pattern]) => matches(pattern, name));
  const schema = matching?.[1] ?? additionalProperties;
  return isObject(schema) ? schema : { type: "string" };
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern).test(name);
  } catch {
    return false;
  }
}

const numberOf = (value: Json | undefined): number | undefined => (typeof value === "number" ? value : undefined);

const isNull = (schema: Json): boolean => isObject(schema) && (schema.type === "null" || schema.const === null);

function nullLast(list: readonly Json[], isLast: (value: Json) => boolean): Json[] {
  return [...list.filter((value) => !isLast(value)), ...list.filter(isLast)];
}
