import type { Parameter } from "../contract.ts";
import { examplesOf, schemaExample } from "./examples.ts";
import { objectOf, stringOf } from "./json.ts";
import { hasMember, memberPlace, memberPlaces, type Place } from "./place.ts";
import { schemaOf } from "./responses.ts";

/**
 * The parameters of an operation: its own, and those of its path that it does not override.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
export function parametersOf(pathItem: Place, operation: Place): Parameter[] {
  return parameterPlaces(pathItem, operation).map(parameterOf);
}

/** The places of an operation's parameters: its own, and those of its path that it does not override. */
export function parameterPlaces(pathItem: Place, operation: Place): Place[] {
  const parameters = new Map<string, Place>();
  for (const holder of [pathItem, operation]) {
    for (const [, place] of memberPlaces(memberPlace(holder, "parameters"))) {
      const value = objectOf(place.value);
      parameters.set(`${stringOf(value.in, "query")} ${stringOf(value.name)}`, place);
    }
  }
  return [...parameters.values()];
}

function parameterOf(place: Place): Parameter {
  const value = objectOf(place.value);
  const holder = hasMember(place, "content") ? (memberPlaces(memberPlace(place, "content"))[0]?.[1] ?? place) : place;
  const example = examplesOf(holder)[0]?.value ?? schemaExample(memberPlace(holder, "schema"));
  return {
    name: stringOf(value.name),
    // The linter proves that it is one of the four.
    in: stringOf(value.in, "query") as Parameter["in"],
    required: value.required === true,
    description: stringOf(value.description).trim(),
    schema: schemaOf(holder),
    ...(example === undefined ? {} : { example }),
  };
}
