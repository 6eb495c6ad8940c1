import type { JsonObject } from "../contract.ts";
import { isObject } from "../reading/json.ts";
import { parsePointer, valueAt } from "../reading/json-pointer.ts";
import { memberNode, nodeAt } from "../reading/resolved-node.ts";

/**
 * Rewrites in place each `$ref` of a bundle whose pointer leads through another `$ref`, such as
 * `#/paths/~1b/post/requestBody` where `/b` is a `$ref` to a path item: most tools follow a pointer to the letter.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function directReferences(document: JsonObject): void {
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isObject(value) && typeof value.$ref === "string" && value.$ref.startsWith("#/")) {
      const tokens = parsePointer(value.$ref);
      if (valueAt(document, value.$ref) === undefined) {
        const end = memberNode(nodeAt(document, ""), ...tokens);
        if (end.value !== undefined) value.$ref = `#${encodeURI(end.pointer)}`;
      }
    }
    for (const member of Object.values(value)) walk(member);
  };
  walk(document);
}
