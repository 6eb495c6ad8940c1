import { describe, expect, test } from "vitest";
import type { JsonObject } from "../contract.ts";
import { readDocument } from "./read-document.ts";

const documentOf = (operation: JsonObject, others: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  paths: { "/things": { get: operation } },
  ...others,
});
const json = (schema: JsonObject, examples: JsonObject = {}): JsonObject => ({
  content: { "application/json": { schema, examples } },
});

describe("readDocument", () => {
  test.each<[string, JsonObject]>([
    ["nothing", {}],
    ["texts for objects", { paths: "none", components: "none", "x-error-envelope": "none" }],
    ["lists for objects", { paths: [{ get: [] }], components: [[]], "x-error-envelope": [[]] }],
    ["operations that are no objects", documentOf({}, { paths: { "/a": { get: 1, put: null, post: [] }, b: {} } })],
    ["responses that are no objects", documentOf({ responses: { 200: 1, 404: null, default: "x", "4xx": {} } })],
    ["a circle", documentOf({ responses: { $ref: "#/paths/~1things/get/responses" } })],
    ["a reference to nothing", documentOf({ responses: { 404: { $ref: "#/components/responses/Gone" } } })],
  ])("reads a document with %s", (_name, document) => {
    const reading = readDocument(document);
    expect(reading.codes).toEqual([]);
    expect(reading.texts()).toBeInstanceOf(Array);
  });

  test("reads a document once", () => {
    const document = documentOf({});
    expect(readDocument(document)).toBe(readDocument(document));
  });

  test("carries where a shared response is described, and where each operation names it", () => {
    const document = documentOf(
      { responses: { 404: { $ref: "#/components/responses/Gone" } } },
      { components: { responses: { Gone: json({}) } } },
    );
    const [use] = readDocument(document).operations[0]?.responses ?? [];
    expect(use).toMatchObject({
      pointer: "/paths/~1things/get/responses/404",
      place: { pointer: "/components/responses/Gone", referrer: "/paths/~1things/get/responses/404" },
    });
  });

  test("reads whole numbers as codes, and those in a list of errors", () => {
    const error = { properties: { code: { const: 1001 } } };
    const schema = { properties: { errors: { items: error } } };
    const document = documentOf(
      { responses: { 404: json(schema, { a: { value: { errors: [{ code: 1001 }] } } }) } },
      { "x-error-envelope": { errors: { at: "/errors", code: "/code" } } },
    );
    const { codes, errorResponses } = readDocument(document);
    expect(codes).toMatchObject([{ code: "1001", value: 1001, fixed: true }]);
    expect(errorResponses[0]?.bodies[0]?.examples).toMatchObject([{ code: "1001" }]);
  });

  test("reads the codes that a header lists", () => {
    const response = {
      headers: { "X-Code": { schema: { enum: ["gone", "moved"] }, examples: { gone: { value: "gone" } } } },
      ...json({ type: "object" }, { gone: { value: {} } }),
    };
    const document = documentOf({ responses: { 404: response } }, { "x-error-envelope": { code: "header:x-code" } });
    const { codes, errorResponses } = readDocument(document);
    expect(codes).toMatchObject([
      { code: "gone", inHeader: true },
      { code: "moved", inHeader: true },
    ]);
    expect(errorResponses[0]?.bodies[0]?.examples).toMatchObject([{ code: "gone", headers: { "X-Code": "gone" } }]);
  });

  test("knows one code by each envelope that leads to it", () => {
    const response = json({ $ref: "#/components/schemas/gone" });
    const document = documentOf(
      { responses: { 404: response, 503: response } },
      {
        "x-error-envelope": [{ when: { status: [503] }, code: "/code", param: "/field" }, { code: "/code" }],
        components: { schemas: { gone: { properties: { code: { const: "gone" } } } } },
      },
    );
    const { codes, envelopes } = readDocument(document);
    expect(codes).toHaveLength(1);
    expect(codes[0]?.envelopes).toEqual([envelopes[1], envelopes[0]]);
  });
});
