import type { ResponseModel } from "../contract.ts";
import { examplesByName, examplesOf, schemaExample } from "./examples.ts";
import { isObject, objectOf, stringOf } from "./json.ts";
import { appendPointer } from "./json-pointer.ts";
import { hasMember, memberPlace, memberPlaces, type Place } from "./place.ts";
import type { Report } from "./report.ts";

/** A response of the model with its place in the bundle. */
export interface PlacedResponse {
  model: ResponseModel;
  place: Place;
}

/**
 * The responses of an operation by status, ascending.
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
export function responsesOf(operation: Place, report: Report): PlacedResponse[] {
  const responses = memberPlace(operation, "responses");
  return memberPlaces(responses).flatMap(([key, place]) => {
    if (key.startsWith("x-")) return [];
    if (/^[1-5]\d\d$/.test(key)) return [{ model: responseModel(Number(key), place), place }];
    const remedy = "Name each status that the provider documents, so that a client can tell its codes.";
    report(appendPointer(responses.pointer, key), `The response "${key}" stands for no one status`, remedy);
    return [];
  });
}

function responseModel(status: number, place: Place): ResponseModel {
  const content = memberPlaces(memberPlace(place, "content"));
  const headers = memberPlaces(memberPlace(place, "headers"));
  return {
    status,
    description: stringOf(objectOf(place.value).description).trim(),
    content: Object.fromEntries(content.map(([mediaType, media]) => [mediaType, schemaOf(media)])),
    headers: Object.fromEntries(headers.map(([name, header]) => [name, headerModel(header)])),
    pointer: place.pointer,
  };
}

function headerModel(header: Place): ResponseModel["headers"][string] {
  const value = objectOf(header.value);
  const holder = hasMember(header, "content")
    ? (memberPlaces(memberPlace(header, "content"))[0]?.[1] ?? header)
    : header;
  const examples = examplesByName(examplesOf(holder));
  const offered = schemaExample(memberPlace(holder, "schema"));
  if (Object.keys(examples).length === 0 && offered !== undefined) examples.example = offered;
  return {
    required: value.required === true,
    description: stringOf(value.description).trim(),
    schema: schemaOf(holder),
    examples,
  };
}

/** The schema of a media type, header or parameter, its `$ref`s kept. */
export function schemaOf(holder: Place): JsonSchema {
  const schema = objectOf(holder.value).schema;
  return isObject(schema) ? schema : {};
}

type JsonSchema = ResponseModel["content"][string];
