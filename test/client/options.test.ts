import { describe, expect, test, vi } from "vitest";
import { bulkhead } from "../../client/optional/bulkhead.ts";
import { logging } from "../../client/optional/logging.ts";
import { rateLimits } from "../../client/optional/rate-limit.ts";
import type { Extension, Interceptor } from "../../client/request/extension.ts";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createLoopClient } from "../../generated/loop/client.ts";
import { createMedblocksClient, InvalidRequestError } from "../../generated/medblocks/client.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

const clientOf = (answers: Answer[] = [json(200, {})], options = {}) => {
  const script = scriptedFetch(...answers);
  return { ...script, client: createMedblocksClient({ fetch: script.fetch, attempts: 1, ...options }) };
};

describe("options of a client", () => {
  test.each([
    [{ timeoutMS: 1 }, "timeoutMS"],
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ timeoutMs: "1000" }, "timeoutMs"],
    [{ timeoutMs: Number.NaN }, "timeoutMs"],
    [{ deadlineMs: Number.POSITIVE_INFINITY }, "deadlineMs"],
    [{ deadlineMs: 2 ** 31 }, "deadlineMs"],
    [{ attempts: 0 }, "attempts"],
    [{ attempts: 11 }, "attempts"],
    [{ attempts: 1.5 }, "attempts"],
    [{ fetch: "fetch" }, "fetch"],
    [{ extensions: {} }, "extensions"],
    [{ extensions: [{}] }, "extensions"],
    [{ extensions: [undefined] }, "extensions"],
    [{ extensions: [logging] }, "extensions"],
    [{ headers: [7] }, "headers"],
    [{ headers: new Date() }, "headers"],
    [{ headers: new Set(["a"]) }, "headers"],
    [{ headers: 7 }, "headers"],
    [{ clock: 7 }, "clock"],
    [{ fetch: "x" }, "fetch"],
    [{ querySerializer: { array: {} } }, "querySerializer"],
    [{ bodySerializer: "x" }, "bodySerializer"],
    [{ log: () => {} }, "log"],
    [{ headers: "a: b" }, "headers"],
    [{ baseUrl: "" }, undefined],
    [{ baseUrl: "med.test" }, "baseUrl"],
    [{ baseUrl: "/api" }, "baseUrl"],
    [{ baseUrl: "ftp://med.test" }, "baseUrl"],
    [{ baseUrl: "https://user:secret@med.test" }, "baseUrl"],
    [{ baseUrl: "https://med.test?x=1" }, "baseUrl"],
    [{ baseUrl: { "https://other.test": "https://x.test" } }, "baseUrl"],
    [{ credentials: { nobody: "x" } }, "credentials.nobody"],
    [{ credentials: { apiKey: "" } }, "credentials.apiKey"],
    [{ credentials: { apiKey: 7 } }, "credentials.apiKey"],
    [{ credentials: { apiKey: {} } }, "credentials.apiKey"],
    [{ credentials: { apiKey: { refreshToken: "r" } } }, "credentials.apiKey"],
    [{ validators: {} }, "validators"],
    [null, "options"],
  ])("%j names %j", (options, field) => {
    let thrown: unknown;
    try {
      createMedblocksClient(options as never);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as InvalidRequestError | undefined)?.field).toBe(field === undefined ? "baseUrl" : field);
    expect(thrown).toBeInstanceOf(InvalidRequestError);
    expect(JSON.stringify(thrown)).not.toContain("secret");
  });

  test("without host needs one", () => {
    expect(() => createAuthOSClient({} as never)).toThrow(expect.objectContaining({ field: "baseUrl" }));
  });
});

