import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { Rule } from "../rule.ts";

/**
 * If the header and the body give different waits, a client that reads the shorter one comes back too early.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const retryAfterMatchesBody: Rule = {
  id: "retry-after-matches-body",
  family: "examples",
  preset: "contract",
  summary: "`Retry-After` and its twin in the body show the same wait.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      const header = headerNamed(response, "retry-after");
      for (const { name, fields, pointer } of response.bodies.flatMap(({ examples }) => examples)) {
        const value = header?.examples.find((example) => example.name === name) ?? header?.examples[0];
        if (value === undefined || typeof fields.retryAfter !== "number") continue;
        const sent = headerText(value.value);
        if (!/^\d+$/.test(sent) || Number(sent) === fields.retryAfter) continue;
        yield {
          pointer,
          message: `The body says ${fields.retryAfter} seconds, and \`Retry-After\` says ${sent}`,
          remedy: "Show the same wait in both.",
        };
      }
    }
  },
};
