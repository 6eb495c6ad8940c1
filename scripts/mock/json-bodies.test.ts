import { expect, test } from "vitest";
import { buildContract } from "../contract/build-contract.ts";
import type { Json, JsonObject } from "../contract/contract.ts";
import { createMockHandler } from "./mock-handler.ts";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of bodies, each with a body that fits and one that does not. */
const bodies: Record<string, { schema: JsonObject; right: Json; wrong: Json }> = {
  prefixItems: {
    schema: { type: "array", prefixItems: [{ type: "integer" }, { const: "x" }], items: false },
    right: [1, "x"],
    wrong: [1, "x", 2],
  },
  dependentRequired: {
    schema: { dependentRequired: { card: ["zip"] } },
    right: { card: 1, zip: 1 },
    wrong: { card: 1 },
  },
  unevaluatedProperties: {
    schema: { allOf: [reference("Base")], properties: { name: true }, unevaluatedProperties: false },
    right: { id: 1, name: "n" },
    wrong: { id: 1, nme: "n" },
  },
  conditions: {
    schema: { if: { properties: { kind: { const: "a" } } }, else: { required: ["extra"] } },
    right: { kind: "b", extra: 1 },
    wrong: { kind: "b" },
  },
  propertyNames: { schema: { propertyNames: { pattern: "^[A-Z]{3}$" } }, right: { EUR: 1 }, wrong: { eur: 1 } },
  "a list that holds itself": { schema: reference("Tree"), right: { parts: [{ parts: [] }] }, wrong: { parts: [{}] } },
  "a discriminator's mapping": {
    schema: {
      oneOf: [reference("Cat"), reference("Dog")],
      discriminator: { propertyName: "kind", mapping: { c: "Cat", d: "Dog" } },
    },
    right: { kind: "c", lives: 9 },
    wrong: { kind: "d", lives: 9 },
  },
  "a closed part that another part extends": {
    schema: { type: "object", properties: { list: { type: "array", items: reference("Extended") } } },
    right: { list: [{ kind: "c", name: "n" }] },
    wrong: { list: [{ kind: "c", nme: "n" }] },
  },
  "a required member that is read-only": { schema: reference("Made"), right: { name: "n" }, wrong: { id: "1" } },
  "a required member that is write-only": { schema: reference("Secret"), right: { key: "k" }, wrong: {} },
};

const schemas: JsonObject = {
  Base: { type: "object", properties: { id: { type: "integer" } } },
  Tree: { type: "object", required: ["parts"], properties: { parts: { type: "array", items: reference("Tree") } } },
  Cat: { type: "object", required: ["lives"], properties: { kind: { const: "c" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["tail"], properties: { kind: { const: "d" }, tail: { type: "boolean" } } },
  Closed: { type: "object", properties: { kind: { type: "string" } }, additionalProperties: false },
  Extended: {
    allOf: [reference("Closed"), { properties: { name: { type: "string" } }, additionalProperties: false }],
  },
  Made: {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
  },
  Secret: { type: "object", required: ["key"], properties: { key: { type: "string", writeOnly: true } } },
};

const paths = Object.fromEntries(
  Object.values(bodies).map(({ schema }, index) => [
    `/b${index}`,
    {
      post: {
        requestBody: { required: true, content: { "application/vnd.x+json": { schema } } },
        responses: { "204": { description: "x" }, "400": { description: "x" } },
      },
    },
  ]),
);
const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Bodies", version: "1" },
  paths,
  components: { schemas },
};
const locate = (pointer: string) => ({ file: "openapi.yaml", line: 1, column: 1, pointer });
const handler = await createMockHandler([buildContract("bodies", { document, locate })], { atRoot: true });

test.each(Object.entries(bodies).map(([name, value], index) => ({ name, index, ...value })))(
  "takes a JSON body that fits $name, and refuses one that does not",
  async ({ index, right, wrong }) => {
    const statusOf = async (body: Json) => {
      const headers = { "content-type": "application/vnd.x+json" };
      const bytes = Buffer.from(JSON.stringify(body));
      const request = { method: "POST", target: `/b${index}`, headers, body: bytes, remoteAddress: "" };
      return (await handler.answer(request)).status;
    };
    expect([await statusOf(right), await statusOf(wrong)]).toEqual([204, 400]);
  },
);
