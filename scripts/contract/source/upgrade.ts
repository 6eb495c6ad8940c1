import { upgradeFromThreeToThreeOne } from "@scalar/openapi-upgrader/3.0-to-3.1";
import type { Json, JsonObject } from "../contract.ts";
import { memberOf } from "../reading/json-pointer.ts";

/** Whether a document is OpenAPI 3.0. */
const isThreeZero = ({ openapi }: JsonObject): boolean => /^3\.0\b/.test(String(openapi));

/**
 * An OpenAPI 3.0 document as one of 3.1, and any other as it is. Nearly every value keeps its place, so that its JSON
 * Pointer still leads to where it is written; the source map knows the others.
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export function upgraded(document: JsonObject): JsonObject {
  // The upgrader gives an object for an object.
  return isThreeZero(document) ? (upgradeFromThreeToThreeOne(document) as JsonObject) : document;
}

/**
 * Where the value at a place of an upgraded document was before: the upgrade moves an `example` into `examples`, and puts
 * what allows null into an `anyOf`.
 */
export function upgradedFrom(bundle: unknown, tokens: readonly string[]): string[] {
  const before: string[] = [];
  // A bundle is parsed JSON or YAML, so its members are JSON.
  let value = bundle as Json | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    if (memberOf(value, token) === undefined) {
      if (token === "examples" && memberOf(value, "example") !== undefined) {
        index += tokens[index + 1] === "default" ? 2 : 1;
        before.push("example");
        value = memberOf(value, "example");
        continue;
      }
      if (token === "anyOf" && memberOf(value, "nullable") !== undefined) {
        index += 1;
        const [first] = (memberOf(value, "allOf") ?? []) as Json[];
        if (tokens[index] === "0" && first !== undefined && memberOf(memberOf(value, "allOf"), "1") === undefined) {
          before.push("allOf", "0");
          value = first;
        }
        continue;
      }
    }
    before.push(token);
    value = memberOf(value, token);
  }
  return before;
}
