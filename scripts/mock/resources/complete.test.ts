import { expect, test } from "vitest";
import { buildContract } from "../../contract/build-contract.ts";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { createMockHandler } from "../mock-handler.ts";

const folder: JsonObject = {
  type: "object",
  required: ["id", "name", "created_at"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    created_at: { type: "string", format: "date-time", readOnly: true },
    colour: { type: "string" },
    kind: { type: "string", enum: ["plain"] },
  },
};
const ref = { $ref: "#/components/schemas/Folder" };
const parent = { id: "root", name: "Root", created_at: "2020-01-01T00:00:00Z", colour: "red" };
const file: JsonObject = {
  type: "object",
  required: ["id", "parent"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    parent: ref,
    origin: { anyOf: [ref, { type: "null" }] },
    links: { type: "array", items: ref },
    owner: { type: "object", required: ["team"], properties: { team: { type: "string", example: "core" } } },
  },
};
const example = { id: "file_1", title: "One", parent, origin: parent, links: [parent], owner: null };
const json = (schema: JsonObject, shown: Json): JsonObject => ({
  description: "x",
  content: { "application/json": { schema, example: shown } },
});
const sendsFile = {
  content: { "application/json": { schema: { type: "object", properties: { title: { type: "string" } } } } },
};
const id = { name: "id", in: "path", required: true, schema: { type: "string" }, example: "file_1" };
const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Files", version: "1" },
  paths: {
    "/files": {
      get: { responses: { "200": json({ type: "array", items: file }, [example]) } },
      post: { requestBody: sendsFile, responses: { "201": json(file, example) } },
    },
    "/files/{id}": {
      parameters: [id],
      get: { responses: { "200": json(file, example) } },
      patch: { requestBody: sendsFile, responses: { "200": json(file, example) } },
    },
    "/move": { post: { requestBody: sendsFile, responses: { "200": json(file, example) } } },
  },
  components: { schemas: { Folder: folder } },
};
const contract = buildContract("files", {
  document,
  locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
});

async function client() {
  const handler = await createMockHandler([contract], { atRoot: true, now: () => 0 });
  return async (method: string, target: string, body?: Json) => {
    const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const bytes = Buffer.from(body === undefined ? "" : JSON.stringify(body));
    const answer = await handler.answer({ method, target, headers, body: bytes, remoteAddress: "127.0.0.1" });
    return JSON.parse(String(answer.body));
  };
}

const { colour: _, ...required } = parent;
const moved = { ...required, id: "other" };

test("a nested object that was sent has the members that the answer's schema requires", async () => {
  const call = await client();
  const created = await call("POST", "/files", { parent: { id: "other" } });
  expect(created.parent).toEqual(moved);
  expect((await call("GET", `/files/${created.id}`)).parent).toEqual(moved);
  expect((await call("GET", "/files")).at(-1).parent).toEqual(moved);
});

test("an object that may be null and the items of a list are completed too", async () => {
  const call = await client();
  const sent = { origin: { id: "other" }, links: [{ id: "other" }, parent] };
  expect(await call("POST", "/files", sent)).toMatchObject({ origin: moved, links: [moved, parent] });
});

test("a member that no example shows is a sample of its schema", async () => {
  const call = await client();
  expect((await call("POST", "/files", { owner: {} })).owner).toEqual({ team: "core" });
});

test("a change completes an object with what the resource had", async () => {
  const call = await client();
  const created = await call("POST", "/files", { parent: { id: "other", name: "Mine" } });
  const changed = await call("PATCH", `/files/${created.id}`, { parent: { id: "third" } });
  expect(changed.parent).toEqual({ ...required, id: "third", name: "Mine" });
  expect((await call("GET", `/files/${created.id}`)).parent).toEqual(changed.parent);
});

test("an operation about no resource completes what it repeats", async () => {
  const call = await client();
  expect((await call("POST", "/move", { parent: { id: "other" } })).parent).toEqual(moved);
});