describe("options of a call", () => {
  test.each([
    [{ timeoutMS: 1 }, "timeoutMS"],
    [{ attempts: 0 }, "attempts"],
    [{ signal: {} }, "signal"],
    [{ requestId: "has space" }, "requestId"],
    [{ requestId: "line\nbreak" }, "requestId"],
    [{ idempotencyKey: "" }, "idempotencyKey"],
    [{ repeatable: "yes" }, "repeatable"],
    [{ params: 7 }, "params"],
    [null, "options"],
    ["text", "options"],
  ])("%j names %j, and nothing is sent", async (options, field) => {
    const { client, sent } = clientOf();
    const { error } = await client.GET("/health", options as never);
    expect(error).toMatchObject({ code: "$invalid_request", field });
    expect(sent).toHaveLength(0);
  });

  test.each([
    [undefined, "body"],
    [{}, "body"],
    [{ body: { self: 1n } }, "body"],
    [{ body: () => {} }, "body"],
    [{ body: Symbol("x") }, "body"],
    [{ body: new Blob(["{}"]) }, "body"],
    [{ body: new Uint8Array(1) }, "body"],
    [{ body: new Map() }, "body"],
    [{ body: new ReadableStream() }, "body"],
    [{ body: new ReadableStream(), attempts: 2 }, "body"],
  ])("a body like %s names %j", async (options, field) => {
    const { client, sent } = clientOf();
    const { error } = await client.POST("/sessions", options as never);
    expect(error).toMatchObject({ code: "$invalid_request", field });
    expect(sent).toHaveLength(0);
  });

  test.each(["", ".", "..", undefined, null])(
    "a path parameter %j is refused: it would name another resource",
    async (id) => {
      const { client, sent } = clientOf();
      const { error } = await client.GET("/patients/{id}", { params: { path: { id: id as string } } });
      expect(error).toMatchObject({ code: "$invalid_request", field: "params.path.id" });
      expect(sent).toHaveLength(0);
    },
  );

  test("a body where none is taken is refused", async () => {
    const { error } = await clientOf().client.GET("/health", { body: {} } as never);
    expect(error).toMatchObject({ field: "body" });
  });
});

