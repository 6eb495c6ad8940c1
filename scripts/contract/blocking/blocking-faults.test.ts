import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../contract.ts";
import { blockingFaults } from "./blocking-faults.ts";

const withSchema = (schema: JsonObject): JsonObject => ({
  openapi: "3.1.0",
  paths: {},
  components: { schemas: { A: schema } },
});
const at = (place: string): string => `/components/schemas/A${place}`;

describe("what JSON Schema 2020-12 calls invalid", () => {
  test.each<[string, JsonObject, string, string]>([
    [
      "a limit that is not a number",
      { exclusiveMinimum: true },
      "/exclusiveMinimum",
      "`exclusiveMinimum` must be number",
    ],
    [
      "a type that does not exist",
      { type: "file" },
      "/type",
      "`type` must be one of array, boolean, integer, null, number, object, string",
    ],
    ["a negative length", { minLength: -1 }, "/minLength", "`minLength` must be >= 0"],
    [
      "a required that is not a list",
      { properties: { a: { required: true } } },
      "/properties/a/required",
      "`required` must be array",
    ],
    ["a pattern that is not one", { pattern: "(" }, "/pattern", "The pattern `(` is not a regular expression"],
    [
      "a pattern of another language",
      { pattern: "(?i)^abc$" },
      "/pattern",
      "The pattern `(?i)^abc$` is not a regular expression",
    ],
  ])("%s is one finding at the keyword", (_name, schema, place, message) => {
    const faults = blockingFaults(withSchema(schema));
    expect(faults).toMatchObject([{ rule: "schema-valid", pointer: at(place) }]);
    expect(faults[0]?.message.startsWith(message)).toBe(true);
  });
});

describe("what it allows", () => {
  test.each<[string, JsonObject]>([
    ["a reference with siblings", { $ref: "#/components/schemas/A", maxLength: 3 }],
    ["allOf with required alone", { allOf: [{ required: ["a"] }], properties: { a: {} } }],
    ["properties without a type", { properties: { a: { type: "string" } } }],
    ["a format of one's own", { type: "string", format: "phone" }],
    ["a keyword of one's own", { type: "string", shout: true }],
    ["a keyword for another type", { type: "string", minimum: 1 }],
    ["a pattern that is one without the flag u", { pattern: "^[\\w\\-]+\\_$" }],
    ["not with required", { not: { required: ["a"] } }],
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword.
    ["if with required", { if: { required: ["a"] }, then: { required: ["b"] } }],
    [
      "a discriminator with a mapping",
      { oneOf: [{ type: "object" }], discriminator: { propertyName: "a", mapping: { b: "#/components/schemas/A" } } },
    ],
    ["a discriminator without oneOf", { type: "object", discriminator: { propertyName: "a" } }],
    ["nullable, which means nothing", { nullable: true, allOf: [{ type: "string" }] }],
    ["$defs, $anchor and $comment", { $defs: { B: { type: "string" } }, $anchor: "a", $comment: "Ours." }],
    ["a boolean schema", { properties: { a: true, b: false } }],
  ])("%s", (_name, schema) => {
    expect(blockingFaults(withSchema(schema))).toEqual([]);
  });
});

test("any JSON is read without an exception", () => {
  const keys = fc.constantFrom(
    ...["paths", "/a", "get", "responses", "200", "404", "default", "4XX", "content", "application/json", "schema"],
    ...["components", "schemas", "A", "properties", "code", "const", "enum", "oneOf", "allOf", "items", "$ref", "type"],
    ...[
      "examples",
      "example",
      "value",
      "x-error-envelope",
      "x-error",
      "x-errors-documented",
      "x-errors-general",
      "headers",
    ],
    ...[
      "errors",
      "at",
      "when",
      "status",
      "parameters",
      "security",
      "operationId",
      "Location",
      "contentSchema",
      "__proto__",
    ],
  );
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom<string | number | boolean | null>(
        "#/components/schemas/A",
        "#/paths",
        "#",
        "/code",
        "header:X",
        "code",
        null,
        5,
      ),
      fc.string(),
      fc.boolean(),
    ),
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      tie("leaf"),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(keys, tree, { maxKeys: 8 }), (document) => {
      // The generator makes JSON, which its types do not say.
      expect(Array.isArray(blockingFaults({ openapi: "3.1.0", ...document } as JsonObject))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
