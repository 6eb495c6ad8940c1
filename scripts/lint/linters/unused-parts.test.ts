import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { unusedParts } from "./unused-parts.ts";

const sound = {
  "openapi.yaml": "paths: { /a: { $ref: paths/a.yaml#/a } }",
  "paths/a.yaml": 'a: { get: { responses: { "404": { $ref: "../errors.yaml#/responses/Gone" } } } }',
  "errors.yaml": `
responses: { Gone: { content: { x: { schema: { $ref: "#/schemas/gone" }, examples: { gone: { $ref: "#/examples/gone" } } } } } }
schemas: { gone: { properties: { self: { $ref: "#/schemas/gone" } } } }
examples: { gone: { value: 1 } }`,
};
const unusedIn = (files: Record<string, string>) =>
  unusedParts(
    "/api/openapi.yaml",
    new Map(Object.entries(files).map(([name, text]) => [`/api/${name}`, parse(text)])),
    (from, path) => resolve(dirname(from), path),
  ).map(({ file, tokens }) => [file.slice("/api/".length), ...tokens].join(" "));
const changed = (file: keyof typeof sound, from: string, to: string) => ({
  ...sound,
  [file]: sound[file].replace(from, to),
});

test("lists nothing where everything is used", () => {
  expect(unusedIn(sound)).toEqual([]);
});

test.each([
  ["a schema", changed("errors.yaml", "schemas: {", "schemas: { old: { type: object },"), ["errors.yaml schemas old"]],
  [
    "an example",
    changed("errors.yaml", "examples: { gone: { value: 1 }", "examples: { gone: { value: 1 }, old: { value: 2 }"),
    ["errors.yaml examples old"],
  ],
  [
    "a path item that the document does not list",
    changed("paths/a.yaml", "a: {", "b: { get: {} }\na: {"),
    ["paths/a.yaml b"],
  ],
  [
    "a response, and not what it alone uses",
    changed("paths/a.yaml", "../errors.yaml#/responses/Gone", "#/x"),
    ["errors.yaml"],
  ],
  [
    "a file that nothing refers to, once",
    { ...sound, "old.yaml": "schemas: { a: { type: string }, b: { type: string } }" },
    ["old.yaml"],
  ],
  ["a file that is one schema", { ...sound, "old.yaml": "type: string" }, ["old.yaml"]],
  [
    "parts that refer to each other only",
    changed("errors.yaml", "schemas: {", 'schemas: { a: { $ref: "#/schemas/b" }, b: { $ref: "#/schemas/a" },'),
    ["errors.yaml schemas a"],
  ],
])("lists %s", (_name, files, expected) => {
  expect(unusedIn(files)).toEqual(expected);
});

test("takes every part of a file for used that an anchor is referred to in", () => {
  expect(unusedIn(changed("errors.yaml", '"#/schemas/gone" }, examples', '"#gone" }, examples'))).toEqual([]);
});

test("counts a reference to a part of a part, to a whole file and of a discriminator", () => {
  expect(
    unusedIn({
      "openapi.yaml":
        "paths: { /a: { get: { parameters: [{ schema: { $ref: a.yaml#/schemas/x/properties/y } }, { schema: { $ref: b.yaml } }], discriminator: { mapping: { z: a.yaml#/schemas/z } } } } }",
      "a.yaml": "schemas: { x: { properties: { y: {} } }, z: {} }",
      "b.yaml": "schemas: { one: {}, two: {} }",
    }),
  ).toEqual([]);
});
