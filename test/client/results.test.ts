import { describe, expect, test, vi } from "vitest";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { createMedblocksClient, type Success, unwrap } from "../../generated/medblocks/client.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

const clientOf = (...answers: Answer[]) => {
  const { fetch, sent } = scriptedFetch(...answers);
  return { sent, client: createMedblocksClient({ fetch, attempts: 1 }) };
};

describe("a result", () => {
  test.each([null, 0, "", false, {}])("with the data %j is a success", async (data) => {
    const result = await clientOf(json(200, data)).client.GET("/patients");
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.data).toEqual(data);
    expect(result.error).toBeUndefined();
    expect(unwrap(result)).toEqual(data);
  });

  test("of a failure is not ok, and unwrap throws its error", async () => {
    const failed = await clientOf(json(404, { error: { code: "resource_not_found" } })).client.GET("/patients");
    expect(failed).toMatchObject({ ok: false, status: 404 });
    expect(() => unwrap(failed)).toThrow(failed.error);
    const lost = await clientOf(new TypeError("fetch failed")).client.GET("/patients");
    expect(lost).toMatchObject({ ok: false, status: undefined });
  });

  test("orThrow rejects with the same instance, and with the caller's frames", async () => {
    const call = clientOf(json(404, { error: { code: "resource_not_found" } })).client.GET("/patients");
    const { error } = await call;
    const thrown = await call.orThrow().catch((one: unknown) => one);
    expect(thrown).toBe(error);
    expect((thrown as Error).stack).toContain("results.test.ts");
  });
});

describe("parseAs", () => {
  const path = "/health";
  const bytes = new TextEncoder().encode('{"status":"ok"}');
  const answer = () => new Response(bytes, { headers: { "Content-Type": "application/json" } });

  test("text, blob and arrayBuffer give the body as it is", async () => {
    const { client } = clientOf(answer);
    expect(unwrap(await client.GET(path, { parseAs: "text" }))).toBe('{"status":"ok"}');
    expect(unwrap(await client.GET(path, { parseAs: "json" }))).toEqual({ status: "ok" });
    expect(new Uint8Array(unwrap(await client.GET(path, { parseAs: "arrayBuffer" })))).toEqual(bytes);
    const blob = unwrap(await client.GET(path, { parseAs: "blob" }));
    expect([blob.type, await blob.text()]).toEqual(["application/json", '{"status":"ok"}']);
  });

  test("stream gives the body unread, without a limit of its size", async () => {
    const { fetch } = scriptedFetch(answer);
    const client = createMedblocksClient({ fetch, maxBodyBytes: 3 });
    const stream = unwrap(await client.GET(path, { parseAs: "stream" }));
    expect(await new Response(stream).text()).toBe('{"status":"ok"}');
    expect((await client.GET(path, { parseAs: "blob" })).error).toMatchObject({ reason: "too-large" });
  });

  test("gives an empty text, Blob, buffer or stream where the answer has no body, and no JSON", async () => {
    const client = createDPerspectiveClient({ fetch: scriptedFetch(() => new Response(null, { status: 204 })).fetch });
    const path = "/partner/consent/grants/{id}";
    const params = { path: { id: "1" } };
    expect(unwrap(await client.DELETE(path, { params, parseAs: "text" }))).toBe("");
    expect(unwrap(await client.DELETE(path, { params, parseAs: "blob" })).size).toBe(0);
    expect(unwrap(await client.DELETE(path, { params, parseAs: "arrayBuffer" })).byteLength).toBe(0);
    expect(await new Response(unwrap(await client.DELETE(path, { params, parseAs: "stream" }))).text()).toBe("");
    expect(unwrap(await client.DELETE(path, { params, parseAs: "json" }))).toBeUndefined();
  });

  test("a stream ends with the caller's signal", async () => {
    const controller = new AbortController();
    const { client, sent } = clientOf(answer);
    await client.GET(path, { parseAs: "stream", signal: controller.signal });
    controller.abort();
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  test("an error is read as JSON whatever is asked for", async () => {
    const { client } = clientOf(() => json(404, { error: { code: "resource_not_found" } }));
    for (const parseAs of ["blob", "stream", "text"] as const) {
      expect((await client.GET("/patients", { parseAs })).error?.code).toBe("resource_not_found");
    }
  });
});

describe("a success that the contract does not list", () => {
  test.each([201, 202, 203, 204, 206])(
    "(%i in place of 200) is an error: the type of its data is not known",
    async (status) => {
      const { client } = clientOf(() => new Response(status === 204 ? null : "{}", { status }));
      const reading = await client.GET("/patients");
      expect(reading.error).toMatchObject({ reason: "unknown-status", status, recovery: "never" });
      const body = { patient_id: "p", return_url: "https://app.test" };
      expect((await client.POST("/sessions", { body })).error).toMatchObject({
        reason: "unknown-status",
        recovery: "check",
      });
      expect((await client.GET("/patients", { parseAs: "stream" })).ok).toBe(false);
    },
  );

  test("is one of several that it lists", async () => {
    const body = { email: "a@example.com", role: "member" } as never;
    for (const status of [200, 201, 202]) {
      const client = createAuthOSClient({
        baseUrl: "https://authos.test",
        fetch: scriptedFetch(json(status, { id: "1" })).fetch,
        attempts: 1,
      });
      const path = { org_slug: "acme" };
      const result = await client.POST("/api/organizations/{org_slug}/invitations", { params: { path }, body });
      expect([result.ok, result.status]).toEqual([status !== 202, status]);
    }
  });
});

describe("a body that is not a stream", () => {
  const foreign = (body: unknown, text: string) =>
    Object.assign(Object.create(null), {
      ok: true,
      status: 200,
      headers: new Headers(),
      body,
      text: async () => text,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    }) as Response;

  test.each([
    ["React Native", undefined],
    ["node-fetch", { pipe: () => {}, on: () => {} }],
  ])("of %s is read, up to the limit", async (_, body) => {
    const { client } = clientOf(() => foreign(body, '{"status":"ok"}'));
    expect(unwrap(await client.GET("/health"))).toEqual({ status: "ok" });
    expect(unwrap(await client.GET("/health", { parseAs: "arrayBuffer" })).byteLength).toBe(15);
    const small = client.with({ maxBodyBytes: 3 });
    expect((await small.GET("/health")).error).toMatchObject({ reason: "too-large" });
  });

  test("is read where the platform has no streams, decoder or crypto, as React Native", async () => {
    for (const name of ["ReadableStream", "TextDecoder", "crypto"]) vi.stubGlobal(name, undefined);
    const { client, sent } = clientOf(() => foreign(undefined, '{"status":"ok"}'));
    const read = await client.GET("/health");
    const sending = await client.POST("/sessions", { body: { patient_id: "p", return_url: "https://app.test" } });
    vi.unstubAllGlobals();
    expect([read.ok, sending.ok]).toEqual([true, true]);
    expect(read.meta.requestId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(sent[1]?.body).toContain('"patient_id":"p"');
  });
});

test("a Success names its data and status", () => {
  const created: Success<{ id: string }, 201> | Success<undefined, 204> = {
    ok: true,
    status: 201,
    data: { id: "1" },
    response: new Response(),
    meta: { requestId: "r", attempts: 1, refreshed: false, idempotencyKey: undefined, staleSince: undefined },
  };
  if (created.status === 201) expect(created.data.id).toBe("1");
});
