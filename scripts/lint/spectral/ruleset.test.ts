import { readFileSync } from "node:fs";
import { join } from "node:path";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import { expect, test } from "vitest";
import type { JsonObject } from "../../contract/contract.ts";
import { formatPointer } from "../../contract/reading/json-pointer.ts";
import { edited, remove, set } from "../testing/edit.ts";
import { sampleContract, sampleNames } from "../testing/sample-contracts.ts";
import { buildRuleset } from "./build-ruleset.ts";
import { rulesetPath } from "./ruleset-path.ts";

const root = join(import.meta.dirname, "../../..");

test("is fresh: run `npm run ruleset` if not", async () => {
  expect(readFileSync(join(root, rulesetPath), "utf8") === (await buildRuleset(root))).toBe(true);
});

test("imports nothing, since VS Code's extension gives a ruleset no module of Node", () => {
  const text = readFileSync(join(root, rulesetPath), "utf8");
  expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/m);
});

test.each(sampleNames)("finds nothing in the sample %s, whatever its envelope", async (name) => {
  expect(await resultsOf(sampleContract(name))).toEqual([]);
});

test("finds in another project's problem details what our own lint finds", async () => {
  const document = edited(sampleContract("problem"), [
    remove("/components/responses/Busy/content/application~1problem+json/examples/Busy"),
    set("/components/schemas/Down/x-error/recovery", "never-ever"),
    remove("/x-error-exceptions"),
  ]);
  expect(await resultsOf(document)).toEqual([
    "401-has-www-authenticate /components/responses/KeyRejected",
    "example-per-code /components/responses/Busy/content/application~1problem+json/examples",
    "recovery-fits-status /components/schemas/Down/x-error/recovery",
    "recovery-known /components/schemas/Down/x-error/recovery",
  ]);
});

test("lets another project turn a rule off, or down to a warning", async () => {
  const document = edited(sampleContract("problem"), [remove("/x-error-exceptions")]);
  expect(await resultsOf(document, { "401-has-www-authenticate": "off" })).toEqual([]);
  expect(await resultsOf(document, { "401-has-www-authenticate": "warn" })).toHaveLength(1);
});

test("has nothing to say about a part of a document", async () => {
  expect(await resultsOf({ schemas: {} })).toEqual([]);
});

async function resultsOf(document: JsonObject, rules: Record<string, "off" | "warn"> = {}): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  const { default: shared } = await import(join(root, rulesetPath));
  // The file is ours, and exports a ruleset.
  spectral.setRuleset({ extends: [shared as RulesetDefinition], rules });
  const results = await spectral.run(document);
  return results.map(({ code, path }) => `${code} ${formatPointer(path)}`).sort();
}
