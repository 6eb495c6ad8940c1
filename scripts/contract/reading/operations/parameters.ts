import type { Parameter } from "../../contract.ts";
import { examplesOf, schemaExample } from "../examples.ts";
import { objectOf, stringOf } from "../json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { schemaOf } from "./responses.ts";

/**
 * The parameters of an operation: its own, and those of its path that it does not override.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
export function parametersOf(pathItem: ResolvedNode, operation: ResolvedNode): Parameter[] {
  return parameterPlaces(pathItem, operation).map(parameterOf);
}

/** The places of an operation's parameters: its own, and those of its path that it does not override. */
export function parameterPlaces(pathItem: ResolvedNode, operation: ResolvedNode): ResolvedNode[] {
  const parameters = new Map<string, ResolvedNode>();
  for (const holder of [pathItem, operation]) {
    for (const [, place] of memberNodes(memberNode(holder, "parameters"))) {
      const value = objectOf(place.value);
      parameters.set(`${stringOf(value.in, "query")} ${stringOf(value.name)}`, place);
    }
  }
  return [...parameters.values()];
}

function parameterOf(place: ResolvedNode): Parameter {
  const value = objectOf(place.value);
  const [mediaType, holder] = memberNodes(memberNode(place, "content"))[0] ?? [null, place];
  // The linter proves that it is one of the four.
  const where = stringOf(value.in, "query") as Parameter["in"];
  const style = stringOf(
    value.style,
    where === "query" || where === "cookie" ? "form" : "simple",
  ) as Parameter["style"]; // as above
  const example = examplesOf(holder)[0]?.value ?? schemaExample(memberNode(holder, "schema"));
  return {
    name: stringOf(value.name),
    in: where,
    required: value.required === true,
    description: stringOf(value.description).trim(),
    schema: schemaOf(holder),
    style,
    explode: typeof value.explode === "boolean" ? value.explode : style === "form",
    allowReserved: value.allowReserved === true,
    mediaType,
    ...(example === undefined ? {} : { example }),
  };
}
