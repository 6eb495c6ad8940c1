import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../contract/testing/project.ts";
import { projectAt, setProject } from "../project/project.ts";
import { cacheFindings, hashLint, readCachedFindings } from "./findings-cache.ts";
import { lintApis } from "./lint-apis.ts";

const apis = ["flat", "nested"];
const broken = { file: "openapi/nested/errors.yaml", from: "message: Nothing.", to: "message: 5" };

test("finds beside each other what it finds one after the other", { timeout: 60_000 }, async () => {
  const root = copyProject(broken);
  const alone = [];
  for (const api of apis) alone.push(...(await lintApis(root, [api])));
  const together = await lintApis(root, apis);
  expect(together).toEqual(alone);
  expect(together.some(({ rule }) => rule === "examples")).toBe(true);
});

test("reports why one contract cannot be read beside the findings of another", { timeout: 60_000 }, async () => {
  const root = copyProject(broken);
  appendFileSync(join(root, "openapi/flat/openapi.yaml"), "\na: b: c\n");
  const findings = await lintApis(root, apis);
  expect(findings.filter(({ file }) => file.startsWith("openapi/flat/"))).toMatchObject([
    { message: expect.stringMatching(/^YAML syntax/) },
  ]);
  expect(findings.some(({ rule }) => rule === "examples")).toBe(true);
});

test("knows again what it found in the same bytes, until anything changes or all is to be fresh", {
  timeout: 60_000,
}, async () => {
  const root = copyProject(broken);
  mkdirSync(join(root, "node_modules"));
  const found = await lintApis(root, apis);
  for (const api of apis) expect(readCachedFindings(root, api, hashLint(root, api))).toBeDefined();
  expect(await lintApis(root, apis)).toEqual(found);

  // The cache alone has this finding, so a result with it comes from the cache.
  cacheFindings(root, "flat", hashLint(root, "flat"), { findings: found, comments: [], levels: {}, rules: [] });
  expect(await lintApis(root, ["flat"])).toEqual(found);
  expect(await lintApis(root, ["flat"], { fresh: true })).not.toEqual(found);

  const stale = () => readCachedFindings(root, "flat", hashLint(root, "flat")) === undefined;
  for (const settings of ["redocly.yaml", ".spectral.yaml", ".redocly.lint-ignore.yaml", "openapi/shared/x.yaml"]) {
    cacheFindings(root, "flat", hashLint(root, "flat"), { findings: [], comments: [], levels: {}, rules: [] });
    mkdirSync(join(root, settings, ".."), { recursive: true });
    writeFileSync(join(root, settings), "{}\n");
    expect({ settings, stale: stale() }).toEqual({ settings, stale: true });
  }
});

test("keeps nothing of a contract that cannot be read, for what it lacks may be anywhere", {
  timeout: 60_000,
}, async () => {
  const root = copyProject({ file: "openapi/flat/openapi.yaml", from: "title: Flat", to: "title: Flat: x" });
  mkdirSync(join(root, "node_modules"));
  await lintApis(root, ["flat"]);
  expect(readCachedFindings(root, "flat", hashLint(root, "flat"))).toBeUndefined();
});

test("counts findings as the project's configuration and the API's own part of it say", {
  timeout: 60_000,
}, async () => {
  const root = copyProject({ file: "openapi/nested/errors.yaml", from: "schemas:\n", to: "schemas:\n  unused: {}\n" });
  const project = projectAt(root);
  const apis = project.apis.map((api) =>
    api.name === "nested" ? { ...api, lint: { rules: { "no-unused-part": "warn" as const } } } : api,
  );
  const unused = async () => (await lintApis(root, ["nested"])).filter(({ rule }) => rule === "no-unused-part");
  expect(await unused()).toMatchObject([{ line: 2 }]);
  expect((await unused())[0]?.level).toBeUndefined();
  setProject({ ...project, apis });
  expect(await unused()).toMatchObject([{ level: "warn" }]);
  setProject({ ...project, lint: { rules: { "no-unused-part": "off" } } });
  expect(await unused()).toEqual([]);
  setProject({ ...project, lint: { rules: { "no-unused-parts": "off" } } });
  await expect(unused()).rejects.toThrow(/unknown rule "no-unused-parts". Did you mean "no-unused-part"/);
});
