import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import { memberPointer } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/** How many other responses must have a header before its absence counts as an oversight. */
const enough = 5;

/** A header that all error responses but one describe is probably missing there by mistake. */
export const headerEverywhere: Rule = {
  id: "header-everywhere",
  family: "coverage",
  preset: "contract",
  level: "warn",
  summary: "No error response lacks a header that all the others have.",
  page: {
    why: "A header such as `X-Request-Id` comes with every answer. If one response does not describe it, the generated types and\nthe mock lack it there.",
    bad: "# at /components/responses/NotFound\nheaders: {}",
    good: `# at /components/responses/NotFound\nheaders: { X-Request-Id: { $ref: "#/components/headers/RequestId" } }`,
  },
  *check({ errorResponses }) {
    const responses = errorResponses.filter(({ bodies }) => bodies.some(({ mediaType }) => mediaType !== null));
    const others = responses.length - 1;
    if (others < enough) return;
    const names = responses.flatMap(({ headers }) => headers.map(({ name }) => name));
    for (const name of new Map(names.map((each) => [each.toLowerCase(), each])).values()) {
      const [lacking, ...more] = responses.filter((response) => headerNamed(response, name) === undefined);
      if (lacking === undefined || more.length > 0) continue;
      const { place } = lacking;
      yield {
        pointer: memberPointer(place, "headers"),
        message: `The response has no \`${name}\`, which all ${others} other error responses have`,
        remedy: "Describe the header here too.",
      };
    }
  },
};
