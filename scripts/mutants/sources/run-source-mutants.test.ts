import { join } from "node:path";
import { expect, test } from "vitest";
import { runSourceMutants } from "./run-source-mutants.ts";
import { sourceKinds } from "./source-kinds.ts";

const root = join(import.meta.dirname, "../../..");

// `npm run mutants` makes mutants of every kind and contract; these guard what each kind of edit comes to.
const ofBundle = [
  "after-has-wait: after without a wait",
  "code-members-required: an optional code",
  "code-schema-closed: an open schema",
  "error-body-coded: an error without a body",
  "example-code-allowed: a code of another status",
  "example-per-code: a response without examples",
  "recovery-known: a recovery that nobody knows",
];

test("finds each fault of the files, at the change", { timeout: 120_000 }, async () => {
  const ofFiles = new Set(sourceKinds.map(({ name }) => name));
  const isOfInterest = (kind: string) => ofFiles.has(kind) || ofBundle.includes(kind);
  const { mutants, unnamed, misplaced } = await runSourceMutants(root, "dperspective", 1, isOfInterest);
  expect(mutants).toBeGreaterThan(12);
  expect(unnamed).toEqual([]);
  expect(misplaced).toEqual([]);
});
