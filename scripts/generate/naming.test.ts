import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../contract/contract.ts";
import type { GeneratedFile } from "./generator.ts";
import { clientNames, constantName, constantNames, headerProperty, operationNames } from "./naming.ts";
import { filesOf, type GeneratedProject, generatedProject, typeFaults } from "./testing/generated-project.ts";
import { probeDocument, renameCode } from "./testing/probe-document.ts";
import { identifier } from "./writing/unique-names.ts";

test.each([
  ["loop", "Loop Health Platform", "Loop", "LOOP_ERRORS"],
  ["authos", "AuthOS API", "AuthOS", "AUTHOS_ERRORS"],
  ["dperspective", "DPerspective Third-Party API", "DPerspective", "DPERSPECTIVE_ERRORS"],
  ["acme-pay", "Payments", "AcmePay", "ACME_PAY_ERRORS"],
  ["2fa", "Codes", "Api2fa", "API_2FA_ERRORS"],
  ["call", "Call", "ApiCall", "CALL_ERRORS"],
  ["订单", "订单", "订单", "订单_ERRORS"],
  ["my api", "Things", "MyApi", "MY_API_ERRORS"],
])("the folder %j with the title %j gives %s and %s", (api, title, type, constants) => {
  expect(clientNames({ api, title })).toEqual({ type, constants });
});

test.each([
  ["delete", "delete_"],
  ["2faVerify", "_2faVerify"],
  ["a*/b", "a_b"],
  ["获取订单", "获取订单"],
  ["", "_"],
])("%j as an identifier is %s", (text, expected) => {
  expect(identifier(text)).toBe(expected);
});

test.each([
  ["invalid_token", "INVALID_TOKEN"],
  ["RATE_LIMITED", "RATE_LIMITED"],
  ["rateLimited", "RATE_LIMITED"],
  ["https://acme.dev/errors/out-of-credit", "HTTPS_ACME_DEV_ERRORS_OUT_OF_CREDIT"],
])("the constant of %s is %s", (code, expected) => {
  expect(constantName(code)).toBe(expected);
});

test("constants keep the text of a code that is a number, and of codes that would have one name", () => {
  const codes = [
    "rate-limited",
    "14_030",
    "0x1F",
    "1e3",
    "010",
    "NOT_FOUND",
    "not_found",
    "+",
    "订单不存在",
    "2fa_required",
  ];
  expect(Object.fromEntries(constantNames(codes))).toEqual({
    "rate-limited": "RATE_LIMITED",
    "14_030": "14_030",
    "0x1F": "0x1F",
    "1e3": "1e3",
    "010": "010",
    NOT_FOUND: "NOT_FOUND",
    not_found: "not_found",
    "+": "+",
    订单不存在: "订单不存在",
    "2fa_required": "2fa_required",
  });
});

const ids = [
  "getUser",
  "get-user",
  "get_user",
  "GetUser",
  "delete",
  "import",
  "2faVerify",
  "index",
  "con",
  "获取",
  "__proto__",
];
const operations = ids.map((operationId) => ({ operationId, responses: [] }));

test("operations have files that differ on a disk without cases, and variables that are no words of the language", () => {
  const names = [...operationNames({ operations: operations as never }).values()]; // all that the names are made of
  expect(names.map(({ file }) => file)).toEqual([
    ...["get-user", "get-user-2", "get-user-3", "get-user-4", "delete", "import", "2fa-verify", "index-2", "con-2"],
    ...["获取", "proto"],
  ]);
  expect(names.map(({ validator }) => validator)).toEqual([
    ...["getUser", "getUser2", "getUser3", "getUser4", "delete_", "import_", "_2faVerify", "index2", "con2"],
    ...["获取", "proto"],
  ]);
});

test("headers that would be one property keep their names in lower case", () => {
  const headers = { "X-Rate-Limit": {}, "X-Rate_Limit": {}, "Retry-After": {} };
  const contract = { operations: [{ responses: [{ headers }] }] } as never; // all that the names are made of
  expect(Object.keys(headers).map((name) => headerProperty(contract, name))).toEqual([
    "x-rate-limit",
    "x-rate_limit",
    "retryAfter",
  ]);
});

const codes = ["2fa_required", "010", "14_030", "0x1F", "1e3", "20404000000000000000000", "+", "订单不存在", "it's"];
const hostileNames = async (): Promise<GeneratedFile[]> => {
  const document = probeDocument();
  for (const [index, operationId] of ids.entries()) {
    document.paths[`/op${index}`] = { post: { ...document.paths["/things"]?.post, operationId } };
  }
  for (const operationId of [
    "class",
    "await",
    "Validator",
    "compiled",
    "asValidator",
    "validate10",
    "a#b",
    "a b",
    "a/b",
  ]) {
    document.paths[`/${encodeURIComponent(operationId)}`] = {
      post: { ...document.paths["/things"]?.post, operationId },
    };
  }
  for (const [index, code] of codes.entries()) {
    const name = `Extra${index}`;
    document.components.responses[name] = structuredClone(document.components.responses.NotFound ?? {});
    document.components.schemas[`extra_${index}`] = structuredClone(document.components.schemas.not_found ?? {});
    document.components.responses[name] = JSON.parse(
      JSON.stringify(document.components.responses[name]).replaceAll("not_found", `extra_${index}`),
    );
    renameCode(document, `extra_${index}`, code);
    (document.paths["/things"]?.post?.responses as JsonObject)[String(410 + index)] = {
      $ref: `#/components/responses/${name}`,
    };
  }
  const header = (name: string) => [name, { schema: { type: "string" }, example: "v", required: true }];
  Object.assign(document.components.responses.NotFound ?? {}, {
    headers: Object.fromEntries(["X-Rate-Limit", "X-Rate_Limit", "constructor", "__proto__", "X-!"].map(header)),
  });
  return filesOf(document, "names");
};

const emptyDocument = () => ({ ...probeDocument(), paths: {}, security: [], components: { schemas: {} } });

let project: GeneratedProject;
beforeAll(async () => {
  const withoutCodes = probeDocument();
  for (const item of Object.values(withoutCodes.paths)) {
    for (const operation of [item.get, item.post]) {
      if (operation !== undefined) operation.responses = { "204": { description: "Done." } };
    }
  }
  const webhooks = { order: { post: { operationId: "readThing", responses: { "200": { description: "Seen." } } } } };
  const { paths: _, ...unpathed } = emptyDocument();
  project = generatedProject({
    names: await hostileNames(),
    empty: await filesOf(emptyDocument(), "empty"),
    hooks: await filesOf({ ...unpathed, webhooks }, "hooks"),
    call: await filesOf(withoutCodes, "call"),
    "2fa": await filesOf(probeDocument(), "2fa"),
  });
});
afterAll(() => project.remove());

test.each([
  ["Node", false],
  ["browsers", true],
])("what is generated compiles with the types of %s, whatever it is named", (_, withDom) => {
  expect(typeFaults(project.folder, withDom)).toEqual([]);
});
