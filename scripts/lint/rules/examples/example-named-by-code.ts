import type { Rule } from "../rule.ts";

/**
 * An example is asked for by its name: a mock, a test and a link all use the code.
 * @see https://spec.openapis.org/oas/v3.1.0#media-type-object
 */
export const exampleNamedByCode: Rule = {
  id: "example-named-by-code",
  family: "examples",
  preset: "house",
  summary: "An error example has the name of the code that it carries.",
  *check({ errorResponses, codes }) {
    for (const { bodies } of errorResponses) {
      const uncoded = bodies.every((body) => body.codes.length === 0);
      for (const { name, code, pointer } of bodies.flatMap(({ examples }) => examples)) {
        const known = codes.find((other) => other.code === code);
        // Where a response documents no code, its examples show any, and are named for the situation.
        if (code === undefined || (uncoded && known === undefined)) continue;
        const label = known?.label ?? code;
        if (name === label) continue;
        const message = name === null ? `The example of ${code} has no name` : `The example \`${name}\` shows ${code}`;
        yield { pointer, message, remedy: `Write it under \`examples\` as \`${label}\`.` };
      }
    }
  },
};
