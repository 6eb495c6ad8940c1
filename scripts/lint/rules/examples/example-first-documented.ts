import type { Rule } from "../rule.ts";

/** What stands first is what most callers see, so it is a code that the provider documents, if there is one. */
export const exampleFirstDocumented: Rule = {
  id: "example-first-documented",
  family: "examples",
  severity: "error",
  summary: "The first example of a response shows a documented code, where it has one.",
  *check({ errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { codes, examples } of bodies) {
        const first = codes.find(({ code }) => code === examples[0]?.code);
        if (examples[0] === undefined || first?.error?.basis !== "inferred") continue;
        const documented = codes.find(({ error }) => error?.basis === "documented");
        if (documented === undefined) continue;
        yield {
          pointer: examples[0].pointer,
          message: `${first.code}, which is inferred, comes before ${documented.code}, which is documented`,
          remedy: `Put ${documented.label} first, in the schema and in the examples.`,
        };
      }
    }
  },
};
