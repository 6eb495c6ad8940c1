import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../contract/contract.ts";
import { filesOf, type GeneratedProject, generatedProject, typeFaults } from "./testing/generated-project.ts";

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const operation = (operationId: string, responses: JsonObject): JsonObject => ({
  get: { operationId, responses: { "200": { description: "It.", content: json({ type: "object" }) }, ...responses } },
});
const head = { openapi: "3.1.0", info: { title: "Levels", version: "1" }, servers: [{ url: "https://levels.dev" }] };
const detail = {
  type: "object",
  required: ["detail"],
  properties: { detail: { type: "array", items: { type: "string" } } },
};

/** Documents as others write them: without codes, with codes of all shapes, with lists and with several envelopes. */
const documents: Record<string, object> = {
  statuses: {
    ...head,
    paths: {
      "/a": operation("a", {
        "422": { description: "Invalid.", content: json(detail) },
        "4XX": { description: "Wrong.", content: json({ type: "object", properties: { wrong: { type: "string" } } }) },
        default: { description: "Broken.", content: { "text/plain": { schema: { type: "string" } } } },
      }),
      "/b": operation("b", { "404": { description: "Gone." } }),
    },
  },
  lists: {
    ...head,
    "x-error-envelope": { errors: { at: "/errors", code: "/code", message: "/detail", param: "/source/pointer" } },
    paths: {
      "/a": operation("a", {
        "400": {
          description: "Invalid.",
          content: json({
            type: "object",
            properties: {
              errors: {
                type: "array",
                items: { type: "object", required: ["code"], properties: { code: { enum: ["blank", "taken"] } } },
              },
            },
          }),
        },
      }),
    },
  },
  numbers: {
    ...head,
    "x-error-envelope": { code: "/error/code", message: "/error/text" },
    paths: {
      "/a": operation("a", {
        default: {
          description: "Any.",
          content: json({
            type: "object",
            properties: { error: { type: "object", required: ["code"], properties: { code: { enum: [1001, 1002] } } } },
          }),
        },
      }),
    },
  },
  several: {
    ...head,
    "x-error-envelope": [
      { when: { operations: ["token"] }, code: "/error" },
      { when: { mediaType: "application/problem+json" }, code: "/type", strip: { upTo: "/" } },
      { code: "header:X-Code", strip: { from: ":" } },
    ],
    paths: {
      "/token": operation("token", {
        "400": {
          description: "No.",
          content: json({ type: "object", required: ["error"], properties: { error: { const: "invalid_grant" } } }),
        },
      }),
      "/a": operation("a", {
        "403": {
          description: "No.",
          content: {
            "application/problem+json": {
              schema: {
                type: "object",
                required: ["type"],
                properties: { type: { const: "https://levels.dev/errors/no-credit" } },
              },
            },
          },
        },
        "409": {
          description: "No.",
          headers: { "X-Code": { required: true, schema: { type: "string", enum: ["InvalidKey:http://internal"] } } },
          content: json({ type: "object" }),
        },
      }),
    },
  },
};

type Row = [
  name: string,
  api: string,
  path: string,
  answer: [number, string, string, Record<string, string>?],
  expected: object,
];
const problem = "application/problem+json";
const rows: Row[] = [
  [
    "an exact status",
    "statuses",
    "/a",
    [422, "application/json", '{"detail":["x"]}'],
    { code: "$422", status: 422, documented: true, details: { detail: ["x"] }, recovery: "never" },
  ],
  [
    "a status of a range",
    "statuses",
    "/a",
    [409, "application/json", '{"wrong":"y"}'],
    { code: "$4XX", status: 409, documented: true, details: { wrong: "y" } },
  ],
  [
    "any other status",
    "statuses",
    "/a",
    [503, "text/plain", "down"],
    { code: "$default", status: 503, documented: true, details: "down", recovery: "backoff" },
  ],
  [
    "a status of another operation",
    "statuses",
    "/b",
    [422, "application/json", '{"detail":["x"]}'],
    { code: "$unexpected_response" },
  ],
  ["a status without a body", "statuses", "/b", [404, "", ""], { code: "$404", documented: true }],
  [
    "a code that only looks like a status",
    "statuses",
    "/b",
    [500, "application/json", '{"code":"$404"}'],
    { code: "$unexpected_response" },
  ],
  [
    "a list",
    "lists",
    "/a",
    [
      400,
      "application/json",
      '{"errors":[{"code":"taken","detail":"T","source":{"pointer":"/name"}},{"code":"blank"}]}',
    ],
    {
      code: "taken",
      documented: true,
      providerMessage: undefined,
      details: { code: "taken", detail: "T", source: { pointer: "/name" } },
      errors: [
        { code: "taken", message: "T", param: "/name", details: expect.anything() },
        { code: "blank", details: { code: "blank" } },
      ],
    },
  ],
  [
    "a list with an unknown code",
    "lists",
    "/a",
    [400, "application/json", '{"errors":[{"code":"new"}]}'],
    { code: "$unexpected_response", rawCode: "new" },
  ],
  [
    "a number under default",
    "numbers",
    "/a",
    [418, "application/json", '{"error":{"code":1002,"text":"T"}}'],
    { code: "1002", status: 418, documented: true, providerMessage: "T", details: { code: 1002, text: "T" } },
  ],
  [
    "an unknown number",
    "numbers",
    "/a",
    [418, "application/json", '{"error":{"code":7}}'],
    { code: "$unexpected_response", rawCode: "7" },
  ],
  [
    "the envelope of an operation",
    "several",
    "/token",
    [400, "application/json", '{"error":"invalid_grant"}'],
    { code: "invalid_grant", documented: true },
  ],
  [
    "the envelope of a media type, a URI",
    "several",
    "/a",
    [403, problem, '{"type":"https://levels.dev/errors/no-credit"}'],
    { code: "no-credit", documented: true },
  ],
  [
    "a code in a header",
    "several",
    "/a",
    [409, "application/json", "{}", { "X-Code": "InvalidKey:http://internal" }],
    { code: "InvalidKey", documented: true },
  ],
];

