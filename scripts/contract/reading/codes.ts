import type { Basis, ErrorCode, JsonObject, Recovery } from "../contract.ts";
import { bodyTokens } from "./envelope.ts";
import { isObject, objectOf, stringOf, stringsOf } from "./json.ts";
import { parsePointer } from "./json-pointer.ts";
import { hasMember, memberPlace, memberPlaces, type Place } from "./place.ts";
import type { Report } from "./report.ts";

/** A schema that carries `x-error`, as a response reaches it. */
export interface CodeSchema {
  code: string;
  pointer: string;
  schema: JsonObject;
}

/**
 * The codes that a response's schema allows: each schema with `x-error` at the object that holds the envelope's code,
 * through `$ref`, `oneOf`, `anyOf` and `allOf`, in order.
 * @param schema The schema of a body, or of a redirect's decoded query.
 * @param codePointer The envelope's `code`.
 */
export function codesOfSchema(schema: Place, codePointer: string, report: Report): CodeSchema[] {
  const tokens = bodyTokens(codePointer);
  let places = alternatives(schema);
  for (const token of (tokens ?? []).slice(0, -1)) {
    places = places.flatMap((place) =>
      hasMember(memberPlace(place, "properties"), token) ? alternatives(memberPlace(place, "properties", token)) : [],
    );
  }
  const found = places.filter((place) => isObject(place.value) && place.value["x-error"] !== undefined);
  return found.map((place) => codeSchema(place, tokens?.at(-1), report));
}

/** A code of the model, from its schema; where it occurs is filled in as operations are read. */
export function errorCode({ code, pointer, schema }: CodeSchema): ErrorCode {
  const error = objectOf(schema["x-error"]);
  return {
    code,
    pointer,
    schema,
    title: stringOf(schema.title, code),
    description: stringOf(schema.description).trim(),
    // The vocabularies of recovery and basis were validated against openapi/extensions.schema.json.
    recovery: error.recovery as Recovery,
    action: stringOf(error.action).trim(),
    userMessage: stringOf(error.userMessage).trim(),
    source: stringOf(error.source),
    basis: error.basis as Basis,
    inferred: stringsOf(error.inferred),
    statuses: [],
    operationIds: [],
  };
}

function alternatives(place: Place, seen = new Set<string>()): Place[] {
  if (!isObject(place.value) || seen.has(place.pointer)) return [];
  seen.add(place.pointer);
  const nested = ["oneOf", "anyOf", "allOf"].flatMap((keyword) => memberPlaces(memberPlace(place, keyword)));
  return [place, ...nested.flatMap(([, member]) => alternatives(member, seen))];
}

function codeSchema(place: Place, member: string | undefined, report: Report): CodeSchema {
  const schema = objectOf(place.value);
  const name = componentName(place.pointer);
  const constant = member === undefined ? undefined : constantOfMember(schema, member);
  if (member !== undefined && constant === undefined) {
    const remedy = `Give "${member}" a \`const\` with the code.`;
    report(place.pointer, `The schema has "x-error", but its "${member}" is no constant`, remedy);
  }
  if (name === undefined) {
    report(
      place.pointer,
      'A schema with "x-error" is written inline',
      "Give it a name of its own: move it to the contract's errors.yaml and refer to it.",
    );
  }
  const code = constant ?? name ?? "";
  // A code that cannot be a component's name, such as a problem type's URI, is known by its constant alone.
  if (name !== undefined && name !== code && /^[\w.-]+$/.test(code)) {
    const remedy = `Name the schema "${code}", or make the constant "${name}".`;
    report(place.pointer, `The schema "${name}" describes the code "${code}"`, remedy);
  }
  return { code, pointer: place.pointer, schema };
}

/** The code that a schema's `const` fixes at the envelope's code pointer, or undefined if it fixes none. */
export function constantOf(schema: JsonObject, codePointer: string): string | undefined {
  const member = bodyTokens(codePointer)?.at(-1);
  return member === undefined ? undefined : constantOfMember(schema, member);
}

function constantOfMember(schema: JsonObject, member: string): string | undefined {
  const constant = objectOf(objectOf(schema.properties)[member]).const;
  return typeof constant === "string" ? constant : undefined;
}

function componentName(pointer: string): string | undefined {
  const [components, schemas, name, ...rest] = parsePointer(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : undefined;
}