describe("what is sent", () => {
  test("is the contract's address, encoded", async () => {
    const { client, sent } = clientOf();
    await client.GET("/patients/{id}", { params: { path: { id: "a/b ?#ü" } } });
    await client.GET("/patients", { params: { query: { limit: 5, email: "a+b@example.com" } } });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://app.medblocks.com/patients/a%2Fb%20%3F%23%C3%BC",
      "https://app.medblocks.com/patients?limit=5&email=a%2Bb%40example.com",
    ]);
  });

  test("goes to each operation's own host, to another one, or all to one", async () => {
    const paths = (options: Parameters<typeof createLoopClient>[0]) => {
      const script = scriptedFetch(json(200, {}));
      const loop = createLoopClient({ ...options, fetch: script.fetch });
      const calls = [
        () => loop.GET("/v1/users/me"),
        () => loop.GET("/v1/protocols/{id}", { params: { path: { id: "1" } } }),
      ];
      return Promise.all(calls.map((call) => call())).then(() => script.sent.map(({ url }) => url));
    };
    expect(await paths({})).toEqual([
      "https://identity.platform.loop.health/v1/users/me",
      "https://clinical.platform.loop.health/v1/protocols/1",
    ]);
    expect(await paths({ baseUrl: { "https://clinical.platform.loop.health": "http://127.0.0.1:1/c/" } })).toEqual([
      "https://identity.platform.loop.health/v1/users/me",
      "http://127.0.0.1:1/c/v1/protocols/1",
    ]);
    expect(await paths({ baseUrl: "http://127.0.0.1:4010/loop" })).toEqual([
      "http://127.0.0.1:4010/loop/v1/users/me",
      "http://127.0.0.1:4010/loop/v1/protocols/1",
    ]);
  });

  test("has the client's headers, the parameters' and the call's, in this order", async () => {
    const { client, sent } = clientOf([json(200, {})], {
      headers: { "X-A": "client", "X-B": "client" },
      credentials: { apiKey: "k" },
    });
    await client.GET("/patients", {
      params: { header: { Version: "2026-04-25" } },
      headers: { "X-B": "call", Authorization: "Bearer own" },
    });
    const { headers } = sent[0] ?? { headers: new Headers() };
    expect([headers.get("X-A"), headers.get("X-B"), headers.get("Version"), headers.get("Authorization")]).toEqual([
      "client",
      "call",
      "2026-04-25",
      "Bearer own",
    ]);
  });

  test("may be a stream, once", async () => {
    const { client, sent } = clientOf();
    const stream = new ReadableStream();
    await client.POST("/sessions", { body: stream as never, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toBe(stream);
  });

  test("is sent by the fetch of the moment", async () => {
    const client = createMedblocksClient();
    const fetch = vi.fn(async () => json(200, { status: "ok" }));
    vi.stubGlobal("fetch", fetch);
    await client.GET("/health");
    vi.unstubAllGlobals();
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("takes fetch's own options along", async () => {
    const seen: RequestInit[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      seen.push(init ?? {});
      return json(200, {});
    };
    await createMedblocksClient({
      fetch: fetch as typeof globalThis.fetch,
      requestInit: { credentials: "include", cache: "no-store" },
    }).GET("/health");
    expect(seen[0]).toMatchObject({ credentials: "include", cache: "no-store", redirect: "manual", method: "GET" });
  });
});

describe("extensions", () => {
  test("that fail at what they only watch do no harm", async () => {
    const hook = () => {
      throw new Error("broken hook");
    };
    const extensions = [logging(hook), rateLimits(hook)];
    const { client } = clientOf([json(200, {}, { "X-RateLimit-Limit": "1" })], { extensions });
    expect((await client.GET("/health")).error).toBeUndefined();
  });

  test.each(["aroundCall", "aroundAttempt"] as const)(
    "that throw in %s make an error, and nothing is repeated",
    async (hook) => {
      const thrown = vi.fn(() => Promise.reject(new Error("x")));
      const { client } = clientOf([json(200, {})], { extensions: [{ [hook]: thrown }], attempts: 3 });
      expect((await client.GET("/health")).error).toMatchObject({ code: "$extension", extension: "0" });
      expect(thrown).toHaveBeenCalledOnce();
    },
  );

  test("run from the first to the last, around the call and around each attempt", async () => {
    const order: string[] = [];
    const around =
      (name: string): Interceptor =>
      async (next, request) => {
        order.push(name);
        return next(request);
      };
    const extensions = [
      { aroundCall: around("outer call"), aroundAttempt: around("outer attempt") },
      { aroundCall: around("inner call"), aroundAttempt: around("inner attempt") },
    ];
    const again = json(429, {}, { "Retry-After": "0" });
    await clientOf([again, json(200, {})], { extensions, attempts: 2 }).client.GET("/health");
    const attempt = ["outer attempt", "inner attempt"];
    expect(order).toEqual(["outer call", "inner call", ...attempt, ...attempt]);
  });

  test("may change what is sent, each time", async () => {
    let sentBefore = 0;
    const sign: Extension = {
      aroundAttempt: (next, request) =>
        next({ ...request, headers: { ...request.headers, "x-signature": `s${++sentBefore}` } }),
    };
    const again = json(429, {}, { "Retry-After": "0" });
    const { client, sent } = clientOf([again, json(200, {})], { extensions: [sign], attempts: 2 });
    await client.GET("/health");
    expect(sent.map(({ headers }) => headers.get("X-Signature"))).toEqual(["s1", "s2"]);
  });

  test("receive each attempt, wait and result", async () => {
    const events: unknown[] = [];
    const onEvent: Extension["onEvent"] = ({ name, context, error, response }) =>
      events.push([name, context.attempts, error?.code, response?.status]);
    const again = json(429, {}, { "Retry-After": "0" });
    await clientOf([again, json(200, {})], { extensions: [{ onEvent }], attempts: 2 }).client.GET("/health");
    expect(events).toEqual([
      ["attempt", 1, "$unexpected_response", 429],
      ["retry", 1, "$unexpected_response", 429],
      ["attempt", 2, undefined, 200],
      ["result", 2, undefined, 200],
    ]);
  });
});

test("a bulkhead lets some through, makes some wait and refuses the rest", async () => {
  let running = 0;
  let most = 0;
  const answer = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return json(200, {});
  };
  const { client } = clientOf([answer], { extensions: [bulkhead({ concurrency: 2, queue: 3 })] });
  const results = await Promise.all(Array.from({ length: 8 }, () => client.GET("/health")));
  expect(most).toBe(2);
  expect(results.filter(({ error }) => error === undefined)).toHaveLength(5);
  expect(results.filter(({ error }) => error?.kind === "circuit-open")).toHaveLength(3);
});

test("an error that is thrown says who awaits it, and not what the server said", async () => {
  const { client } = clientOf([json(404, { error: { code: "resource_not_found", message: "CANARY", type: "" } })]);
  let stack = "";
  async function thrower() {
    try {
      await client.GET("/health").orThrow();
    } catch (error) {
      stack = String((error as Error).stack);
    }
  }
  await thrower();
  const [head, ...frames] = stack.split("\n");
  expect(head).toBe("MedblocksError: GET /health: 404 resource_not_found");
  expect(frames.join()).toContain("thrower");
  expect(stack).not.toContain("CANARY");
});

test("a call never rejects, and orThrow rejects with the very error", async () => {
  const { client } = clientOf([json(404, { error: { code: "resource_not_found", message: "", type: "" } })]);
  const call = client.GET("/health");
  const { error } = await call;
  await expect(call.orThrow()).rejects.toBe(error);
  const fine = clientOf([json(200, { status: "ok" })]);
  expect(await fine.client.GET("/health").orThrow()).toEqual({ status: "ok" });
});
