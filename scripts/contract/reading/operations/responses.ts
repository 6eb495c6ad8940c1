import type { ResponseModel, StatusKey } from "../../contract.ts";
import { examplesByName, examplesOf, schemaExample } from "../examples.ts";
import { isObject, objectOf, stringOf } from "../json.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { statusKey, statusOf } from "./status-key.ts";

/** A response of the model with its place in the bundle. */
export interface PlacedResponse {
  model: ResponseModel;
  place: ResolvedNode;
  /** The status of its error cases; that of the model but for a `default` that is served as a success. */
  errorStatus: number;
  /** Whether other keys stand for every error that this one, a `default`, could be. */
  covered: boolean;
}

/**
 * The responses of an operation, in document order. Where no other one is a success, `default` is served as such.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export function responsesOf(operation: ResolvedNode): PlacedResponse[] {
  const named = memberNodes(memberNode(operation, "responses")).flatMap(([name, place]) => {
    const key = statusKey(name);
    return key === undefined ? [] : [{ key, place }];
  });
  const keys = named.map(({ key }) => key);
  const covered = keys.includes("4XX") && keys.includes("5XX");
  const isSuccess = (key: StatusKey) => /^[123]/.test(key);
  return named.map(({ key, place }) => ({
    model: responseModel(key, key === "default" && !keys.some(isSuccess) ? 200 : statusOf(key, keys), place),
    errorStatus: statusOf(key, keys),
    place,
    covered: key === "default" && covered,
  }));
}

function responseModel(key: StatusKey, status: number, place: ResolvedNode): ResponseModel {
  const content = memberNodes(memberNode(place, "content"));
  const headers = memberNodes(memberNode(place, "headers"));
  return {
    key,
    status,
    description: stringOf(objectOf(place.value).description).trim(),
    content: Object.fromEntries(content.map(([mediaType, media]) => [mediaType, schemaOf(media)])),
    headers: Object.fromEntries(headers.map(([name, header]) => [name, headerModel(header)])),
    pointer: place.pointer,
  };
}

function headerModel(header: ResolvedNode): ResponseModel["headers"][string] {
  const value = objectOf(header.value);
  const holder = hasMember(header, "content") ? (memberNodes(memberNode(header, "content"))[0]?.[1] ?? header) : header;
  const examples = examplesByName(examplesOf(holder));
  const offered = schemaExample(memberNode(holder, "schema"));
  if (Object.keys(examples).length === 0 && offered !== undefined) examples.example = offered;
  return {
    required: value.required === true,
    description: stringOf(value.description).trim(),
    schema: schemaOf(holder),
    examples,
  };
}

/** The schema of a media type, header or parameter, its `$ref`s kept. */
export function schemaOf(holder: ResolvedNode): JsonSchema {
  const schema = objectOf(holder.value).schema;
  return isObject(schema) ? schema : {};
}

type JsonSchema = ResponseModel["content"][string];
