import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sampleContract } from "../testing/sample-contracts.ts";
import { spectralCheck } from "./spectral.ts";
import { projectRuleset } from "./spectral-ruleset.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "ruleset-"));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

async function rulesOf(root: string, file = "openapi.yaml"): Promise<string[]> {
  const found = await spectralCheck(await projectRuleset(root))(sampleContract("widgets"), join(root, file));
  return [...new Set(found.map(({ rule, level = "error" }) => `${level} ${rule}`))].sort();
}

test("is Spectral's own for OpenAPI where a project has none", async () => {
  const found = await rulesOf(project({}));
  expect(found).toContain("warn spectral operation-tags");
  expect(found.every((rule) => rule.startsWith("warn spectral ") || rule.startsWith("error spectral "))).toBe(true);
});

test("sets the level of one rule, of Spectral's and of ours", async () => {
  const root = project({
    ".spectral.yaml":
      "extends: [spectral:oas, error-contracts/spectral]\nrules: { operation-tags: error, 405-has-allow: off, code-unique: warn, cause-described: error }\n",
  });
  expect(await rulesOf(root)).toContain("error spectral operation-tags");
  expect((await projectRuleset(root)).levelsOf("x")).toEqual({
    "405-has-allow": "off",
    "code-unique": "warn",
    "cause-described": "error",
  });
});

const ownRule = `  paths-are-kebab:
    given: $.paths
    message: "{{property}} is odd"
    severity: error
    then: { field: "@key", function: pattern, functionOptions: { notMatch: widgets } }
`;

test("has rules of its own with core functions", async () => {
  const root = project({ ".spectral.yaml": `extends: [[spectral:oas, off]]\nrules:\n${ownRule}` });
  expect(await rulesOf(root)).toEqual(["error spectral paths-are-kebab"]);
});

test("extends files, packages and functions", async () => {
  const root = project({
    ".spectral.yaml":
      "extends: [./base.yaml, company-ruleset]\nfunctions: [isOdd]\nrules:\n  is-odd: { given: $.info, then: { function: isOdd } }\n",
    "base.yaml": `rules:\n${ownRule}`,
    "node_modules/company-ruleset/package.json": '{"name":"company-ruleset","main":"index.js"}',
    "node_modules/company-ruleset/index.js":
      'module.exports = { rules: { "of-the-company": { given: "$", severity: "error", then: { function: () => [{ message: "No." }] } } } };',
    "functions/isOdd.js": 'export default () => [{ message: "Odd." }];',
  });
  expect(await rulesOf(root)).toEqual([
    "error spectral of-the-company",
    "error spectral paths-are-kebab",
    "warn spectral is-odd",
  ]);
});

test("overrides by file", async () => {
  const root = project({
    ".spectral.yaml": `extends: [[spectral:oas, off]]\nrules:\n${ownRule}overrides:\n  - files: ["old/**"]\n    rules: { paths-are-kebab: off }\n`,
  });
  expect(await rulesOf(root, "new/openapi.yaml")).toEqual(["error spectral paths-are-kebab"]);
  expect(await rulesOf(root, "old/openapi.yaml")).toEqual([]);
});

test.each([
  ["a package that is not installed", "extends: [no-such-ruleset]\n", /no-such-ruleset/],
  ["a rule without a function", "rules: { x: { given: $ } }\n", /then/],
  [
    "a level for a rule that it does not have",
    "extends: [spectral:oas]\nrules: { operation-tagz: off }\n",
    /operation-tagz/,
  ],
])("says why it cannot be used: %s", async (_name, text, reason) => {
  const root = project({ ".spectral.yaml": text });
  const failed = await projectRuleset(root)
    .then(spectralCheck)
    .catch((error: unknown) => error);
  const { reasonOf } = await import("./spectral-ruleset.ts");
  expect(reasonOf(failed)).toMatch(reason);
});
