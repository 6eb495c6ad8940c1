import type { ResponseModel, StatusKey } from "../contract.ts";
import { isObject, objectOf, stringOf } from "../reading/json.ts";
import { contentOf } from "../reading/operations/response-headers.ts";
import type { ReadOperation, ResponseHeader, UsedResponse } from "../reading/reading.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";

/** A response of the model, with what was read of it. */
export interface ModelledResponse {
  model: ResponseModel;
  read: UsedResponse;
}

/**
 * The responses of an operation, in document order. Where no other one is a success, `default` is served as such.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export function responsesOf({ responses }: ReadOperation): ModelledResponse[] {
  const hasSuccess = responses.some(({ statusKey }) => /^[123]/.test(statusKey ?? ""));
  return responses.flatMap((read) => {
    const { statusKey: key, errorStatus } = read;
    if (key === undefined) return [];
    return [{ read, model: responseModel(read, key, key === "default" && !hasSuccess ? 200 : errorStatus) }];
  });
}

function responseModel({ place, headers }: UsedResponse, key: StatusKey, status: number): ResponseModel {
  const content = memberNodes(memberNode(place, "content"));
  return {
    key,
    status,
    description: stringOf(objectOf(place.value).description).trim(),
    content: Object.fromEntries(content.map(([mediaType, media]) => [mediaType, schemaOf(media)])),
    headers: Object.fromEntries(headers.map((header) => [header.name, headerModel(header)])),
    pointer: place.pointer,
  };
}

function headerModel({ place, required, values }: ResponseHeader): ResponseModel["headers"][string] {
  const description = stringOf(objectOf(place.value).description).trim();
  return { required, description, schema: schemaOf(contentOf(place)), examples: values };
}

/** The schema of a media type, header or parameter, its `$ref`s kept. */
export function schemaOf(holder: ResolvedNode): ResponseModel["content"][string] {
  const schema = objectOf(holder.value).schema;
  return isObject(schema) ? schema : {};
}
