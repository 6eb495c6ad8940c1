import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import spectralCore from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import { expect, onTestFinished, test } from "vitest";
import { lintSources } from "../lint-sources.ts";
import { allRules } from "../rules/all-rules.ts";
import ruleset from "./ruleset.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const files = {
  root: "openapi/medblocks/openapi.yaml",
  errors: "openapi/medblocks/errors.yaml",
  responses: "openapi/medblocks/error-responses.yaml",
  patients: "openapi/medblocks/paths/patients.yaml",
};

/** What Spectral and our rules find in an API's files: file, line and rule. */
async function foundBySpectral(root: string, api: string, choice: "all" | "recommended" = "all"): Promise<string[]> {
  const file = join(root, "openapi", api, "openapi.yaml");
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ extends: [[ruleset, choice]] });
  const results = await spectral.run(new spectralCore.Document(readFileSync(file, "utf8"), Yaml, file));
  return results
    .map(({ source = "", range, code }) => `${relative(root, source)}:${range.start.line + 1} ${code}`)
    .sort();
}

/** A copy of a contract with one text of a file replaced. */
function changed(file: string, from: string | RegExp, to: string): string {
  const root = mkdtempSync(join(tmpdir(), "several-files-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["medblocks", "shared"]) {
    cpSync(join(projectRoot, "openapi", name), join(root, "openapi", name), { recursive: true });
  }
  cpSync(join(projectRoot, "redocly.yaml"), join(root, "redocly.yaml"));
  const text = readFileSync(join(root, file), "utf8");
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(join(root, file), edited);
  return root;
}

test.each(["dperspective", "medblocks"])("finds nothing in the files of %s", async (api) => {
  expect(await foundBySpectral(projectRoot, api)).toEqual([]);
});

test.each<[string, string, string | RegExp, string, number]>([
  ["a status that the response has nowhere else", files.patients, '"401"', '"410"', 1],
  ["an extension that is nearly ours, which others take by an anchor", files.errors, "x-error:", "x-eror:", 1],
  [
    "an example of another response",
    files.responses,
    "        forbidden: { $ref: errors.yaml#/examples/forbidden }",
    "        throttled: { $ref: errors.yaml#/examples/throttled }\n$&",
    1,
  ],
  ["a schema that nothing refers to", files.errors, /^schemas:\n/m, "schemas:\n  merged: { type: object }\n", 1],
  [
    "a code that a response no longer lists",
    files.responses,
    /\n +- \$ref: errors.yaml#\/schemas\/quota_exceeded/,
    "",
    1,
  ],
  ["a typo in the code of an example", files.errors, /code: throttled\b(?=,| *$)/m, "code: throtled", 1],
])("finds what the lint finds, in the file and line where it is: %s", async (_name, file, from, to, count) => {
  const root = changed(file, from, to);
  const known = new Set(allRules.map(({ id }) => id));
  const found = (await lintSources(root, "medblocks")).filter(({ rule = "" }) => known.has(rule));
  expect(found).toHaveLength(count);
  expect(await foundBySpectral(root, "medblocks")).toEqual(
    found.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort(),
  );
});

test("counts the causes of those rules only that are on", async () => {
  const root = changed(files.patients, '"401"', '"410"');
  expect(await foundBySpectral(root, "medblocks", "recommended")).toEqual([
    expect.stringMatching(/^openapi\/medblocks\/paths\/patients\.yaml:\d+ secured-has-401$/),
  ]);
});

test("obeys an exception beside the line, in another file, until it ends", async () => {
  const text = (until: string) =>
    `schemas:\n  merged: { type: object } # lint-ignore no-unused-part: soon, until ${until}\n`;
  expect(await foundBySpectral(changed(files.errors, /^schemas:\n/m, text("2999-01")), "medblocks")).toEqual([]);
  expect(await foundBySpectral(changed(files.errors, /^schemas:\n/m, text("2020-01")), "medblocks")).toHaveLength(1);
});

test("leaves a reference that leads to no file to Spectral", async () => {
  const found = await foundBySpectral(changed(files.root, "paths/health.yaml", "paths/heath.yaml"), "medblocks");
  expect(found).toEqual([expect.stringMatching(/^openapi\/medblocks\/openapi\.yaml:\d+ invalid-ref$/)]);
});
