import { expect, test, vi } from "vitest";
import { schemaValidator } from "../examples/schema-validator.ts";
import { sampleOf } from "./sample-body.ts";

const components = {
  schemas: {
    Money: {
      type: "object",
      required: ["value"],
      properties: { value: { type: "string", maxLength: 32, pattern: "^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$" } },
    },
    Pet: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        owner: { $ref: "#/components/schemas/Owner" },
        parent: { $ref: "#/components/schemas/Pet" },
      },
    },
    Owner: { type: "object", properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } } } },
    Item: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        origin: { anyOf: [{ allOf: [{ $ref: "#/components/schemas/Item" }] }, { type: "null" }] },
      },
    },
    Kind: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
  },
};

test.each([
  ["a pattern", { $ref: "#/components/schemas/Money" }, { value: expect.stringMatching(/^0$/) }],
  ["null and a component", { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/Kind" }] }, { type: "string" }],
  ["null and a text", { type: ["null", "string"] }, "string"],
  [
    "schemas that come back to themselves",
    { $ref: "#/components/schemas/Pet" },
    { name: "string", owner: { pets: [] } },
  ],
  ["a schema that may come back to itself or be null", { $ref: "#/components/schemas/Item" }, { name: "string" }],
  [
    "required members that nothing else describes",
    {
      type: "object",
      required: ["a", "x-b", "c"],
      properties: { c: { type: "integer" } },
      patternProperties: { "^x-": { type: "boolean" } },
    },
    { c: 0, a: "string", "x-b": true },
  ],
  [
    "required members of a map",
    { type: "object", required: ["de"], additionalProperties: { type: "integer" } },
    expect.objectContaining({ de: 0 }),
  ],
  [
    "a member that may not be there",
    { type: "object", properties: { a: { type: "string" }, b: false } },
    { a: "string" },
  ],
  [
    "members whose examples are of another type",
    {
      type: "object",
      properties: {
        count: { type: "integer", examples: ["5", 7] },
        on: { type: "boolean", default: "false" },
        size: { enum: ["s", "m"], example: "xl" },
        list: { type: "array", items: { type: "integer" }, example: "[1]" },
      },
    },
    { count: 7, on: true, size: "s", list: [0] },
  ],
  ["a number of steps", { type: "integer", minimum: 7, multipleOf: 5 }, 10],
  ["a number or its text", { type: ["integer", "string"], pattern: "^-?\\d+$" }, 0],
  [
    "a pattern in a list in alternatives",
    { anyOf: [{ type: "array", items: { pattern: "^[A-Z]{2}$", type: "string" } }] },
    ["AA"],
  ],
])("makes a value that fits %s", (_name, schema, expected) => {
  const document = { openapi: "3.1.0", components: { schemas: { ...components.schemas, Probe: schema } } };
  const value = sampleOf(schema, document);
  expect(value).toEqual(expected);
  expect(schemaValidator(document).errors("/components/schemas/Probe", value)).toEqual([]);
});

test.each([2, 6])("makes a value of bounded size that fits where each schema names the next one %i times", (times) => {
  const length = 40;
  const schemas = Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const names = Array.from({ length: index + 1 < length ? times : 0 }, (_, count) => `next${count}`);
      const next = names.map((name) => [name, { $ref: `#/components/schemas/S${index + 1}` }]);
      const properties = { id: { type: "integer" }, ...Object.fromEntries(next) };
      return [`S${index}`, { type: "object", required: ["id"], properties }];
    }),
  );
  const document = { openapi: "3.1.0", components: { schemas } };
  const value = sampleOf({ $ref: "#/components/schemas/S0" }, document);
  expect(JSON.stringify(value).length).toBeLessThan(500_000);
  expect(value).toMatchObject({ id: 0, next0: { id: 0, next1: { id: 0 } } });
  expect(schemaValidator(document).errors("/components/schemas/S0", value)).toEqual([]);
});

test("writes nothing to the console", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  sampleOf({ type: "string", format: "date-time", maxLength: 10 });
  sampleOf({ type: "string", format: "date", minLength: 30 });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
