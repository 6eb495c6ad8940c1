import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../contract.ts";
import { findApis } from "../find-apis.ts";
import { loadBundle } from "../source/load-bundle.ts";
import { fixtureRoot } from "../testing/project.ts";
import { checkExamples } from "./check-examples.ts";

const projectRoot = join(import.meta.dirname, "../../..");

describe("sound contracts", () => {
  test.each([fixtureRoot, projectRoot].flatMap((root) => findApis(root).map((api) => [api, root])))(
    "%s",
    async (api, root) => {
      const { document } = await loadBundle(root, api);
      const { findings, counts } = check(document);
      expect(findings).toEqual([]);
      expect(counts.schemas).toBeGreaterThan(4);
      expect(counts.examples).toBeGreaterThan(1);
    },
  );
});

describe("every place that can hold an example is checked", () => {
  const schema = {
    type: "object",
    required: ["code"],
    additionalProperties: false,
    properties: { code: { const: "A" } },
  };
  const wrong = { code: "B" };
  const right = { code: "A" };

  test.each<[string, JsonObject, string]>([
    [
      "a media type's example",
      { paths: path({ schema, example: wrong }) },
      "/paths/~1a/get/responses/400/content/application~1json/example/code",
    ],
    [
      "a media type's examples",
      { paths: path({ schema, examples: { B: { value: right }, C: { value: wrong } } }) },
      "/paths/~1a/get/responses/400/content/application~1json/examples/C/value/code",
    ],
    [
      "a named example elsewhere",
      {
        paths: path({ schema, examples: { C: { $ref: "#/components/examples/C" } } }),
        components: { examples: { C: { value: wrong } } },
      },
      "/components/examples/C/value/code",
    ],
    [
      "a schema that is a reference",
      {
        paths: path({ schema: { $ref: "#/components/schemas/A" }, example: wrong }),
        components: { schemas: { A: schema } },
      },
      "/paths/~1a/get/responses/400/content/application~1json/example/code",
    ],
    [
      "a schema's examples",
      { components: { schemas: { A: { ...schema, examples: [right, wrong] } } } },
      "/components/schemas/A/examples/1/code",
    ],
    [
      "a schema's example",
      { components: { schemas: { A: { ...schema, example: wrong } } } },
      "/components/schemas/A/example/code",
    ],
    [
      "a schema's default",
      { components: { schemas: { A: { type: "integer", default: "1" } } } },
      "/components/schemas/A/default",
    ],
    [
      "a nested schema's example",
      { components: { schemas: { A: { type: "array", items: { type: "integer", example: "1" } } } } },
      "/components/schemas/A/items/example",
    ],
    [
      "a parameter's example",
      { components: { parameters: { P: { name: "p", in: "query", schema: { type: "integer" }, example: "1" } } } },
      "/components/parameters/P/example",
    ],
    [
      "a header's examples",
      {
        components: {
          headers: {
            "Retry-After": { schema: { type: "integer" }, examples: { A: { value: 1 }, B: { value: "soon" } } },
          },
        },
      },
      "/components/headers/Retry-After/examples/B/value",
    ],
    [
      "a request body's example",
      { components: { requestBodies: { R: { content: { "application/json": { schema, example: wrong } } } } } },
      "/components/requestBodies/R/content/application~1json/example/code",
    ],
    [
      "a format",
      { components: { schemas: { A: { type: "string", format: "date-time", examples: ["yesterday"] } } } },
      "/components/schemas/A/examples/0",
    ],
  ])("%s", (_name, document, pointer) => {
    expect(check(document).findings.map((finding) => finding.pointer)).toEqual([pointer]);
  });

  test("the decoded query of a redirect", () => {
    const location = (value: string): JsonObject => ({
      components: {
        headers: {
          Location: {
            schema: {
              type: "string",
              format: "uri",
              contentMediaType: "application/x-www-form-urlencoded",
              contentSchema: schema,
            },
            examples: { A: { value } },
          },
        },
      },
    });
    expect(check(location("https://a.test/?code=A")).findings).toEqual([]);
    expect(check(location("https://a.test/?code=B")).findings).toMatchObject([
      { message: 'The example at /code must be "A"' },
    ]);
    expect(check(location("https://a.test/?code=A&token=x")).findings).toMatchObject([
      { message: 'The example has "token", which its schema does not know' },
    ]);
  });
});

