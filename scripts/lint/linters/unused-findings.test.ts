import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../../contract/testing/project.ts";
import { projectAt, setProject } from "../../project/project.ts";
import { readSources, sourceFindings } from "./source-findings.ts";

async function unusedIn(root: string): Promise<string[]> {
  const sources = await readSources(root, "nested");
  if (!("bundle" in sources)) throw new Error("the contract cannot be read");
  const findings = await sourceFindings(root, sources);
  return findings
    .filter(({ rule }) => rule === "no-unused-part")
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test("finds a schema that nothing refers to, at its line", async () => {
  const root = copyProject({
    file: "openapi/nested/errors.yaml",
    from: "schemas:\n",
    to: "schemas:\n  patient_merged: { type: object }\n",
  });
  expect(await unusedIn(root)).toEqual([
    expect.stringMatching(/^openapi\/nested\/errors\.yaml:\d+ Nothing refers to `schemas\/patient_merged`$/),
  ]);
});

test("finds a file that the document does not list, and no other document", async () => {
  const root = copyProject();
  mkdirSync(join(root, "openapi/nested/old"));
  writeFileSync(join(root, "openapi/nested/old/things.yaml"), "things: { get: {} }\nthing: { get: {} }\n");
  writeFileSync(join(root, "openapi/nested/other.yaml"), "openapi: 3.1.0\n");
  expect(await unusedIn(root)).toEqual(["openapi/nested/old/things.yaml:1 Nothing refers to this file"]);
});

test("judges no file beside a document whose folder is not its own", async () => {
  const root = copyProject();
  renameSync(join(root, "openapi"), join(root, "apis"));
  writeFileSync(join(root, "apis/nested/package.json"), '{ "name": "shop" }');
  const project = projectAt(root);
  const input = join(root, "apis/nested/openapi.yaml");
  setProject({ ...project, apis: [{ name: "nested", input, overlays: [], output: join(root, "generated/nested") }] });
  expect(await unusedIn(root)).toEqual([]);
});

test("takes an overlay beside the document for a part that is used", async () => {
  const root = copyProject();
  const overlay = join(root, "openapi/nested/openapi.errors.yaml");
  const update = "{ target: $.info, update: { x-team: shop } }";
  writeFileSync(overlay, `overlay: 1.0.0\ninfo: { title: Errors, version: "1" }\nactions:\n  - ${update}\n`);
  const project = projectAt(root);
  setProject({ ...project, apis: project.apis.map((api) => ({ ...api, overlays: [overlay] })) });
  expect(await unusedIn(root)).toEqual([]);
});
