import type { Rule } from "../rule.ts";

/** Two descriptions of one code would let each client believe another one. */
export const codeUnique: Rule = {
  id: "code-unique",
  family: "shape",
  preset: "contract",
  summary: "A code has one schema.",
  *check({ codes }) {
    const first = new Map<string, string>();
    // The schema that is named for the code is not the second one.
    const named = codes.toSorted((a, b) => Number(b.component === b.label) - Number(a.component === a.label));
    for (const { code, place, inHeader } of named) {
      // The bodies of a code that a header lists may differ.
      if (inHeader) continue;
      const known = first.get(code);
      first.set(code, known ?? place.pointer);
      if (known === undefined || known === place.pointer) continue;
      yield {
        pointer: place.pointer,
        message: `The code ${code} has a second schema`,
        remedy: `Keep the one at \`${known}\`, and refer to it from both places.`,
      };
    }
  },
};
