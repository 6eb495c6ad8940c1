import { describe, expect, test } from "vitest";
import { AbortedError, TimeoutError, UnexpectedResponseError } from "../../client/core.ts";
import { AuthOSError, createAuthOSClient } from "../../generated/authos/client.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { createLoopClient, LoopError } from "../../generated/loop/client.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import { manualClock } from "./manual-clock.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

const authosError = (code: string) => ({ error: "server text", error_code: code, timestamp: "2026-01-01T00:00:00Z" });
const loopError = (code: string) => ({ error: code, error_description: "server text" });
const baseUrl = "https://sso.test";
const ok = json(200, { ok: true });

function authos(answers: Answer[], options: Partial<Parameters<typeof createAuthOSClient>[0]> = {}) {
  const clock = manualClock();
  const script = scriptedFetch(...answers);
  return { clock, ...script, client: createAuthOSClient({ baseUrl, clock, ...options, fetch: script.fetch }) };
}

describe("waiting", () => {
  test("waits Retry-After, never less, then repeats", async () => {
    const { client, clock, sent } = authos([json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "7" }), ok]);
    const { error, meta } = await client.GET("/api/user");
    expect(error).toBeUndefined();
    expect(meta.attempts).toBe(2);
    expect(sent).toHaveLength(2);
    expect(clock.elapsed).toEqual([7000]);
  });

  test("adds up to a second, or a tenth of a long wait, so that callers do not return together", async () => {
    const clock = manualClock({ random: 0.999 });
    const script = scriptedFetch(json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "7" }), ok);
    await createAuthOSClient({ baseUrl, clock, fetch: script.fetch }).GET("/api/user");
    expect(clock.elapsed[0]).toBeGreaterThan(7000);
    expect(clock.elapsed[0]).toBeLessThanOrEqual(8000);
  });

  test("waits what the body says where no header does, and the longer of both", async () => {
    const body = { error: { code: "RATE_LIMITED", message: "x", retryAfterSeconds: 4 } };
    const clock = manualClock();
    const script = scriptedFetch(json(429, body), json(429, body, { "Retry-After": "9" }), json(200, { data: [] }));
    const client = createDPerspectiveClient({ clock, fetch: script.fetch });
    const { error } = await client.GET("/partner/consent/grants");
    expect(error).toBeUndefined();
    expect(clock.elapsed).toEqual([4000, 9000]);
  });

  test("repeats a POST that was refused by a rate limit: nothing was done", async () => {
    const throttled = json(
      429,
      { error: { code: "throttled", message: "", type: "rate_limit_error" } },
      { "Retry-After": "1" },
    );
    const script = scriptedFetch(throttled, json(200, {}));
    const client = createMedblocksClient({ clock: manualClock(), fetch: script.fetch });
    const { error } = await client.POST("/sessions", { body: {} as never });
    expect(error).toBeUndefined();
    expect(script.sent.map(({ body }) => body)).toEqual(["{}", "{}"]);
  });

  test("obeys an empty 429, as the page of AuthOS tests it", async () => {
    const { client, clock } = authos([
      new Response("", { status: 429, headers: { "Retry-After": "2" } }),
      json(200, { users: [] }),
    ]);
    const { data } = await client.GET("/api/user");
    expect(data).toEqual({ users: [] });
    expect(clock.elapsed).toEqual([2000]);
  });

  test("hands a wait beyond the deadline back at once, with the time to come back", async () => {
    const { client, clock, sent } = authos([
      json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "3600" }),
      ok,
    ]);
    const { error } = await client.GET("/api/user", { deadlineMs: 10_000 });
    expect(error).toBeInstanceOf(AuthOSError);
    if (!(error instanceof AuthOSError)) return;
    expect(error.retryAfterMs).toBe(3_600_000);
    expect(error.retryAt?.getTime()).toBe(clock.now() + 3_600_000);
    expect(sent).toHaveLength(1);
    expect(clock.elapsed).toEqual([]);
  });

  test("stops a wait when the caller aborts", async () => {
    const controller = new AbortController();
    const { client, sent } = authos(
      [
        () => {
          setTimeout(() => controller.abort("enough"), 0);
          return json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "50" });
        },
      ],
      { clock: { now: () => 0, monotonic: () => 0, random: () => 0, schedule: () => () => {} } },
    );
    const { error } = await client.GET("/api/user", { signal: controller.signal });
    expect(error).toBeInstanceOf(AbortedError);
    expect(error?.cause).toMatchObject({ code: "RATE_LIMIT_EXCEEDED" });
    expect(sent).toHaveLength(1);
  });

  test("sends no more often than `attempts`", async () => {
    for (const attempts of [1, 2, 3, 10]) {
      const { client, sent } = authos([json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "0" })]);
      const { meta } = await client.GET("/api/user", { attempts });
      expect(sent).toHaveLength(attempts);
      expect(meta.attempts).toBe(attempts);
    }
  });
});