const program = (api: string) => `// @ts-nocheck
import { create${name(api)}Client } from "./generated/${api}/client.ts";
export async function call(path: never, respond: () => Response) {
  const client = create${name(api)}Client({ attempts: 1, fetch: async () => respond() });
  const { error } = await client.GET(path);
  const { code, status, documented, details, recovery, errors, rawCode, providerMessage } = error as never as Record<string, unknown>;
  return { code, status, documented, details, recovery, errors, rawCode, providerMessage };
}
`;
const name = (api: string) => `${api[0]?.toUpperCase()}${api.slice(1)}`;

let project: GeneratedProject;
const calls: Record<string, (path: string, respond: () => Response) => Promise<object>> = {};
beforeAll(async () => {
  const apis = await Promise.all(
    Object.entries(documents).map(async ([api, document]) => [api, await filesOf(document, api)] as const),
  );
  const programs = Object.keys(documents).map((api) => [`${api}.ts`, program(api)]);
  project = generatedProject(Object.fromEntries(apis), Object.fromEntries(programs));
  for (const api of Object.keys(documents)) {
    const outfile = join(project.folder, `${api}.mjs`);
    await build({
      entryPoints: [join(project.folder, `${api}.ts`)],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      logLevel: "error",
    });
    calls[api] = (await import(pathToFileURL(outfile).href)).call;
  }
});
afterAll(() => project?.remove());

describe("an error of a document at its level", () => {
  test.each(rows)("%s", async (_, api, path, [status, type, body, headers], expected) => {
    const respond = () =>
      new Response(body || null, { status, headers: { ...(type !== "" && { "Content-Type": type }), ...headers } });
    expect(await calls[api]?.(path, respond)).toMatchObject(expected);
  });
});

test("its type is that of its response", () => {
  const typed = `import { createStatusesClient } from "./generated/statuses/client.ts";
import { fixture } from "./generated/statuses/fixtures.ts";
import { on } from "./generated/statuses/msw.ts";
import { createNumbersClient } from "./generated/numbers/client.ts";
import { createListsClient } from "./generated/lists/client.ts";
const { error } = await createStatusesClient().GET("/a");
if (error?.code === "$422") { const details: string[] | undefined = error.details.detail; const status: 422 = error.status; console.log(details, status); }
if (error?.code === "$4XX") { const wrong: string | undefined = error.details.wrong; const status: number = error.status; console.log(wrong, status); }
if (error?.code === "$default") { const text: string = error.details; console.log(text); }
// @ts-expect-error another operation has it
if (error?.code === "$404") console.log(error);
const other = await createStatusesClient().GET("/b");
if (other.error?.code === "$404") { const nothing: undefined = other.error.details; console.log(nothing); }
const numbers = await createNumbersClient().GET("/a");
if (numbers.error?.code === "1001") { const code: 1001 | 1002 = numbers.error.details.code; console.log(code); }
const lists = await createListsClient().GET("/a");
if (lists.error?.code === "blank") { const code: "blank" | "taken" = lists.error.details.code; console.log(code, lists.error.errors[0]?.param); }
console.log(fixture("GET /a", "$422").status, on("GET", "/a").fails("$4XX"));
createStatusesClient({ messages: {} });
`;
  writeFileSync(join(project.folder, "typed.ts"), typed);
  expect(typeFaults(project.folder, false)).toEqual([]);
});
