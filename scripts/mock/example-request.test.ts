import { expect, test } from "vitest";
import { buildContract } from "../contract/build-contract.ts";
import type { JsonObject } from "../contract/contract.ts";
import { exampleRequest } from "./example-request.ts";

const list = { type: "array", items: { type: "string" }, example: ["a b", "c"] };
const done = { "204": { description: "Done." } };

function requestOf(path: string, operation: JsonObject) {
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Probe", version: "1" },
    paths: { [path]: { post: { responses: done, ...operation } } },
    components: { schemas: { Code: { type: "string", pattern: "^[A-Z]{3}$" } } },
  };
  const locate = (pointer: string) => ({ file: "openapi.yaml", line: 1, column: 1, pointer });
  const contract = buildContract("probe", { document, locate });
  const [first] = contract.operations;
  if (first === undefined) throw new Error("The document has no operation.");
  return exampleRequest(first, contract);
}

const parameter = (name: string, place: string, more: JsonObject): JsonObject => ({
  parameters: [{ name, in: place, required: true, ...more }],
});

test.each([
  ["/x/{q}", parameter("q", "path", { schema: list, style: "label" }), "/x/.a%20b,c"],
  ["/x/{q}", parameter("q", "path", { schema: { $ref: "#/components/schemas/Code" } }), "/x/AAA"],
  ["/x", parameter("q", "query", { schema: list }), "/x?q=a%20b&q=c"],
  ["/x", parameter("q", "query", { schema: list, style: "pipeDelimited", explode: false }), "/x?q=a%20b|c"],
  ["/x", parameter("q", "query", { content: { "application/json": { schema: { const: [1] } } } }), "/x?q=%5B1%5D"],
  ["/x?fixed=1", parameter("q", "query", { schema: list, explode: false }), "/x?fixed=1&q=a%20b,c"],
])("writes the parameters of %s as their styles have it", (path, operation, target) => {
  expect(requestOf(path, operation).target).toBe(target);
});

test("writes the fields of a form as their encoding has it", () => {
  const schema = { type: "object", required: ["a", "b"], properties: { a: list, b: list } };
  const encoding = { b: { style: "spaceDelimited", explode: false } };
  const content = { "application/x-www-form-urlencoded": { schema, encoding } };
  expect(requestOf("/x", { requestBody: { required: true, content } }).body).toBe("a=a+b&a=c&b=a%20b%20c");
});