describe("growing pauses", () => {
  test("repeats a read after a temporary failure, with pauses that grow", async () => {
    const clock = manualClock({ random: 0.9 });
    const script = scriptedFetch(
      json(500, authosError("DATABASE_ERROR")),
      json(500, authosError("DATABASE_ERROR")),
      ok,
    );
    const { error } = await createAuthOSClient({ baseUrl, clock, fetch: script.fetch }).GET("/api/user");
    expect(error).toBeUndefined();
    const [first = 0, second = 0] = clock.elapsed;
    expect([first, second]).toEqual([900, 1800]);
  });

  test.each([
    ["a reset connection", new TypeError("fetch failed"), "$network"],
    ["a 502 of a proxy", new Response("<html>", { status: 502 }), "$unexpected_response"],
    ["an error that may pass", json(500, authosError("DATABASE_ERROR")), "DATABASE_ERROR"],
  ] as const)("does not repeat a POST after %s", async (_, answer, code) => {
    const { client, sent } = authos([answer]);
    const { error } = await client.POST("/api/auth/logout");
    expect(error?.code).toBe(code);
    expect(sent).toHaveLength(1);
  });

  test("does not repeat a GET whose code works once, as the contract says", async () => {
    const { client, sent } = authos([new TypeError("fetch failed")]);
    const params = { path: { provider: "github" }, query: { code: "c", state: "s" } } as const;
    const { error } = await client.GET("/auth/{provider}/callback", { params });
    expect(error?.code).toBe("$network");
    expect(sent).toHaveLength(1);
  });

  test("repeats it where the caller says that this does no harm", async () => {
    const { client, sent } = authos([new TypeError("fetch failed"), new TypeError("fetch failed"), json(200, {})]);
    const { error } = await client.POST("/api/auth/logout", { repeatable: true });
    expect(error).toBeUndefined();
    expect(sent).toHaveLength(3);
  });

  test("never repeats what succeeded and was only not recorded", async () => {
    const { client, sent } = authos([json(500, authosError("AUDIT_ERROR"))]);
    const { error } = await client.GET("/api/organizations/{org_slug}/members", {
      params: { path: { org_slug: "acme" } },
    });
    expect(error?.code).toBe("AUDIT_ERROR");
    expect(error?.recovery).toBe("check");
    expect(sent).toHaveLength(1);
  });

  test("ends an attempt that takes too long, and the call at its deadline", async () => {
    const { client, clock } = authos(["never"]);
    const { error } = await client.GET("/api/user", { timeoutMs: 4000, deadlineMs: 10_000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).reason).toBe("deadline");
    expect(clock.now() - Date.UTC(2026, 0, 1)).toBe(10_000);
    const once = authos(["never"]);
    const result = await once.client.GET("/api/user", { timeoutMs: 4000, attempts: 1 });
    expect((result.error as TimeoutError).reason).toBe("attempt");
    expect(once.sent[0]?.signal.aborted).toBe(true);
    expect(once.clock.pending()).toBe(0);
  });

  test("leaves no listener on a signal that lives on", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    Object.assign(signal, {
      addEventListener: (...parameters: Parameters<typeof add>) => {
        listeners += 1;
        add(...parameters);
      },
      removeEventListener: (...parameters: Parameters<typeof remove>) => {
        listeners -= 1;
        remove(...parameters);
      },
    });
    const { client } = authos([json(500, authosError("DATABASE_ERROR")), ok]);
    for (let call = 0; call < 30; call += 1) await client.GET("/api/user", { signal });
    expect(listeners).toBe(0);
  });

  test("does nothing for a signal that was aborted before", async () => {
    const { client, sent } = authos([ok]);
    const { error } = await client.GET("/api/user", { signal: AbortSignal.abort() });
    expect(error).toBeInstanceOf(AbortedError);
    expect(sent).toHaveLength(0);
  });
});

