import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findApis } from "../contract/find-apis.ts";
import { loadBundle } from "../contract/source/load-bundle.ts";
import { namedRules } from "../lint/rules/named-rules.ts";
import { sampleContract, sampleNames } from "../lint/testing/sample-contracts.ts";
import { isKilled } from "./judge.ts";
import { exampleCheckName, kinds } from "./kinds.ts";
import { mutated } from "./mutation.ts";
import { runMutants } from "./run-mutants.ts";

/** What only the sources show, and no bundle: see linters/unused-findings.test.ts and the tests of contract/source. */
const ofSources = new Set([
  ...["no-unused-part", "document-readable", "yaml-syntax", "document-size", "openapi-version", "ref-resolves"],
  "overlay-applies",
]);
const root = join(import.meta.dirname, "../..");

test("has a kind for every rule, and a rule for every kind", () => {
  const meant = new Set(kinds.map(({ rule }) => rule));
  const ofBundles = namedRules.map(({ id }) => id).filter((id) => !ofSources.has(id));
  expect([...meant].sort()).toEqual([...ofBundles, exampleCheckName].sort());
});

test("spoils the samples, whatever their envelope, and every mutant is named", { timeout: 120_000 }, () => {
  const documents = new Map(sampleNames.map((name) => [name, sampleContract(name)]));
  const results = runMutants(documents, kinds);
  expect(results.flatMap(({ survivors }) => survivors)).toEqual([]);
  // These need what no sample has: a scope told twice, a wait in the body alone, a code that works once, an
  // answer that many operations share.
  expect(results.filter(({ applied }) => applied === 0).map(({ kind }) => kind)).toEqual([
    "a challenge with another scope",
    "a wait that the envelope does not know",
    "a request that loses its body",
    "a code that works once, and may be repeated",
    "another body in another place",
  ]);
});

// `npm run mutants` makes them all; each sixtieth, and of every kind the first, guards them here.
test.each(findApis(root))("spoils %s, and every mutant of a sample is named", { timeout: 120_000 }, async (api) => {
  const results = runMutants(new Map([[api, (await loadBundle(root, api)).document]]), kinds, 60);
  expect(results.flatMap(({ survivors }) => survivors)).toEqual([]);
  expect(results.reduce((sum, { applied }) => sum + applied, 0)).toBeGreaterThan(150);
});

describe("a mutant", () => {
  const document = sampleContract("widgets");

  test("is one only if it changes something that the rule sees", () => {
    for (const kind of kinds) expect(isKilled(document, kind, []), `${kind.rule}: ${kind.name}`).toBe(false);
  });

  test("leaves the original as it is", () => {
    const before = structuredClone(document);
    mutated(document, [["/components/schemas/NOT_FOUND/title"], ["/security/-", {}]]);
    expect(document).toEqual(before);
  });
});
