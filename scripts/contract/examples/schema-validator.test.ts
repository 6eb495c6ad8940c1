import { expect, test } from "vitest";
import type { Json, JsonObject } from "../contract.ts";
import { schemaValidator } from "./schema-validator.ts";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** What is wrong with a value for the schema of a name, one line an error. */
function errorsOf(schemas: JsonObject, name: string, value: Json): string[] {
  return schemaValidator({ components: { schemas } })
    .errors(`/components/schemas/${name}`, value)
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test("checks a value by the last of 5,000 schemas of which each refers to the next one", () => {
  const length = 5_000;
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `S${index}`,
      index + 1 < length ? { properties: { next: reference(`S${index + 1}`) } } : { type: "integer" },
    ]),
  );
  const validator = schemaValidator({ components: { schemas } });
  expect(validator.fault("/components/schemas/S0")).toBeUndefined();
  expect(validator.errors("/components/schemas/S4997", { next: { next: "x" } })).toMatchObject([
    { instancePath: "/next/next", keyword: "type" },
  ]);
  expect(validator.errors("/components/schemas/S4997", { next: { next: 1 } })).toEqual([]);
});

test("checks values of schemas that refer to each other", () => {
  const schemas = {
    Tree: { type: "object", required: ["leaf"], properties: { leaf: reference("Leaf") } },
    Leaf: { type: "object", properties: { tree: reference("Tree"), size: { type: "integer" } } },
  };
  expect(errorsOf(schemas, "Tree", { leaf: { tree: { leaf: { size: 1 } } } })).toEqual([]);
  expect(errorsOf(schemas, "Tree", { leaf: { tree: { leaf: { size: "1" }, more: 1 } } })).toEqual([
    "/leaf/tree/leaf/size type",
  ]);
  expect(errorsOf(schemas, "Leaf", { tree: {} })).toEqual(["/tree required"]);
});

test("counts members that a referenced schema describes as known", () => {
  const closed = (name: string) => ({ allOf: [reference(name)], unevaluatedProperties: false });
  const schemas = {
    Base: { properties: { id: { type: "string" } } },
    Choice: { anyOf: [reference("Base"), { required: ["name"], properties: { name: { type: "string" } } }] },
    Loop: { properties: { self: reference("ClosedLoop") } },
    ClosedBase: closed("Base"),
    ClosedChoice: closed("Choice"),
    ClosedLoop: closed("Loop"),
  };
  expect(errorsOf(schemas, "ClosedBase", { id: "1" })).toEqual([]);
  expect(errorsOf(schemas, "ClosedBase", { id: "1", no: 1 })).toEqual([" unevaluatedProperties"]);
  expect(errorsOf(schemas, "ClosedChoice", { id: "1", name: "n" })).toEqual([]);
  expect(errorsOf(schemas, "ClosedChoice", { id: "1", nme: "n" })).toEqual([" unevaluatedProperties"]);
  expect(errorsOf(schemas, "ClosedLoop", { self: { self: {} } })).toEqual([]);
  expect(errorsOf(schemas, "ClosedLoop", { self: { self: {} }, no: 1 })).toEqual([" unevaluatedProperties"]);
});

test("judges by each schema of a choice alone which members it describes", () => {
  const schemas = {
    Animal: { oneOf: [reference("Cat"), reference("Dog")] },
    Base: { properties: { kind: { type: "string" } } },
    Cat: { allOf: [reference("Base"), { required: ["lives"], properties: { lives: { type: "integer" } } }] },
    Dog: { allOf: [reference("Base")], unevaluatedProperties: false },
  };
  expect(errorsOf(schemas, "Animal", { kind: "cat", lives: 9 })).toEqual([]);
  expect(errorsOf(schemas, "Animal", { kind: "dog" })).toEqual([]);
  expect(errorsOf(schemas, "Animal", { kind: "dog", tail: true })).toContain(" unevaluatedProperties");
});

test("takes two schemas with one anchor", () => {
  const list = (name: string) => ({
    $dynamicAnchor: "node",
    $anchor: "here",
    type: "array",
    items: reference(name),
  });
  expect(errorsOf({ One: list("One"), Two: list("Two") }, "One", [[], 1])).toEqual(["/1 type"]);
});

test("names the schema that cannot be compiled, and not those that refer to it", () => {
  const schemas = { Outer: { properties: { part: reference("Faulty") } }, Faulty: reference("Lost") };
  const validator = schemaValidator({ components: { schemas: { ...schemas, Lost: { minimum: "x" } } } });
  expect(validator.fault("/components/schemas/Outer")).toBeUndefined();
  expect(validator.fault("/components/schemas/Lost")).toMatch(/minimum/);
  expect(validator.errors("/components/schemas/Outer", { part: 1 })).toEqual([]);
});

test("does not judge a choice of which one schema cannot be compiled", () => {
  const schemas = { Choice: { oneOf: [reference("Lost"), { type: "integer" }] }, Lost: { minimum: "x" } };
  expect(errorsOf(schemas, "Choice", 1)).toEqual([]);
});
