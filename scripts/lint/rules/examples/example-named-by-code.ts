import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer, parsePointer } from "../../../contract/reading/json-pointer.ts";
import type { ResponseExample } from "../../../contract/reading/reading.ts";
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
      for (const { holder, example } of bodies.flatMap((body) =>
        body.examples.map((each) => ({ holder: body.holder, example: each })),
      )) {
        const { name, code } = example;
        const known = codes.find((other) => other.code === code);
        // Where a response documents no code, its examples show any, and are named for the situation.
        if (code === undefined || (uncoded && known === undefined)) continue;
        const label = known?.label ?? code;
        if (name === label) continue;
        const message = name === null ? `The example of ${code} has no name` : `The example \`${name}\` shows ${code}`;
        const pointer = faultyPlace(holder.pointer, example, label);
        yield { pointer, message, remedy: `Write it under \`examples\` as \`${label}\`.` };
      }
    }
  },
};

/** Where the mistake is: the code of a shared example that has the right name, else the name where it is used. */
function faultyPlace(holder: string, example: ResponseExample, label: string): string {
  if (example.name === null) return example.pointer;
  const [components, section, component] = parsePointer(example.pointer);
  const isShared = components === "components" && section === "examples" && component !== label;
  if (isShared && component === example.name) return fieldPointer(example, "code");
  return appendPointer(holder, "examples", example.name);
}
