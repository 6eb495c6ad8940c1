import { readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const schema = JSON.parse(readFileSync(join(root, "openapi", "extensions.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(schema);

/** Settings of an editor, which may have comments of a line. */
const settings = JSON.parse(readFileSync(join(root, ".vscode", "settings.json"), "utf8").replace(/^ *\/\/.*$/gm, ""));

test("the schema that editors use describes every extension at any depth of a file", () => {
  const described = Object.keys(schema.$defs).filter((name) => name.startsWith("x-"));
  expect(Object.keys(schema.properties).sort()).toEqual(described.sort());
});

test.each(
  readdirSync(join(root, "openapi"), { recursive: true, encoding: "utf8" }).filter((name) => /\.yaml$/.test(name)),
)("openapi/%s has no finding in an editor", (file) => {
  validate(parse(readFileSync(join(root, "openapi", file), "utf8")));
  expect(validate.errors ?? []).toEqual([]);
});

test("an unknown recovery of a code is marked where it is", () => {
  const file = readFileSync(join(root, "openapi", "medblocks", "errors.yaml"), "utf8");
  expect(validate(parse(file.replace("recovery: backoff", "recovery: retry")))).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContainEqual(
    expect.stringMatching(/^\/schemas\/\w+\/x-error\/recovery$/),
  );
});

test("the editor is given that schema and the ruleset that the lint uses", () => {
  expect(settings["yaml.schemas"]).toEqual({ "./openapi/extensions.schema.json": "openapi/**/*.yaml" });
  expect(settings["spectral.rulesetFile"]).toBe(".spectral.yaml");
});

test("the editor lints the documents, and no part of one by itself", () => {
  const globs: string[] = settings["spectral.validateFiles"];
  // The extension compares them with the whole path of a file.
  const isLinted = (file: string) => globs.some((glob) => matchesGlob(join("/home/someone/clone", file), glob));
  expect(isLinted("openapi/loop/openapi.yaml")).toBe(true);
  expect(isLinted("generated/loop/openapi.yaml")).toBe(true);
  expect(isLinted("openapi/loop/errors.yaml")).toBe(false);
});
