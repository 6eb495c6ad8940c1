import type { Json, JsonObject, Operation, Parameter } from "../contract.ts";
import { arrayOf } from "../reading/json.ts";
import { sampleOf } from "./sample-body.ts";

/** A request that an operation takes, with the values that its contract shows. */
export interface ExampleValues {
  path: JsonObject;
  query: JsonObject;
  header: JsonObject;
  cookie: JsonObject;
  /** Null where the body has no example. */
  mediaType: string | null;
  body: Json;
}

/**
 * Values for all that an operation requires. The body is its first example.
 * @param document The contract's document, from whose schemas a body without an example is made. Default: none is made.
 */
export function exampleValues(
  { parameters, requestBody }: Pick<Operation, "parameters" | "requestBody">,
  document?: JsonObject,
): ExampleValues {
  const required = parameters.filter((parameter) => parameter.required);
  const placed = (place: Parameter["in"]) =>
    Object.fromEntries(
      required.filter((one) => one.in === place).map((one) => [one.name, parameterExample(one, document)]),
    );
  const body = Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { examples }]) =>
    Object.values(examples).map((value) => ({ mediaType, value })),
  )[0];
  const [content] = document === undefined ? [] : Object.entries(requestBody?.content ?? {});
  const made = content && { mediaType: content[0], value: sampleOf(content[1].schema, document, "request") };
  const { mediaType = null, value = null } = body ?? made ?? {};
  return {
    path: placed("path"),
    query: placed("query"),
    header: placed("header"),
    cookie: placed("cookie"),
    mediaType,
    body: value,
  };
}

/**
 * The value that a contract shows for a parameter: its constant, else its example, else one that its schema allows. A
 * text of which the schema says nothing is the parameter's name.
 */
export function parameterExample(
  { name, example, schema }: Pick<Parameter, "name" | "example" | "schema">,
  document?: JsonObject,
): Json {
  const shown = [schema.const, example, ...arrayOf(schema.examples), ...arrayOf(schema.enum), schema.default];
  const value = shown.find((one) => one !== undefined);
  if (value !== undefined) return value;
  const made = sampleOf(schema, document);
  return made === null || made === "string" ? name : made;
}
