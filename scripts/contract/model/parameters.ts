import type { Parameter } from "../contract.ts";
import { examplesOf, schemaExample } from "../reading/examples.ts";
import { objectOf, stringOf } from "../reading/json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";
import { schemaOf } from "./responses.ts";

/**
 * A parameter of the model, with what OpenAPI says of one that does not say it.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
export function parameterOf(place: ResolvedNode): Parameter {
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