describe("answers that no contract knows", () => {
  test.each([
    [429, "after", 3],
    [502, "backoff", 3],
    [408, "backoff", 3],
    [401, "reauthorize", 1],
    [404, "never", 1],
    [501, "never", 1],
  ] as const)("%i is %s, by its status", async (status, recovery, times) => {
    const { client, sent } = authos([new Response("?", { status })]);
    const { error } = await client.GET("/api/user");
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error?.recovery).toBe(recovery);
    expect(sent).toHaveLength(times);
  });
});

describe("refresh", () => {
  const tokens = { accessToken: "old", refreshToken: "r1" };
  const server = (renew: (body: unknown) => Response | Promise<Response>) => {
    let renewals = 0;
    let calls = 0;
    const fetch = async (input: unknown, init: RequestInit = {}) => {
      calls += 1;
      if (String(input).endsWith("/api/auth/refresh")) {
        renewals += 1;
        return renew(JSON.parse(String(init.body)));
      }
      const token = new Headers(init.headers).get("Authorization");
      return token === "Bearer old" ? json(401, authosError("TOKEN_EXPIRED")) : json(200, { echo: init.body ?? null });
    };
    return { fetch: fetch as typeof globalThis.fetch, renewals: () => renewals, calls: () => calls };
  };

  test("renews once for a hundred callers, and replays their bodies", async () => {
    const { fetch, renewals, calls } = server(() => json(200, { access_token: "new", refresh_token: "r2" }));
    const kept: unknown[] = [];
    const client = createAuthOSClient({
      baseUrl,
      fetch,
      credentials: {
        bearerJwt: {
          ...tokens,
          onTokens: (pair) => {
            kept.push(pair);
          },
        },
      },
    });
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        client.POST("/api/organizations", { body: { slug: `s${index}`, name: "n" } }),
      ),
    );
    expect(results.map(({ error }) => error)).toEqual(results.map(() => undefined));
    expect(results.map(({ data }) => (data as unknown as { echo: string }).echo)).toEqual(
      results.map((_, index) => JSON.stringify({ slug: `s${index}`, name: "n" })),
    );
    expect(renewals()).toBe(1);
    expect(calls()).toBe(201);
    expect(kept).toEqual([{ accessToken: "new", refreshToken: "r2" }]);
    expect(results.every(({ meta }) => meta.refreshed && meta.attempts === 2)).toBe(true);
  });

  test("takes the new token where the failed one is already replaced", async () => {
    let late: ((response: Response) => void) | undefined;
    let renewals = 0;
    const fetch = (input: unknown, init: RequestInit = {}) => {
      if (String(input).endsWith("/refresh")) {
        renewals += 1;
        return Promise.resolve(json(200, { access_token: "new" }));
      }
      if (new Headers(init.headers).get("Authorization") === "Bearer new") return Promise.resolve(json(200, {}));
      if (late === undefined)
        return new Promise<Response>((resolve) => {
          late = resolve;
        });
      return Promise.resolve(json(401, authosError("TOKEN_EXPIRED")));
    };
    const client = createAuthOSClient({
      baseUrl,
      fetch: fetch as typeof globalThis.fetch,
      credentials: { bearerJwt: tokens },
    });
    const slow = client.GET("/api/user");
    await new Promise((resolve) => setImmediate(resolve));
    await client.GET("/api/user");
    late?.(json(401, authosError("TOKEN_EXPIRED")));
    expect((await slow).error).toBeUndefined();
    expect(renewals).toBe(1);
  });

  test("gives a second expiry back as an error", async () => {
    const fetch = async (input: unknown) =>
      String(input).endsWith("/refresh") ? json(200, { access_token: "new" }) : json(401, authosError("TOKEN_EXPIRED"));
    const client = createAuthOSClient({
      baseUrl,
      fetch: fetch as typeof globalThis.fetch,
      credentials: { bearerJwt: tokens },
    });
    const { error, meta } = await client.GET("/api/user");
    expect(error?.code).toBe("TOKEN_EXPIRED");
    expect(meta.attempts).toBe(2);
  });

  test("does not renew for other codes, nor without a refresh token", async () => {
    const { client, sent } = authos([json(401, authosError("JWT_ERROR"))], { credentials: { bearerJwt: tokens } });
    expect((await client.GET("/api/user")).error?.code).toBe("JWT_ERROR");
    expect(sent).toHaveLength(1);
    const fixed = authos([json(401, authosError("TOKEN_EXPIRED"))], { credentials: { bearerJwt: "old" } });
    expect((await fixed.client.GET("/api/user")).error?.code).toBe("TOKEN_EXPIRED");
    expect(fixed.sent).toHaveLength(1);
  });

  test("distinguishes a final refusal from one that may pass", async () => {
    let ended = 0;
    const refused = server(() => json(401, authosError("UNAUTHORIZED")));
    const onSessionEnd = () => {
      ended += 1;
    };
    const client = createAuthOSClient({
      baseUrl,
      fetch: refused.fetch,
      credentials: { bearerJwt: { ...tokens, onSessionEnd } },
    });
    const { error } = await client.GET("/api/user");
    expect(error?.code).toBe("TOKEN_EXPIRED");
    expect(error?.recovery).toBe("reauthorize");
    expect(error?.cause).toMatchObject({ code: "UNAUTHORIZED" });
    await client.GET("/api/user");
    expect(refused.renewals()).toBe(1);
    expect(ended).toBe(1);

    let down = true;
    const shaky = server(() => (down ? new Response("<html>", { status: 502 }) : json(200, { access_token: "new" })));
    const patient = createAuthOSClient({ baseUrl, fetch: shaky.fetch, credentials: { bearerJwt: tokens } });
    const first = await patient.GET("/api/user");
    expect(first.error?.recovery).toBe("refresh");
    expect(first.error?.cause).toBeInstanceOf(UnexpectedResponseError);
    down = false;
    expect((await patient.GET("/api/user")).error).toBeUndefined();
  });

  test("takes what another tab renewed, inside its lock", async () => {
    const { fetch, renewals } = server(() => json(200, { access_token: "never used" }));
    let locked = 0;
    const client = createAuthOSClient({
      baseUrl,
      fetch,
      credentials: {
        bearerJwt: {
          ...tokens,
          load: () => ({ accessToken: "from another tab", refreshToken: "r9" }),
          lock: async (work) => {
            locked += 1;
            return work();
          },
        },
      },
    });
    expect((await client.GET("/api/user")).error).toBeUndefined();
    expect({ locked, renewals: renewals() }).toEqual({ locked: 1, renewals: 0 });
  });

  test("renews by hand, as the page of Loop does", async () => {
    const script = scriptedFetch(json(200, { access_token: "new", refresh_token: "r2" }), json(200, {}));
    const credentials = { userAccessToken: { accessToken: "old", refreshToken: "r1", clientId: "c" } };
    const loop = createLoopClient({ baseUrl, fetch: script.fetch, credentials });
    await loop.refresh();
    await loop.GET("/v1/users/me");
    expect(script.sent[0]?.body).toBe("grant_type=refresh_token&refresh_token=r1&client_id=c");
    expect(script.sent[0]?.headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
    expect(script.sent[1]?.headers.get("Authorization")).toBe("Bearer new");
    const failing = scriptedFetch(json(400, loopError("invalid_grant")));
    const ended = createLoopClient({ baseUrl, fetch: failing.fetch, credentials });
    await expect(ended.refresh()).rejects.toBeInstanceOf(LoopError);
    await expect(createLoopClient({ baseUrl }).refresh()).rejects.toMatchObject({ field: "credentials" });
  });

  test("asks your own function, once", async () => {
    let asked = 0;
    const { fetch } = server(() => json(500, {}));
    const refresh = async (failed: string | undefined) => {
      asked += 1;
      return `${failed}er`;
    };
    const client = createAuthOSClient({ baseUrl, fetch, credentials: { bearerJwt: { accessToken: "old", refresh } } });
    await Promise.all([client.GET("/api/user"), client.GET("/api/user")]);
    expect(asked).toBe(1);
  });

  test("ends for one caller that aborts, and goes on for the others", async () => {
    let answer: ((response: Response) => void) | undefined;
    const { fetch } = server(
      () =>
        new Promise<Response>((resolve) => {
          answer = resolve;
        }),
    );
    const client = createAuthOSClient({ baseUrl, fetch, credentials: { bearerJwt: tokens } });
    const controller = new AbortController();
    const impatient = client.GET("/api/user", { signal: controller.signal });
    const patient = client.GET("/api/user");
    while (answer === undefined) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await impatient).error?.code).toBe("$aborted");
    answer(json(200, { access_token: "new" }));
    expect((await patient).error).toBeUndefined();
  });
});

