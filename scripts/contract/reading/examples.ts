import type { Json } from "../contract.ts";
import { isObject } from "./json.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "./resolved-node.ts";

/** An example of a media type, header or parameter. */
export interface Example {
  /** Null for the unnamed `example`. */
  name: string | null;
  value: Json;
  /** JSON Pointer of the Example Object, or of the unnamed value. */
  pointer: string;
  /** JSON Pointer of where the media type names it: its `$ref`, else the same. */
  referrer: string;
}

/**
 * The examples of a media type, header or parameter, in document order: its `examples`, else its unnamed `example`.
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
export function examplesOf(holder: ResolvedNode): Example[] {
  const named = memberNodes(memberNode(holder, "examples")).flatMap(([name, { value, pointer, referrer }]) =>
    isObject(value) && value.value !== undefined ? [{ name, value: value.value, pointer, referrer }] : [],
  );
  if (named.length > 0 || !hasMember(holder, "example")) return named;
  const { value, pointer, referrer } = memberNode(holder, "example");
  return value === undefined ? [] : [{ name: null, value, pointer, referrer }];
}

/** Examples by name, the unnamed one as `example`. */
export function examplesByName(examples: readonly Example[]): Record<string, Json> {
  return Object.fromEntries(examples.map(({ name, value }) => [name ?? "example", value]));
}

/**
 * The first value that a schema itself offers: an example, its constant or its default.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9
 */
export function schemaExample(schema: ResolvedNode): Json | undefined {
  if (!isObject(schema.value)) return undefined;
  const { examples, example, const: constant, default: standard } = schema.value;
  return (Array.isArray(examples) ? examples[0] : undefined) ?? example ?? constant ?? standard;
}
