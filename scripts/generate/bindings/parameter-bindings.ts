import type { Contract, JsonObject, Operation, Parameter } from "../../contract/contract.ts";
import { arrayOf } from "../../contract/reading/json.ts";
import { resolveReference } from "../../contract/reading/resolve-reference.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";
import { bodyKind } from "./media-type.ts";

/** How most operations of an API write their query. */
export const queryBinding = (contract: Contract): Expression =>
  contract.operations.some(({ parameters }) =>
    parameters.some((parameter) => parameter.in === "query" && isStructured(contract, parameter.schema)),
  )
    ? runtimePart("serialization/query", "styledQuery", {})
    : runtimePart("serialization/query", "plainQuery");

/** How an operation writes the parameters that are not written in the way of their place, as `OperationBinding` has it. */
export function parameterBindings(contract: Contract, { parameters }: Operation): Record<string, Expression> {
  const stylesIn = (place: Parameter["in"]) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .flatMap((parameter): [string, Record<string, Expression>][] => {
        const style = styleOf(contract, parameter);
        return style === undefined ? [] : [[parameter.name, style]];
      });
  const query = stylesIn("query");
  const path = stylesIn("path").map(([name, style]) => [name, pathWriter(name, style)] as const);
  const header = stylesIn("header").map(
    ([name, style]) => [name, runtimePart("serialization/values", "headerValue", style)] as const,
  );
  const hasCookies = parameters.some((parameter) => parameter.in === "cookie");
  return {
    ...(query.length > 0 && { query: runtimePart("serialization/query", "styledQuery", Object.fromEntries(query)) }),
    ...(path.length > 0 && { path: Object.fromEntries(path) }),
    ...(header.length > 0 && { header: Object.fromEntries(header) }),
    ...(hasCookies && {
      cookie: runtimePart("serialization/cookies", "cookieParameters", Object.fromEntries(stylesIn("cookie"))),
    }),
  };
}

const pathWriter = (name: string, style: Record<string, Expression>): Expression =>
  runtimePart("serialization/values", "pathValue", { ...style, name });

/** What is to be said of a parameter as `ValueStyle` in client/serialization/styles.ts has it; undefined for the usual. */
function styleOf(contract: Contract, parameter: Parameter): Record<string, Expression> | undefined {
  const { in: place, style, explode, allowReserved, mediaType, schema } = parameter;
  if (mediaType !== null) return bodyKind(mediaType) === "json" ? { json: true } : undefined;
  const isQuery = place === "query";
  const usual = isQuery || place === "cookie" ? "form" : "simple";
  const isList = isStructured(contract, schema);
  const said = {
    ...(style !== usual && (isList || !isQuery) && { style }),
    // A list is exploded or not alike where commas separate either.
    ...(isList && style !== "deepObject" && explode !== (style === "form" && place !== "cookie") && { explode }),
    ...(isQuery && allowReserved && { allowReserved }),
  };
  // In a path, a list must not be encoded as a whole.
  const isWritten = place === "path" || place === "header" ? isList : false;
  return Object.keys(said).length > 0 || isWritten ? said : undefined;
}

/** Whether a schema, or what it is composed of, allows a list or an object. */
function isStructured({ document }: Pick<Contract, "document">, schema: JsonObject, depth = 0): boolean {
  const { type, properties, items, allOf, anyOf, oneOf } = resolveReference(document, schema);
  if ([type].flat().some((name) => name === "array" || name === "object")) return true;
  if (type === undefined && (properties !== undefined || items !== undefined)) return true;
  if (depth > 8) return false;
  return [allOf, anyOf, oneOf].some((parts) =>
    arrayOf(parts).some((part) => isStructured({ document }, resolveReference(document, part), depth + 1)),
  );
}