describe("credentials", () => {
  test("go only to operations that ask for them", async () => {
    const { client, sent } = authos([json(200, {})], { credentials: { bearerJwt: "jwt", apiKey: "sk" } });
    await client.POST("/api/auth/login", { body: { email: "a@b.c", password: "p" } });
    await client.GET("/api/user");
    await client.GET("/api/service/users");
    const seen = sent.map(({ headers }) => [headers.get("Authorization"), headers.get("X-API-Key")]);
    expect(seen).toEqual([
      [null, null],
      ["Bearer jwt", null],
      [null, "sk"],
    ]);
  });

  test("may come from a function, whose failure is an error before anything is sent", async () => {
    let token = 0;
    const { client, sent } = authos([json(200, {})], { credentials: { bearerJwt: async () => `t${++token}` } });
    await client.GET("/api/user");
    await client.GET("/api/user");
    expect(sent.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
    const broken = authos([ok], { credentials: { bearerJwt: () => Promise.reject(new Error("vault SECRET")) } });
    const { error } = await broken.client.GET("/api/user");
    expect(error).toMatchObject({ code: "$invalid_request", field: "credentials.bearerJwt" });
    expect(JSON.stringify(error)).not.toContain("SECRET");
    expect(broken.sent).toHaveLength(0);
  });

  test("can be replaced after a new sign-in", async () => {
    const { client, sent } = authos([json(200, {})]);
    await client.GET("/api/user");
    client.setCredential("bearerJwt", "second");
    await client.GET("/api/user");
    expect(sent.map(({ headers }) => headers.get("Authorization"))).toEqual([null, "Bearer second"]);
  });

  test("do not follow a redirect to another host", async () => {
    const away = new Response(null, { status: 307, headers: { Location: "https://evil.test/" } });
    const { client, sent } = authos([away], { credentials: { apiKey: "sk" } });
    const { error } = await client.GET("/api/service/users");
    expect(error).toMatchObject({ code: "$unexpected_response", reason: "redirect", status: 307 });
    expect(sent).toHaveLength(1);
  });
});

describe("idempotency keys", () => {
  const body = { client_id: "c", redirect_uri: "https://a.test", scope: "read:trends", state: "s" };
  const failing = json(500, { error: { code: "INTERNAL_ERROR", message: "x" } });

  test("stay the same over all attempts of a call and are new for the next, where the contract has one", async () => {
    const script = scriptedFetch(failing, new TypeError("reset"), json(200, {}));
    const client = createDPerspectiveClient({ clock: manualClock(), fetch: script.fetch });
    const first = await client.POST("/oauth/authorize", { body });
    const second = await client.POST("/oauth/authorize", { body });
    const keys = script.sent.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toEqual([
      first.meta.idempotencyKey,
      first.meta.idempotencyKey,
      first.meta.idempotencyKey,
      second.meta.idempotencyKey,
    ]);
    expect(new Set(keys).size).toBe(2);
  });

  test("may be the caller's, in the options or among the parameters", async () => {
    const script = scriptedFetch(json(200, {}));
    const client = createDPerspectiveClient({ fetch: script.fetch });
    await client.POST("/oauth/authorize", { body, idempotencyKey: "mine" });
    await client.POST("/oauth/authorize", { body, params: { header: { "Idempotency-Key": "also mine" } } });
    expect(script.sent.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["mine", "also mine"]);
  });

  test("can be left out, and then nothing is repeated", async () => {
    const script = scriptedFetch(failing);
    const client = createDPerspectiveClient({ clock: manualClock(), fetch: script.fetch });
    await client.POST("/oauth/authorize", { body, idempotencyKey: false });
    expect(script.sent).toHaveLength(1);
    expect(script.sent[0]?.headers.has("Idempotency-Key")).toBe(false);
  });

  test("are refused where the contract has none", async () => {
    const { client, sent } = authos([ok]);
    const { error } = await client.POST("/api/auth/logout", { idempotencyKey: "k" });
    expect(error).toMatchObject({ code: "$invalid_request", field: "idempotencyKey" });
    expect(sent).toHaveLength(0);
  });

  test("fill in a header that the contract requires", async () => {
    const script = scriptedFetch(json(201, {}));
    const loop = createLoopClient({ baseUrl, fetch: script.fetch });
    await loop.POST("/v1/lab-orders", { body: {} as never });
    expect(script.sent[0]?.headers.get("idempotency-key")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("the retry budget", () => {
  test("is one for all calls of a client: while all fail, four are retried, and successes bring it back", async () => {
    let isDown = true;
    const { client, sent } = authos([() => (isDown ? json(500, authosError("DATABASE_ERROR")) : json(200, {}))]);
    for (let call = 0; call < 10; call += 1) await client.GET("/api/user");
    expect(sent).toHaveLength(14);
    isDown = false;
    for (let call = 0; call < 5; call += 1) await client.GET("/api/user");
    isDown = true;
    await client.GET("/api/user");
    expect(sent).toHaveLength(14 + 5 + 2);
  });

  test("does not limit waits that the server asked for", async () => {
    const { client, sent } = authos([json(429, authosError("RATE_LIMIT_EXCEEDED"), { "Retry-After": "1" })]);
    for (let call = 0; call < 10; call += 1) await client.GET("/api/user");
    expect(sent).toHaveLength(30);
  });

  test("gives a success back what its retry cost", async () => {
    const failing = json(500, authosError("DATABASE_ERROR"));
    const { client, sent } = authos(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? failing : ok)));
    for (let call = 0; call < 20; call += 1) expect((await client.GET("/api/user")).error).toBeUndefined();
    expect(sent).toHaveLength(40);
  });
});
