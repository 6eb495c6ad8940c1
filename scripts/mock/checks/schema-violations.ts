import type { ErrorObject } from "ajv";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { type SchemaValidator, schemaValidator } from "../../contract/examples/schema-validator.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { isJson } from "../../contract/reading/media-type.ts";
import { memberNode, nodeAt, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { itemsOf, propertiesOf } from "../../contract/reading/schema-members.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { Violation } from "../prism/violation.ts";

/**
 * What is wrong with a value of a request, in the words that Prism uses.
 * @param place Where the value is, such as `["body"]` or `["query", "limit"]`.
 * @param schema JSON Pointer of its schema.
 */
export type SchemaCheck = (place: readonly string[], value: Json, schema: string) => Violation[];

/** Checks values by the schemas of a document as they hold for requests. The validator is made for the first value. */
export function createSchemaCheck(document: JsonObject): SchemaCheck {
  let validator: SchemaValidator | undefined;
  return (place, value, schema) => {
    validator ??= schemaValidator(document, "request");
    const errors = validator.errors(schema, value);
    const meant = errors.filter((error) => !isOfAnotherPart(nodeAt(document, schema), error));
    return meant.map(({ instancePath, keyword, params, message = "is not valid" }) => {
      const path = [...place, ...parsePointer(instancePath)];
      return { path, code: keyword, message: `${placeText(path)} ${message}${detailOf(params)}` };
    });
  };
}

/**
 * Whether a member is refused only because one part of an `allOf` is closed and another part describes the member: by the
 * letter nothing fits such a schema, and many are published.
 * @see https://json-schema.org/understanding-json-schema/reference/object#extending
 */
function isOfAnotherPart(schema: ResolvedNode, { keyword, instancePath, params }: ErrorObject): boolean {
  if (keyword !== "additionalProperties") return false;
  const holder = parsePointer(instancePath).reduce<ResolvedNode | undefined>(
    (node, token) => node && (propertiesOf(node).get(token) ?? itemsOf(node)),
    schema,
  );
  return holder !== undefined && propertiesOf(holder).has(String(params.additionalProperty));
}

/**
 * What is wrong with a JSON body. Prism is not asked: it checks by an older dialect where the document names none, and does
 * not check at all what it cannot compile.
 * @see https://spec.openapis.org/oas/v3.1.0#request-body-object
 */
export function jsonBodyViolations(
  check: SchemaCheck,
  document: JsonObject,
  { operation, requestMediaType }: CompiledOperation,
  contentType: string | undefined,
  body: Json,
): Violation[] {
  const sent = essence(contentType ?? requestMediaType ?? "");
  const ranges = [sent, sent.replace(/\/.*/s, "/*"), "*/*"];
  const declared = Object.keys(operation.requestBody?.content ?? {});
  const mediaType = ranges.flatMap((range) => declared.find((one) => essence(one) === range) ?? [])[0];
  if (mediaType === undefined || !isJson(sent)) return [];
  const schema = memberNode(nodeAt(document, operation.pointer), "requestBody", "content", mediaType, "schema");
  return schema.value === undefined ? [] : check(["body"], body, schema.pointer);
}

/** A media type without its parameters, in the case in which they are compared. */
export const essence = (text: string): string => (text.split(";")[0] ?? "").trim().toLowerCase();

/** The place of a value in words, such as `Request body property address.city`. */
export function placeText([place = "", ...parts]: readonly string[]): string {
  const kind = place === "body" ? "body property" : `${place} parameter`;
  return parts.length === 0 ? `Request ${place}` : `Request ${kind} ${parts.join(".")}`;
}

function detailOf(params: Readonly<Record<string, unknown>>): string {
  const { allowedValues, additionalProperty, unevaluatedProperty } = params;
  if (Array.isArray(allowedValues)) return `: ${allowedValues.join(", ")}`;
  const member = additionalProperty ?? unevaluatedProperty;
  return typeof member === "string" ? `; found '${member}'` : "";
}
