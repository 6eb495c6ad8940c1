import { describe, expect, test } from "vitest";
import { buildContract } from "../contract/build-contract.ts";
import type { JsonObject } from "../contract/contract.ts";
import { exampleRequest } from "./example-request.ts";
import { createMockHandler } from "./mock-handler.ts";

const pet: JsonObject = {
  type: "object",
  required: ["id", "name"],
  xml: { name: "pet" },
  properties: {
    id: { type: "integer", readOnly: true, xml: { attribute: true } },
    name: { type: "string", example: "Rex & Co" },
    secret: { type: "string", writeOnly: true },
  },
};

const problem = { type: "object", required: ["detail"], properties: { detail: { type: "string", example: "No." } } };

function json(schema: JsonObject, description = "x"): JsonObject {
  return { description, content: { "application/json": { schema } } };
}

function query(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { name, in: "query", schema, ...more };
}

const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        parameters: [
          query("filter", { type: "object", properties: { age: { type: "integer" } } }, { style: "deepObject" }),
          query("tags", { type: "array", items: { enum: ["a", "b"] } }, { style: "pipeDelimited", explode: false }),
        ],
        responses: {
          "200": {
            description: "x",
            content: {
              "application/json": { schema: { type: "array", items: pet } },
              "application/xml": { schema: { $ref: "#/components/schemas/Pet" } },
            },
          },
          "4XX": json(problem),
          default: {
            description: "x",
            content: { "application/xml": { schema: { ...problem, xml: { name: "fault" } } } },
          },
        },
      },
      post: {
        requestBody: { required: true, content: { "application/json": { schema: pet } } },
        responses: { "201": json(pet), "422": json(problem) },
      },
    },
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      put: { responses: { "204": { description: "x" }, "404": json(problem) } },
    },
    "/pets/{id}#feed": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      put: { responses: { "202": { description: "x" } } },
    },
    "/photos": {
      post: {
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["about"],
                properties: { about: pet, file: { type: "string", contentMediaType: "image/png" } },
              },
            },
          },
        },
        responses: { "201": { description: "x" }, "400": json(problem) },
      },
    },
    "/获取/{名}": {
      get: {
        parameters: [
          { name: "名", in: "path", required: true, schema: { type: "string" } },
          query(
            "where",
            { type: "object", required: ["kind"], properties: { kind: { enum: ["a"] } } },
            { style: "deepObject" },
          ),
        ],
        responses: { "200": { description: "x" }, "400": json(problem) },
      },
    },
    "/toys": {
      get: {
        parameters: [query("limit", { type: "integer" })],
        responses: {
          "200": json({
            allOf: [{ type: "object", properties: { links: { type: "object" } } }],
            type: "object",
            properties: {
              data: { type: "array", items: { type: "object", properties: { id: { type: "string", example: "a1" } } } },
              links: {
                type: "object",
                properties: { next: { type: "string", example: "https://x.test/toys?page=2" } },
              },
              cursor: { type: ["string", "null"] },
            },
          }),
        },
      },
    },
    "/exact": {
      get: { responses: { "201": { description: "x" }, "2XX": { description: "x" } } },
      post: { responses: { "200": { description: "x" }, "415": { description: "x" } } },
      delete: { responses: { "410": { description: "x" } } },
      patch: { responses: { "404": { description: "x" }, "410": { description: "x" } } },
    },
    "/notes": {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  id: { type: "string", pattern: '^\\"\\w+\\"$' },
                  tag: { nullable: true, enum: ["a", null] },
                },
              },
            },
          },
        },
        responses: { "204": { description: "x" }, "400": { description: "x" }, "422": { description: "x" } },
      },
    },
    "/digest": { get: { security: [{ login: [] }], responses: { "200": { description: "x" } } } },
    "/trace": { trace: { responses: { "200": json(pet) } } },
  },
  components: { schemas: { Pet: pet }, securitySchemes: { login: { type: "http", scheme: "digest" } } },
};

const contract = buildContract("pets", {
  document,
  locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
});
const handler = await createMockHandler([contract], { now: () => 0, atRoot: true, stateless: true });

function send(method: string, target: string, headers: Record<string, string> = {}, body = "") {
  return handler.answer({ method, target, headers, body: Buffer.from(body), remoteAddress: "" });
}

