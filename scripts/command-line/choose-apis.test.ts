import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, fixtureRoot } from "../contract/fixtures/project.ts";
import { chooseApis } from "./choose-apis.ts";
import { Misuse } from "./misuse.ts";

test("all, or those named, each once and in order", () => {
  expect(chooseApis(fixtureRoot, [])).toEqual(["flat", "nested", "problem"]);
  expect(chooseApis(fixtureRoot, ["problem", "flat", "problem"])).toEqual(["flat", "problem"]);
});

test("an unknown name is answered with the known ones", () => {
  expect(() => chooseApis(fixtureRoot, ["flat", "nestd"])).toThrow(
    new Misuse('There is no API "nestd". Did you mean "nested"? Known: flat, nested, problem.'),
  );
  expect(() => chooseApis(fixtureRoot, ["../flat"])).toThrow(/There is no API "\.\.\/flat"/);
});

test("a project without contracts", () => {
  const root = copyProject();
  rmSync(join(root, "openapi"), { recursive: true });
  expect(() => chooseApis(root, [])).toThrow(Misuse);
});
