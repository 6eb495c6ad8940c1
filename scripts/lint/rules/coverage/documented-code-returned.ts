import { contradictions } from "../../../contract/blocking/contradictions.ts";
import type { Rule } from "../rule.ts";

/** An operation can return each code that its provider documents for it. */
export const documentedCodeReturned: Rule = {
  id: "documented-code-returned",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-documented` is allowed by a response of the operation.",
  check: (reading) => contradictions(reading).filter(({ rule }) => rule === "documented-code-returned"),
};
