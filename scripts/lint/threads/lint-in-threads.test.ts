import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findApis } from "../../contract/find-apis.ts";
import { copyProject, type Edit } from "../../contract/testing/project.ts";
import { lintApis } from "../lint-apis.ts";

const projectRoot = join(import.meta.dirname, "../../..");

test("the contracts of this repository have no findings", async () => {
  expect(await lintApis(projectRoot, findApis(projectRoot), { fresh: true })).toEqual([]);
});

describe("each linter's finding is at the hand-written line", () => {
  const things = "openapi/nested/paths/things.yaml";

  test.each<[string, Edit, { rule?: string; text: RegExp; pointer: string; message: RegExp }]>([
    [
      "Redocly",
      { file: things, from: "    summary: Get a thing\n", to: "" },
      { rule: "redocly operation-summary", text: /^ {2}get:$/, pointer: "/x-item/get/summary", message: /summary/ },
    ],
    [
      "Redocly, on a misspelled member",
      { file: things, from: "    summary: Get a thing\n", to: "    summary: Get a thing\n    sumary: x\n" },
      { rule: "redocly struct", text: /sumary: x/, pointer: "/x-item/get/sumary", message: /`sumary` is not expected/ },
    ],
    [
      "Spectral, on the bundle",
      { file: things, from: "tags: [Things]\n    security: []", to: "tags: [Nothing]\n    security: []" },
      {
        rule: "spectral operation-tag-defined",
        text: /tags: \[Nothing\]/,
        pointer: "/x-item/get/tags/0",
        message: /tags/,
      },
    ],
    [
      "an example",
      { file: "openapi/nested/errors.yaml", from: "message: Nothing.", to: "message: 5" },
      {
        rule: "examples",
        text: /message: 5/,
        pointer: "/responses/NotFound/content/application~1json/examples/NOT_FOUND/value/error/message",
        message: /must be string/,
      },
    ],
    [
      "a rule for error contracts",
      { file: things, from: "[UNAUTHORIZED, RATE_LIMITED]", to: "[UNAUTHORIZED, NOPE]" },
      {
        rule: "documented-code-returned",
        text: /x-errors-documented: \[UNAUTHORIZED, NOPE\]/,
        pointer: "/get/x-errors-documented/1",
        message: /NOPE/,
      },
    ],
  ])("%s", { timeout: 30_000 }, async (_name, edit, { message, text, ...expected }) => {
    const root = copyProject(edit);
    const findings = await lintApis(root, ["nested"]);
    const finding = findings.find((each) => message.test(each.message) && each.rule === expected.rule);
    expect(finding ?? findings).toMatchObject({ file: edit.file, ...expected });
    const lines = readFileSync(join(root, edit.file), "utf8").split("\n");
    expect(lines[(finding?.line ?? 0) - 1]).toMatch(text);
    expect(finding?.remedy).toMatch(/\S/);
  });
});

test("a contract that cannot be read has just those findings", async () => {
  const root = copyProject({ file: "openapi/flat/openapi.yaml", from: "title: Flat", to: "title: Flat: x" });
  const findings = await lintApis(root, ["flat"]);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ message }) => message.startsWith("YAML syntax"))).toBe(true);
});
