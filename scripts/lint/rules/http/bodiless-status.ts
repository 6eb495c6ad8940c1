import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember } from "../../../contract/reading/resolved-node.ts";
import { keyWrong } from "../causes.ts";
import type { Rule } from "../rule.ts";

/**
 * Some answers never have a body: 204, 205 and 304, and every answer to HEAD.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1
 */
export const bodilessStatus: Rule = {
  id: "bodiless-status",
  family: "http",
  preset: "http",
  summary: "A status without a body has no content.",
  *check({ operations }) {
    for (const { status, pointer, place, operation } of operations.flatMap((each) => each.responses)) {
      const bodiless = status !== null && (status < 200 || status === 204 || status === 205 || status === 304);
      if ((!bodiless && operation.method !== "head") || !hasMember(place, "content")) continue;
      const message = bodiless ? `A ${status} has no body` : "An answer to HEAD has no body";
      const isOwn = place.pointer === pointer;
      yield {
        pointer: isOwn ? appendPointer(place.pointer, "content") : pointer,
        message,
        remedy: isOwn ? "Take `content` out." : "Refer to a response without `content`, or correct the status.",
        concerns: [place.pointer],
        causes: [keyWrong(pointer)],
      };
    }
  },
};
