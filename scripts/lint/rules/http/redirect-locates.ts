import { memberPlace, memberPlaces } from "../../../contract/reading/place.ts";
import type { Rule } from "../rule.ts";

/**
 * A redirect says where to.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2
 */
export const redirectLocates: Rule = {
  id: "redirect-locates",
  family: "http",
  severity: "error",
  summary: "A redirect has `Location`.",
  *check({ operations }) {
    for (const { status, place } of operations.flatMap((operation) => operation.responses)) {
      if (status === null || status < 300 || status > 399 || status === 304) continue;
      const names = memberPlaces(memberPlace(place, "headers")).map(([name]) => name.toLowerCase());
      if (names.includes("location")) continue;
      const remedy = "Describe the header, with its example.";
      yield { pointer: place.pointer, message: `The ${status} has no \`Location\``, remedy };
    }
  },
};