describe("messages", () => {
  const message = (schema: JsonObject, example: JsonObject[string]) =>
    check({ components: { schemas: { A: { ...schema, examples: [example] } } } }).findings.map(
      (finding) => finding.message,
    );

  test("one precise error for a discriminated code, not one for each branch", () => {
    const branch = (code: string) => ({
      type: "object",
      additionalProperties: false,
      required: ["code"],
      properties: { code: { const: code } },
    });
    const schema = {
      type: "object",
      required: ["code"],
      discriminator: { propertyName: "code" },
      oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }],
    };
    const document = {
      components: {
        schemas: { A: { ...schema, examples: [{ code: "B", token: "x" }] }, B: branch("B"), C: branch("C") },
      },
    };
    expect(check(document).findings).toMatchObject([
      { message: 'The example has "token", which its schema does not know' },
    ]);
  });

  test("the codes that it could have, where it has none of them", () => {
    const branch = (code: string) => ({
      type: "object",
      required: ["code", "text"],
      properties: { code: { const: code } },
    });
    const schema = { oneOf: [branch("B"), branch("C")] };
    expect(message(schema, { code: "D" })).toEqual(["The example at /code must be one of B, C"]);
    expect(message(schema, { code: "C" })).toEqual(['The example lacks "text"']);
  });

  test("each kind", () => {
    expect(message({ type: "object", required: ["a"], properties: { a: {} } }, {})).toEqual(['The example lacks "a"']);
    expect(message({ enum: ["a", "b"] }, "c")).toEqual(["The example must be one of a, b"]);
    expect(message({ type: "string", minLength: 2 }, "c")).toEqual([
      "The example must NOT have fewer than 2 characters",
    ]);
    expect(message({ anyOf: [{ type: "string" }, { type: "integer" }] }, true)).toEqual([
      "The example must be string",
      "The example must be integer",
    ]);
    expect(message({ oneOf: [{ type: "string" }, { minLength: 1, type: "string" }] }, "a")).toEqual([
      "The example must match exactly one schema in oneOf",
    ]);
  });
});

describe("schemas that cannot be compiled", () => {
  test.each<[string, JsonObject, string, RegExp]>([
    ["refers to itself", { A: { $ref: "#/components/schemas/A" } }, "/components/schemas/A", /in a circle/],
    ["leads to no schema", { A: { $ref: "#/components/schemas/B" } }, "/components/schemas/A", /no schema/],
  ])("are told where one %s", (_name, schemas, pointer, message) => {
    const { findings } = check({ components: { schemas } });
    expect(findings).toMatchObject([{ pointer, message: expect.stringMatching(message) }]);
  });
});

describe("examples hold data, not schemas", () => {
  test.each<[string, JsonObject]>([
    ["an $id", { $id: "https://a.test/x" }],
    ["an $id twice", { a: { $id: "same" }, b: { $id: "same" } }],
    ["a $ref", { $ref: "#/nowhere" }],
    ["a keyword", { type: "no type", oneOf: 5 }],
  ])("%s", (_name, value) => {
    const { findings } = check({
      components: {
        schemas: { A: { type: "object", examples: [value], default: value, "x-note": value } },
        examples: { A: { value } },
        parameters: {
          P: { name: "p", in: "query", content: { "application/json": { schema: {}, examples: { A: { value } } } } },
        },
      },
    });
    expect(findings).toEqual([]);
  });

  test("a property may be called example, default or x-ray", () => {
    const { findings } = check({
      components: {
        schemas: {
          A: {
            type: "object",
            additionalProperties: false,
            required: ["example", "default", "x-ray"],
            properties: { example: { type: "string" }, default: { type: "string" }, "x-ray": { type: "string" } },
            examples: [{ example: "a", default: "b", "x-ray": "c" }],
          },
        },
      },
    });
    expect(findings).toEqual([]);
  });

  test("an address that a schema gives itself changes nothing", () => {
    const schemas = { A: { $id: "same", type: "string" }, B: { $id: "same", $ref: "#/components/schemas/A" } };
    const { findings } = check({
      paths: path({ schema: { $ref: "#/components/schemas/B" }, example: 5 }),
      components: { schemas },
    });
    expect(findings).toMatchObject([{ message: "The example must be string" }]);
  });

  test("keywords beside a reference hold as well", () => {
    const schemas = { A: { $ref: "#/components/schemas/B", maxLength: 1, type: "string" }, B: { type: "string" } };
    const { findings } = check({
      paths: path({ schema: { $ref: "#/components/schemas/A" }, example: "ab" }),
      components: { schemas },
    });
    expect(findings).toMatchObject([{ message: "The example must NOT have more than 1 characters" }]);
  });

  test("a schema that refers only to itself is reported at the example", () => {
    const schemas = { A: { allOf: [{ $ref: "#/components/schemas/A" }] } };
    const { findings } = check({
      paths: path({ schema: { $ref: "#/components/schemas/A" }, example: 1 }),
      components: { schemas },
    });
    expect(findings).toMatchObject([{ message: expect.stringMatching(/without end/) }]);
  });

  test("a circular schema is checked as any other", () => {
    const document = (id: JsonObject[string]): JsonObject => ({
      components: {
        schemas: {
          Node: {
            type: "object",
            properties: { id: { type: "string" }, next: { $ref: "#/components/schemas/Node" } },
            examples: [{ id: "a", next: { id: "b", next: { id } } }],
          },
        },
      },
    });
    expect(check(document("c")).findings).toEqual([]);
    expect(check(document(42)).findings).toMatchObject([{ message: "The example at /next/next/id must be string" }]);
  });
});

function path(media: JsonObject): JsonObject {
  return { "/a": { get: { responses: { 400: { description: "No.", content: { "application/json": media } } } } } };
}

function check(document: JsonObject) {
  const findings: { pointer: string; message: string; remedy: string }[] = [];
  const counts = checkExamples(document, (pointer, message, remedy) => findings.push({ pointer, message, remedy }));
  return { findings, counts };
}
