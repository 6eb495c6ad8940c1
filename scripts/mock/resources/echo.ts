import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { propertiesOf } from "../../contract/reading/schema-members.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { NamedAnswer } from "../answers/named-answer.ts";
import type { RequestContext } from "../checks/request-context.ts";
import { completed } from "./complete.ts";

/** The body of an answer with the values of this request where the example has those of its own. */
export type Echo = (compiled: CompiledOperation, answer: NamedAnswer, context: RequestContext) => Json;

/** The schema of an answer's body; undefined if the body has no schema. */
export type SchemaOf = (compiled: CompiledOperation, answer: NamedAnswer) => ResolvedNode | undefined;

/**
 * Repeats a request's values in its answer: a path parameter wherever the answer's example has the value of the parameter's
 * example, and a sent member wherever the answer has one of that name and type, completed as the answer's schema requires.
 */
export function createEcho(schemaOf: SchemaOf): Echo {
  const places = new WeakMap<object, readonly EchoedParameter[]>();
  return (compiled, answer, context) => {
    const { body } = answer;
    if (typeof body !== "object" || body === null) return body;
    const known = places.get(body) ?? placesOf(compiled, body);
    places.set(body, known);
    let echoed: Json = body;
    for (const { path, parameter } of known) {
      const value = context.parameters[parameter];
      if (value !== undefined) echoed = setAt(echoed, path, value);
    }
    return compiled.issuesTokens || !isObject(echoed)
      ? echoed
      : withSent(echoed, context, () => schemaOf(compiled, answer));
  };
}

interface EchoedParameter {
  path: readonly (string | number)[];
  parameter: string;
}

/** Shorter values are too likely to be the same by chance. */
const shortestValue = 3;

function placesOf({ operation }: CompiledOperation, body: Json): EchoedParameter[] {
  const values = new Map(
    operation.parameters.flatMap(({ name, in: place, example }) =>
      place === "path" && typeof example === "string" && example.length >= shortestValue ? [[example, name]] : [],
    ),
  );
  const found: EchoedParameter[] = [];
  const walk = (value: Json, path: readonly (string | number)[]): void => {
    const parameter = typeof value === "string" ? values.get(value) : undefined;
    if (parameter !== undefined) found.push({ path, parameter });
    if (path.length > 4 || typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      walk(member, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  };
  if (values.size > 0) walk(body, []);
  return found;
}

function setAt(body: Json, path: readonly (string | number)[], value: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.map((item, index) => (index === name ? setAt(item, rest, value) : item));
  return isObject(body) ? { ...body, [name]: setAt(body[name] ?? null, rest, value) } : body;
}

function withSent(
  body: JsonObject,
  { body: sent, compiled }: RequestContext,
  schema: () => ResolvedNode | undefined,
): JsonObject {
  if (!["post", "put", "patch"].includes(compiled.operation.method)) return body;
  const members = "value" in sent && isObject(sent.value) ? Object.entries(sent.value) : [];
  const echoed: JsonObject = { ...body };
  const nested = members.some(([, value]) => typeof value === "object" && value !== null);
  const described = nested ? schema() : undefined;
  const properties = described === undefined ? undefined : propertiesOf(described);
  for (const [name, value] of members) {
    if (!Object.hasOwn(body, name)) continue;
    const own = body[name];
    if (own === null || kindOf(own) === kindOf(value)) echoed[name] = completed(value, own, properties?.get(name));
  }
  return echoed;
}

function kindOf(value: Json | undefined): string {
  return Array.isArray(value) ? "array" : typeof value;
}