describe("a document without examples", () => {
  test("gets bodies that its schemas allow, without what only a request has", async () => {
    const { status, body } = await send("GET", "/pets");
    expect([status, JSON.parse(String(body))]).toEqual([200, [{ id: 0, name: "Rex & Co" }]]);
  });

  test("gets XML where XML is documented and asked for", async () => {
    const { headers, body } = await send("GET", "/pets", { accept: "application/xml" });
    expect(headers["content-type"]).toBe("application/xml");
    expect(String(body).replace(/\s*\n\s*/g, "")).toBe('<pet id="0"><name>Rex &amp; Co</name></pet>');
  });

  test("gets the errors of a range and of default, each in its media type", async () => {
    const range = await send("GET", "/pets", { prefer: "code=404" });
    expect([range.status, String(range.body)]).toEqual([404, '{"detail":"No."}']);
    const rest = await send("GET", "/pets", { prefer: "example=$default" });
    expect([rest.status, String(rest.body).replace(/\s*\n\s*/g, "")]).toEqual([
      500,
      "<fault><detail>No.</detail></fault>",
    ]);
  });

  test("refuses an invalid body with its own 422, which has no code", async () => {
    const answer = await send("POST", "/pets", { "content-type": "application/json" }, '{"name":7}');
    expect([answer.status, String(answer.body)]).toEqual([422, '{"detail":"No."}']);
  });

  test.each(["filter[age]=3", "tags=a%7Cb", "tags=a|b"])("reads a parameter by its style: %s", async (text) => {
    expect((await send("GET", `/pets?${text}`)).status).toBe(200);
  });

  test.each(["filter[age]=old", "tags=a|c"])("refuses a parameter of another type: %s", async (text) => {
    expect((await send("GET", `/pets?${text}`)).status).toBe(400);
  });
});

test("reads a path in another script, and asks nothing of an optional object that is not there", async () => {
  const path = encodeURI("/获取/一");
  expect((await send("GET", path)).status).toBe(200);
  expect((await send("GET", `${path}?where[kind]=a`)).status).toBe(200);
  expect((await send("GET", `${path}?where[kind]=b`)).status).toBe(400);
  expect((await send("GET", `${path}?where[other]=a`)).status).toBe(400);
});

test("lists resources in the media type that is asked for", async () => {
  const stateful = await createMockHandler([contract], { now: () => 0, atRoot: true });
  const list = (accept: string) =>
    stateful.answer({ method: "GET", target: "/pets", headers: { accept }, body: Buffer.from(""), remoteAddress: "" });
  for (const mediaType of ["application/xml", "application/json", "application/xml"]) {
    expect((await list(mediaType)).headers["content-type"]).toBe(mediaType);
  }
});

test("ends a list with null only where the schema allows it", async () => {
  const stateful = await createMockHandler([contract], { now: () => 0, atRoot: true });
  const request = { method: "GET", target: "/toys", headers: {}, body: Buffer.from(""), remoteAddress: "" };
  const { body } = await stateful.answer(request);
  expect(JSON.parse(String(body))).toEqual({ data: [{ id: "a1" }], links: {}, cursor: null });
});

test("serves operations of one path that differ only in a fragment", async () => {
  expect((await send("PUT", "/pets/1")).status).toBe(204);
  expect((await send("PUT", "/pets/1", { prefer: "code=202" })).status).toBe(202);
});

test("answers with a status of its own rather than with its range", async () => {
  expect((await send("GET", "/exact")).status).toBe(201);
});

test("gives the only answer that is documented, and says what is missing where there are several errors", async () => {
  expect((await send("DELETE", "/exact")).status).toBe(410);
  expect((await send("PATCH", "/exact")).status).toBe(501);
});

test("refuses a body where none is documented only if the operation documents 415", async () => {
  const headers = { "content-type": "text/plain" };
  expect((await send("POST", "/exact", headers, "a body")).status).toBe(415);
  expect((await send("POST", "/exact", headers)).status).toBe(200);
  expect((await send("DELETE", "/exact", headers, "a body")).status).toBe(410);
});

test("judges bodies by schemas that Prism alone cannot compile", async () => {
  const json = { "content-type": "application/json" };
  expect((await send("POST", "/notes", json, '{"id":"\\"a\\"","tag":null}')).status).toBe(204);
  expect((await send("POST", "/notes", json, '{"id":"a"}')).status).toBe(422);
  expect((await send("POST", "/notes", json, '"text"')).status).toBe(422);
});

test("answers 400 to a body that cannot be read, where an invalid one is a 422", async () => {
  expect((await send("POST", "/notes", { "content-type": "application/json" }, "{")).status).toBe(400);
});

test("sends a Digest challenge that a client can answer", async () => {
  const { status, headers } = await send("GET", "/digest");
  expect([status, headers["www-authenticate"]]).toEqual([
    401,
    expect.stringMatching(/^Digest realm="mock", .*nonce="\w+"$/),
  ]);
});

test("takes a part of a multipart body that is JSON", async () => {
  const photos = contract.operations.find(({ path }) => path === "/photos");
  if (photos === undefined) throw new Error("The document has no /photos.");
  const { headers, body } = exampleRequest(photos, contract);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  expect(String(body)).toContain('name="about"\r\n\r\n{"name":"Rex & Co"');
  expect((await send("POST", "/photos", lower, body ?? "")).status).toBe(201);
  const without = String(body).replace('name="about"', 'name="other"');
  expect((await send("POST", "/photos", lower, without)).status).toBe(400);
});

test("serves an operation that the validator cannot read", async () => {
  expect((await send("TRACE", "/trace")).status).toBe(200);
});
