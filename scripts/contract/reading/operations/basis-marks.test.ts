import { expect, test } from "vitest";
import { basisMarks, basisSentence } from "./basis-marks.ts";

const document = {
  paths: {
    "/a": {
      get: {
        operationId: "listA",
        "x-basis": { security: "inferred", status: "unknown" },
        parameters: [{ name: "limit", "x-basis": "source" }],
        responses: { "200": { content: { "application/json": { example: { "x-basis": "source" } } } } },
      },
    },
  },
  components: {
    schemas: { A: { "x-basis": "inferred", properties: { b: { "x-basis": "guess" }, c: { "x-basis": "source" } } } },
  },
};

test("finds the marks of operations, parameters and schemas, and none in sample data", () => {
  expect(basisMarks(document)).toEqual([
    { pointer: "/paths/~1a/get", name: "listA", part: "security", basis: "inferred" },
    { pointer: "/paths/~1a/get", name: "listA", part: "status", basis: "unknown" },
    { pointer: "/paths/~1a/get/parameters/0", name: "limit", part: null, basis: "source" },
    { pointer: "/components/schemas/A", name: "A", part: null, basis: "inferred" },
    { pointer: "/components/schemas/A/properties/c", name: "A.c", part: null, basis: "source" },
  ]);
});

test("says a mark in a sentence", () => {
  expect(basisSentence(null, "source")).toMatch(/^This is known from the provider's published source/);
  expect(basisSentence("security", "unknown")).toBe("The scope is unknown, since no page states it.");
  expect(basisSentence("response", "inferred")).toBe("The answer is inferred, and no page states it.");
});
