import { describe, expect, test } from "vitest";
import { exampleValues, parameterExample } from "./example-values.ts";

describe("parameterExample", () => {
  test.each([
    ["a constant before an example", { const: "v1" }, "v0", "v1"],
    ["the example", { type: "string" }, "p_1", "p_1"],
    ["the first value of an enum", { enum: ["asc", "desc"] }, undefined, "asc"],
    ["the default", { type: "integer", default: 20 }, undefined, 20],
    ["a number that the schema allows", { type: "integer", minimum: 1 }, undefined, 1],
    ["a text of its format", { type: "string", format: "uuid" }, undefined, expect.stringMatching(/^[0-9a-f-]{36}$/)],
    ["its name for any text", { type: "string" }, undefined, "limit"],
  ])("is %s", (_name, schema, example, value) => {
    expect(parameterExample({ name: "limit", schema, ...(example !== undefined && { example }) })).toEqual(value);
  });
});

test("leaves out what is optional, and takes the body's first example", () => {
  const parameter = {
    description: "",
    style: "form" as const,
    explode: true,
    allowReserved: false,
    mediaType: null,
    schema: { type: "string" },
    in: "query",
  } as const;
  const values = exampleValues({
    parameters: [
      { ...parameter, name: "a", required: true },
      { ...parameter, name: "b", required: false },
    ],
    requestBody: {
      required: true,
      content: { "application/json": { schema: {}, examples: { one: { x: 1 } }, encoding: {} } },
    },
  });
  expect(values).toEqual({
    path: {},
    query: { a: "a" },
    header: {},
    cookie: {},
    mediaType: "application/json",
    body: { x: 1 },
  });
});
