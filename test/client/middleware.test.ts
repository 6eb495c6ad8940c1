import { describe, expect, test, vi } from "vitest";
import { type Middleware, middleware } from "../../client/optional/middleware.ts";
import { createMedblocksClient, InvalidRequestError } from "../../generated/medblocks/client.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

function clientOf(answers: Answer[], options = {}, ...initial: Middleware[]) {
  const script = scriptedFetch(...answers);
  const chain = middleware(...initial);
  const client = createMedblocksClient({ fetch: script.fetch, attempts: 1, extensions: [chain], ...options });
  return { ...script, chain, client };
}

describe("middleware", () => {
  test("runs once per call, however often the request is sent", async () => {
    const seen: string[] = [];
    const again = json(429, {}, { "Retry-After": "0" });
    const { client, sent } = clientOf(
      [again, again, json(200, { status: "ok" })],
      { attempts: 3 },
      {
        onRequest: ({ request }) => {
          seen.push("request");
          request.headers.set("X-Trace", "t");
        },
        onResponse: ({ response }) => void seen.push(`response ${response.status}`),
      },
    );
    const { data } = await client.GET("/health");
    expect(data).toEqual({ status: "ok" });
    expect(seen).toEqual(["request", "response 200"]);
    expect(sent.map(({ headers }) => headers.get("X-Trace"))).toEqual(["t", "t", "t"]);
  });

  test("keeps bodies for every attempt", async () => {
    const again = json(429, {}, { "Retry-After": "0" });
    const { client, sent } = clientOf([again, json(200, {})], { attempts: 2 }, { onRequest: () => undefined });
    await client.POST("/sessions", { body: { patient_id: "p" } as never });
    expect(sent.map(({ body }) => new TextDecoder().decode(body as ArrayBuffer))).toEqual([
      '{"patient_id":"p"}',
      '{"patient_id":"p"}',
    ]);
  });

  test("receives the path's template, the parameters, and one id for all hooks", async () => {
    const told: unknown[] = [];
    const tell = ({ schemaPath, params, id }: { schemaPath: string; params: object; id: string }) =>
      void told.push([schemaPath, params, id]);
    const { client } = clientOf([json(200, {})], {}, { onRequest: tell, onResponse: tell });
    await client.GET("/patients/{id}", { params: { path: { id: "7" } } });
    expect(told[0]).toEqual(["/patients/{id}", { path: { id: "7" } }, expect.any(String)]);
    expect(told[1]).toEqual(told[0]);
  });

  test("runs requests first to last, answers last to first", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    const { client, chain } = clientOf([json(200, {})], {}, named("one"));
    chain.use(named("two"));
    await client.GET("/health");
    expect(order).toEqual(["one request", "two request", "two response", "one response"]);
  });

  test("may answer itself, well or badly", async () => {
    const own = { onRequest: () => json(200, { own: true }) };
    const { client, sent, chain } = clientOf([], {}, own);
    expect((await client.GET("/health")).data).toEqual({ own: true });
    chain.eject(own);
    chain.use({
      onRequest: () => json(404, { error: { code: "resource_not_found", message: "m", type: "not_found_error" } }),
    });
    expect((await client.GET("/health")).error).toMatchObject({ code: "resource_not_found", documented: false });
    expect(sent).toHaveLength(0);
  });

  test("may give another answer in place of ours, or of a failure", async () => {
    const other = () => json(200, { other: true });
    const { client } = clientOf([json(200, { ours: true })], {}, { onResponse: other });
    expect((await client.GET("/health")).data).toEqual({ other: true });
    const failing = clientOf([new TypeError("fetch failed")], {}, { onError: other });
    expect((await failing.client.GET("/health")).data).toEqual({ other: true });
  });

  test("whose answer is no JSON makes an unexpected response", async () => {
    const { client } = clientOf([], {}, { onRequest: () => new Response("<p>") });
    expect((await client.GET("/health")).error).toMatchObject({ code: "$unexpected_response", reason: "not-json" });
  });

  test("whose answer is larger than may be makes one too, whatever length it states", async () => {
    const large = (headers: Record<string, string>) => () => new Response("x".repeat(200), { headers });
    for (const headers of [{}, { "Content-Length": "200" }, { "Content-Length": "many" }] as Record<string, string>[]) {
      const { client } = clientOf([], { maxBodyBytes: 100 }, { onResponse: large(headers) });
      const { chain } = clientOf([], {});
      chain.use({ onRequest: large(headers) });
      const bounded = createMedblocksClient({ maxBodyBytes: 100, extensions: [chain] });
      expect((await bounded.GET("/health")).error).toMatchObject({ reason: "too-large" });
      expect(client).toBeDefined();
    }
  });

  test("sees what failed, and the call still gives its error", async () => {
    const seen = vi.fn();
    const { client } = clientOf([new TypeError("fetch failed")], {}, { onError: ({ error }) => void seen(error) });
    expect((await client.GET("/health")).error?.code).toBe("$network");
    expect(seen).toHaveBeenCalledWith(expect.objectContaining({ message: "fetch failed" }));
  });

  test("that throws makes an error of the call, not a rejection, and its words are not passed on", async () => {
    const broken = { onRequest: () => Promise.reject(new Error("SECRET")) };
    const { error } = await clientOf([], {}, broken).client.GET("/health");
    expect(error).toMatchObject({ code: "$extension", extension: "middleware", recovery: "never" });
    expect(JSON.stringify(error)).not.toContain("SECRET");
    expect(error?.cause).toMatchObject({ name: "Error", original: { message: "SECRET" } });
    const late = clientOf([json(200, {})], {}, { onResponse: () => Promise.reject(new Error("SECRET")) });
    const result = await late.client.GET("/health");
    expect(result.error).toMatchObject({ code: "$extension", recovery: "never" });
    const body = { patient_id: "p", return_url: "https://app.test" };
    expect((await late.client.POST("/sessions", { body })).error).toMatchObject({ recovery: "check" });
  });

  test("that gives what is neither request nor response makes an error", async () => {
    const { client } = clientOf([json(200, {})], {}, { onRequest: () => "no" as never });
    expect((await client.GET("/health")).error).toMatchObject({ extension: "middleware" });
  });

  test.each([[{}], [undefined], [() => {}], [{ onrequest: () => {} }]])("%o has no hook and is refused", (none) => {
    expect(() => middleware(none as never)).toThrow(InvalidRequestError);
    expect(() => middleware().use(none as never)).toThrow(expect.objectContaining({ field: "middleware" }));
  });

  test("may set headers of the response", async () => {
    const { client } = clientOf(
      [json(200, {})],
      {},
      { onResponse: ({ response }) => response.headers.set("X-Seen", "1") },
    );
    expect((await client.GET("/health")).response?.headers.get("X-Seen")).toBe("1");
  });

  test("reads the body as it arrived: a signature over it can be checked", async () => {
    const text = '{ "status":  "ok", "big": 12345678901234567890 }';
    const seen: string[] = [];
    const onResponse: Middleware["onResponse"] = async ({ response }) => void seen.push(await response.text());
    const { client } = clientOf([new Response(text), new Response(text, { status: 500 })], {}, { onResponse });
    await client.GET("/health");
    await client.GET("/health");
    expect(seen).toEqual([text, text]);
  });

  test("of one call runs inside those of the client", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    const { client } = clientOf([json(200, {})], {}, named("client"));
    await client.GET("/health", { extensions: [middleware(named("call"))] });
    await client.GET("/health");
    expect(order).toEqual([
      "client request",
      "call request",
      "call response",
      "client response",
      "client request",
      "client response",
    ]);
  });

  test("sends a stream on, once", async () => {
    const { client, sent } = clientOf([json(200, {})], {}, { onRequest: () => undefined });
    const body = new Blob(['{"patient_id":"p"}']).stream();
    const { error } = await client.POST("/sessions", { body: body as never, attempts: 1 });
    expect(error).toBeUndefined();
    expect(await new Response(sent[0]?.body as ReadableStream).text()).toBe('{"patient_id":"p"}');
  });
});
