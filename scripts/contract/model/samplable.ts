import type { Json, JsonObject } from "../contract.ts";
import { isObject } from "../reading/json.ts";
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
 * it takes the first type and the first alternative, and reads neither `pattern` nor `multipleOf`.
 * @see https://github.com/Redocly/openapi-sampler
 */
function makeSamplable(schema: JsonObject): void {
  for (const keyword of ["oneOf", "anyOf"]) {
    if (Array.isArray(schema[keyword])) schema[keyword] = nullLast(schema[keyword], isNull);
  }
  if (Array.isArray(schema.type)) schema.type = nullLast(schema.type, (type) => type === "null");
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

const numberOf = (value: Json | undefined): number | undefined => (typeof value === "number" ? value : undefined);

const isNull = (schema: Json): boolean => isObject(schema) && (schema.type === "null" || schema.const === null);

function nullLast(list: readonly Json[], isLast: (value: Json) => boolean): Json[] {
  return [...list.filter((value) => !isLast(value)), ...list.filter(isLast)];
}
