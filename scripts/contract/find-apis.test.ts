import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findApis } from "./find-apis.ts";
import { copyProject, fixtureRoot } from "./testing/project.ts";

test("an API is a folder with an openapi.yaml", () => {
  expect(findApis(fixtureRoot)).toEqual(["flat", "nested", "problem"]);
});

test("a new folder is a new API, and nothing else has to know", () => {
  const root = copyProject();
  mkdirSync(join(root, "openapi/fifth"));
  expect(findApis(root)).not.toContain("fifth");
  writeFileSync(join(root, "openapi/fifth/openapi.yaml"), "openapi: 3.1.0\n");
  writeFileSync(join(root, "openapi/openapi.yaml"), "openapi: 3.1.0\n");
  expect(findApis(root)).toEqual(["fifth", "flat", "nested", "problem"]);
});

test("a project without contracts has no APIs", () => {
  const root = copyProject();
  rmSync(join(root, "openapi"), { recursive: true });
  expect(findApis(root)).toEqual([]);
});
