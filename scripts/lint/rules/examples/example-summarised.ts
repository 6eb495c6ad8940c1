import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { nodeAt } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * A reference shows the summary beside the code, so it says what happened and not the code again.
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
export const exampleSummarised: Rule = {
  id: "example-summarised",
  family: "examples",
  preset: "house",
  summary: "An error example has a summary in words, without a full stop.",
  *check({ document, errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { name, code, pointer } of bodies.flatMap(({ examples }) => examples)) {
        if (name === null) continue;
        const summary = stringOf(objectOf(nodeAt(document, pointer).value).summary).trim();
        const fault =
          summary === ""
            ? "has no summary"
            : summary === code || summary === name
              ? "has its code for a summary"
              : summary.endsWith(".")
                ? "has a summary that ends in a full stop"
                : undefined;
        if (fault === undefined) continue;
        const remedy = "Say what happened in a few words, such as `summary: The token has expired`.";
        yield { pointer, message: `The example \`${name}\` ${fault}`, remedy };
      }
    }
  },
};
