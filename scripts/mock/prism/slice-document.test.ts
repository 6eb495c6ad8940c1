import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { sliceDocument } from "./slice-document.ts";

const contracts = await loadContracts(process.cwd());

function references(value: Json): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = !Array.isArray(value) && typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

describe("a slice of a document", () => {
  test.each(contracts)(
    "$api: holds all that its operation refers to, as in the whole, and little else",
    ({ document, operations }) => {
      for (const { path, method } of operations) {
        const slice = sliceDocument(document, path, method);
        for (const reference of references(slice)) {
          expect(valueAt(slice, reference.slice(1)), reference).toEqual(valueAt(document, reference.slice(1)));
        }
        expect(Object.keys(slice.paths ?? {})).toEqual([path]);
        expect(JSON.stringify(slice).length).toBeLessThan(JSON.stringify(document).length / 4);
      }
    },
  );

  test("a value inside another that is needed too is there once", () => {
    const document = {
      paths: {
        "/a": {
          get: {
            parameters: [{ $ref: "#/components/schemas/A/properties/b" }, { $ref: "#/components/schemas/A" }],
          },
        },
      },
      components: {
        schemas: { A: { properties: { b: { type: "string" }, a: { $ref: "#/components/schemas/A" } } }, B: {} },
      },
    };
    expect(sliceDocument(document, "/a", "get")).toEqual({
      info: { title: "", version: "" },
      paths: { "/a": { get: { ...document.paths["/a"].get, responses: {} } } },
      components: { securitySchemes: {}, schemas: { A: document.components.schemas.A } },
    });
  });

  test("is the same whatever changes of answers, texts of the document and other operations", () => {
    const saved = (text: string): JsonObject => ({
      info: { title: text, version: text },
      tags: [{ name: text }],
      paths: {
        "/a": { summary: text, get: { description: text, responses: { "200": { description: text } } } },
        [`/${text}`]: { get: {} },
      },
    });
    expect(sliceDocument(saved("one"), "/a", "get")).toEqual(sliceDocument(saved("two"), "/a", "get"));
  });

  test("leaves out what only answers and callbacks refer to", () => {
    const answer = { content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } } };
    const document = {
      paths: { "/a": { get: { responses: { "200": answer }, callbacks: { done: { "/b": { post: answer } } } } } },
      components: { schemas: { Answer: {} } },
    };
    expect(references(sliceDocument(document, "/a", "get"))).toEqual([]);
  });

  test("leaves out the schemas of JSON bodies, and keeps those of other bodies", () => {
    const media = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
    const content = { "application/vnd.x+json": media("Json"), "application/xml": media("Xml") };
    const document = {
      paths: { "/a": { post: { requestBody: { $ref: "#/components/requestBodies/Body" } } } },
      components: { requestBodies: { Body: { required: true, content } }, schemas: { Json: {}, Xml: {} } },
    };
    const slice = sliceDocument(document, "/a", "post");
    expect(references(slice)).toEqual(["#/components/schemas/Xml"]);
    expect(valueAt(slice, "/paths/~1a/post/requestBody/required")).toBe(true);
  });

  test("leaves out extensions, whose references need not lead to anything", () => {
    const lost = { $ref: "./docs/none.md" };
    const document = { "x-topics": [lost], paths: { "/a": { get: { summary: "A", "x-more": lost } } } };
    expect(references(sliceDocument(document, "/a", "get"))).toEqual([]);
  });
});
