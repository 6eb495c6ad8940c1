/** Each pattern on AuthOS' error page. @see https://authos.dev/docs/api/error-handling */
import { describe, expect, test, vi } from "vitest";
import { circuitBreaker } from "../../../client/optional/circuit-breaker.ts";
import { logging } from "../../../client/optional/logging.ts";
import { rateLimitOf, rateLimits } from "../../../client/optional/rate-limit.ts";
import { staleIfError } from "../../../client/optional/stale-if-error.ts";
import {
  ApiError,
  type AuthOSClient,
  AuthOSError,
  createAuthOSClient,
  NetworkError,
  poll,
} from "../../../generated/authos/client.ts";
import { fixture } from "../../../generated/authos/fixtures.ts";
import { manualClock } from "../manual-clock.ts";
import { type Answer, json, scriptedFetch } from "../scripted-fetch.ts";

const baseUrl = "https://sso.test";
const key = "GET /api/user";

function clientOf(answers: Answer[], options: Partial<Parameters<typeof createAuthOSClient>[0]> = {}) {
  const clock = manualClock();
  const script = scriptedFetch(...answers);
  return { ...script, clock, client: createAuthOSClient({ baseUrl, clock, ...options, fetch: script.fetch }) };
}

test("1. checks the status first: a 200 with an error inside is a success, an empty 500 is not", async () => {
  expect(
    (await clientOf([json(200, { error: "x", error_code: "FORBIDDEN" })]).client.GET("/api/user")).error,
  ).toBeUndefined();
  expect(
    (await clientOf([new Response("", { status: 500 })], { attempts: 1 }).client.GET("/api/user")).error?.kind,
  ).toBe("unexpected-response");
});

