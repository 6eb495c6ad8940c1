import type { Rule } from "../rule.ts";

/**
 * A part that nothing refers to is in no bundle: no mock, client or reference shows it, and no other rule sees it.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export const noUnusedPart: Rule = {
  id: "no-unused-part",
  family: "coverage",
  preset: "contract",
  summary: "Something refers to every named part of a contract's files, and to every file.",
  page: {
    why: "A schema, example, response, parameter, header or path item that nothing refers to is left over or forgotten. It is\nin no bundle, so that nothing else would say so.",
    bad: `# at errors.yaml\nschemas:\n  patient_merged: { type: object }`,
    good: `# at errors.yaml\nresponses:\n  Conflict:\n    description: The patients were merged.\n    content:\n      application/json:\n        schema: { $ref: "#/schemas/patient_merged" }`,
  },
  // A document as the rules read it has no unused parts any more: see linters/unused-findings.ts.
  check: () => [],
};