test("2. refreshes on TOKEN_EXPIRED and repeats the request", async () => {
  const { client, sent } = clientOf(
    [
      fixture(key, "TOKEN_EXPIRED"),
      json(200, { access_token: "new_token", refresh_token: "new_refresh_token" }),
      json(200, { id: "user_123" }),
    ],
    { credentials: { bearerJwt: { accessToken: "old", refreshToken: "r" } } },
  );
  const { data } = await client.GET("/api/user");
  expect(data).toMatchObject({ id: "user_123" });
  expect(sent.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer old", null, "Bearer new_token"]);
});

test("3. backs off for rate limits, and never less than Retry-After", async () => {
  const limited = fixture(key, "RATE_LIMIT_EXCEEDED", { headers: { "Retry-After": "5" } });
  const { client, clock } = clientOf([limited, limited, fixture(key, "ok")]);
  expect((await client.GET("/api/user")).error).toBeUndefined();
  expect(clock.elapsed).toEqual([5000, 5000]);
});

test("4. distinguishes network failures from errors of the API", async () => {
  const reach = async (client: AuthOSClient) => {
    try {
      await client.GET("/api/user").orThrow();
      return "ok";
    } catch (error) {
      if (error instanceof ApiError) return `API error ${error.code}`;
      return error instanceof NetworkError ? `network error ${String((error.cause as Error).message)}` : "other";
    }
  };
  expect(await reach(clientOf([fixture(key, "FORBIDDEN")]).client)).toBe("API error FORBIDDEN");
  expect(await reach(clientOf([Object.assign(new TypeError("fetch failed"), { code: "ENOTFOUND" })]).client)).toBe(
    "network error ENOTFOUND",
  );
});

test("5. logs failures with context, and nothing secret", async () => {
  const log = vi.fn();
  const { client } = clientOf([fixture(key, "FORBIDDEN")], { extensions: [logging(log)] });
  await client.GET("/api/user", { requestId: "req_1" });
  expect(log).toHaveBeenCalledWith({
    name: "result",
    severity: "warn",
    attributes: {
      "http.request.method": "GET",
      "url.template": "/api/user",
      "server.address": "sso.test",
      "error_contracts.api": "authos",
      "error_contracts.operation_id": expect.any(String),
      "error_contracts.request_id": "req_1",
      "error_contracts.duration_ms": 0,
      "http.response.status_code": 403,
      "error.type": "FORBIDDEN",
    },
  });
});

test("6. shows messages for people, never the server's", async () => {
  const { client } = clientOf([
    fixture(key, "TOKEN_EXPIRED", { body: { error: "jwt exp 17", error_code: "TOKEN_EXPIRED", timestamp: "" } }),
  ]);
  const { error } = await client.GET("/api/user");
  expect(error?.userMessage).toMatch(/[Ss]ign in|session/);
  expect(error?.userMessage).not.toContain("jwt");
});

test("8. handles codes one by one, and falls back to the message", async () => {
  const app = { suspended: vi.fn(), upgrade: vi.fn(), generic: vi.fn() };
  const handle = (error: AuthOSError): void => {
    switch (error.code) {
      case "ORGANIZATION_NOT_ACTIVE":
        app.suspended();
        break;
      case "SERVICE_LIMIT_EXCEEDED":
        app.upgrade();
        break;
      default:
        app.generic(error.userMessage);
    }
  };
  const create = "POST /api/organizations/{org_slug}/services";
  for (const code of ["ORGANIZATION_NOT_ACTIVE", "SERVICE_LIMIT_EXCEEDED", "FORBIDDEN"] as const) {
    const { client } = clientOf([fixture(create, code)]);
    const { error } = await client.POST("/api/organizations/{org_slug}/services", {
      params: { path: { org_slug: "acme" } },
      body: { slug: "s", name: "n" } as never,
    });
    if (error instanceof AuthOSError) handle(error);
  }
  expect([app.suspended, app.upgrade, app.generic].map((handler) => handler.mock.calls.length)).toEqual([1, 1, 1]);
});

describe("the page's own tests", () => {
  test("should refresh token on TOKEN_EXPIRED", async () => {
    const { client } = clientOf(
      [
        json(401, { error: "Token expired", error_code: "TOKEN_EXPIRED", timestamp: new Date().toISOString() }),
        json(200, { access_token: "new_token", refresh_token: "new_refresh_token" }),
        json(200, { id: "user_123" }),
      ],
      { credentials: { bearerJwt: { accessToken: "old", refreshToken: "r" } } },
    );
    expect((await client.GET("/api/user").orThrow()).id).toBe("user_123");
  });

  test("should handle rate limiting with backoff", async () => {
    const { client } = clientOf([
      new Response("", { status: 429, headers: { "Retry-After": "2" } }),
      json(200, { users: [] }),
    ]);
    expect(await client.GET("/api/service/users").orThrow()).toMatchObject({ users: [] });
  });

  test("should return 403 for insufficient permissions", async () => {
    const { client } = clientOf([fixture("POST /api/service/users", "FORBIDDEN")], {
      credentials: { apiKey: "sk_live" },
    });
    const { error } = await client.POST("/api/service/users", { body: { email: "test@example.com" } });
    expect(error).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });
});

test("reads rate limits, to stay below them", async () => {
  const onRateLimit = vi.fn();
  const reset = Date.UTC(2026, 0, 1) / 1000 + 60;
  const limits = { "X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "3", "X-RateLimit-Reset": String(reset) };
  const clock = manualClock();
  const extensions = [rateLimits(onRateLimit, clock)];
  const { client } = clientOf([fixture(key, "ok", { headers: limits })], { clock, extensions });
  const { response } = await client.GET("/api/user");
  const quota = { limit: 100, remaining: 3, resetMs: 60_000 };
  expect(rateLimitOf(response, clock.now())).toEqual(quota);
  expect(onRateLimit).toHaveBeenCalledWith(quota, expect.objectContaining({ path: "/api/user" }));
  expect(rateLimitOf(undefined)).toBeUndefined();
});

test("sends a request id, the same over all attempts", async () => {
  const { client, sent } = clientOf([fixture(key, "DATABASE_ERROR"), fixture(key, "ok")], {
    newId: () => "req_42",
    sendRequestId: true,
  });
  const { meta } = await client.GET("/api/user");
  expect(sent.map(({ headers }) => headers.get("X-Request-ID"))).toEqual(["req_42", "req_42"]);
  expect(meta.requestId).toBe("req_42");
});

test("opens a circuit after five failures, and closes it when the service is back", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const states: string[] = [];
  const extensions = [circuitBreaker({ failures: 5, openMs: 60_000, onState: (state) => states.push(state) })];
  const { client, sent } = clientOf(
    [...Array.from({ length: 5 }, () => fixture(key, "INTERNAL_SERVER_ERROR")), fixture(key, "ok")],
    { extensions, attempts: 1 },
  );
  for (let call = 0; call < 5; call += 1)
    expect((await client.GET("/api/user")).error?.code).toBe("INTERNAL_SERVER_ERROR");
  expect((await client.GET("/api/user")).error).toMatchObject({ kind: "circuit-open", reason: "open" });
  expect(sent).toHaveLength(5);
  vi.advanceTimersByTime(60_001);
  expect((await client.GET("/api/user")).error).toBeUndefined();
  expect(states).toEqual(["open", "half-open", "closed"]);
  vi.useRealTimers();
});

test("keeps its circuit closed for what the caller did wrong", async () => {
  const extensions = [circuitBreaker({ failures: 1 })];
  const { client } = clientOf(
    [fixture(key, "FORBIDDEN"), fixture(key, "RATE_LIMIT_EXCEEDED"), fixture(key, "UNAUTHORIZED"), fixture(key, "ok")],
    { extensions, attempts: 1 },
  );
  for (const code of ["FORBIDDEN", "RATE_LIMIT_EXCEEDED", "UNAUTHORIZED", undefined])
    expect((await client.GET("/api/user")).error?.code).toBe(code);
});

describe("degrades gracefully", () => {
  const paths = { params: { path: { user_id: "u1" } } };
  const user = "GET /api/service/users/{user_id}";
  const call = (client: AuthOSClient) => client.GET("/api/service/users/{user_id}", paths);

  test("to the last data of the same principal, marked as stale", async () => {
    const clock = manualClock();
    let principal: string | undefined = "anna";
    const fallback = staleIfError({ principal: () => principal, clock });
    const down = fixture(user, "INTERNAL_SERVER_ERROR");
    const { client } = clientOf(
      [fixture(user, "ok"), down, down, new TypeError("offline"), fixture(user, "NOT_FOUND"), down],
      { extensions: [fallback], clock, attempts: 1 },
    );
    const fresh = await call(client);
    expect(fresh.meta.staleSince).toBeUndefined();
    const stale = await call(client);
    expect(stale.data).toEqual(fresh.data);
    expect(stale.meta.staleSince).toEqual(new Date(clock.now()));
    principal = "bert";
    expect((await call(client)).error?.code).toBe("INTERNAL_SERVER_ERROR");
    principal = "anna";
    expect((await call(client)).data).toEqual(fresh.data);
    expect((await call(client)).error?.code).toBe("NOT_FOUND");
    fallback.forget("anna");
    expect((await call(client)).error?.code).toBe("INTERNAL_SERVER_ERROR");
  });

  test("to nothing older than it may be, and to nothing where nobody is signed in", async () => {
    let now = 0;
    const clock = { ...manualClock(), now: () => now };
    const down = fixture(user, "INTERNAL_SERVER_ERROR");
    const { client } = clientOf([fixture(user, "ok"), down], {
      extensions: [staleIfError({ principal: () => "a", maxAgeMs: 1000, clock })],
      attempts: 1,
    });
    await call(client);
    now = 1001;
    expect((await call(client)).error?.code).toBe("INTERNAL_SERVER_ERROR");
    const nobody = clientOf([fixture(user, "ok"), down], {
      extensions: [staleIfError({ principal: () => undefined })],
      attempts: 1,
    });
    await call(nobody.client);
    expect((await call(nobody.client)).error).toBeDefined();
  });

  test("to no more answers than it may keep", async () => {
    const down = fixture(user, "INTERNAL_SERVER_ERROR");
    let up = true;
    const { client } = clientOf([() => (up ? fixture(user, "ok") : down.clone())], {
      extensions: [staleIfError({ principal: () => "a", maxEntries: 2 })],
      attempts: 1,
    });
    const read = (user_id: string) => client.GET("/api/service/users/{user_id}", { params: { path: { user_id } } });
    for (const id of ["1", "2", "3"]) await read(id);
    up = false;
    expect((await read("1")).error).toBeDefined();
    expect((await read("2")).error).toBeUndefined();
    expect((await read("3")).error).toBeUndefined();
  });
});

test("polls the device flow until the person has decided", async () => {
  const token = "POST /auth/token";
  const { client, clock, sent } = clientOf([
    fixture(token, "DEVICE_CODE_PENDING"),
    fixture(token, "DEVICE_CODE_PENDING"),
    fixture(token, "ok"),
  ]);
  const body = {
    grant_type: "urn:ietf:params:oauth:grant-type:device_code",
    device_code: "d",
    client_id: "c",
  } as const;
  const { data, error } = await poll(() => client.POST("/auth/token", { body }), {
    intervalMs: 5000,
    deadlineMs: 900_000,
    clock,
  });
  expect(error).toBeUndefined();
  expect(data?.access_token).toBeTypeOf("string");
  expect(sent).toHaveLength(3);
  expect(clock.elapsed).toEqual([5000, 5000]);
  const expired = clientOf([fixture(token, "DEVICE_CODE_EXPIRED")]);
  const ended = await poll(() => expired.client.POST("/auth/token", { body }), {
    intervalMs: 5000,
    deadlineMs: 900_000,
  });
  expect(ended.error?.code).toBe("DEVICE_CODE_EXPIRED");
});
