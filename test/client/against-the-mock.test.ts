import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { createLoopClient, LoopError } from "../../generated/loop/client.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import { type RunningMock, startMock } from "../../scripts/mock/server/start-mock.ts";

let mock: RunningMock;
const seen: string[] = [];
beforeAll(async () => {
  mock = await startMock({ root: join(import.meta.dirname, "../.."), rateLimits: [] });
});
afterAll(() => mock.close());

/** A client's own fetch, which notes each request. */
const noted: typeof fetch = (input, init) => {
  seen.push(`${init?.method} ${new URL(String(input)).pathname}`);
  return fetch(input, init);
};
const noting = () => {
  seen.length = 0;
  return noted;
};

test("an expired token is renewed once for all, and each call goes through: dPerspective", async () => {
  const tokens = {
    accessToken: "expired",
    refreshToken: "refresh_example_01",
    clientId: "client_example_01",
    clientSecret: "secret_example_01",
  };
  const client = createDPerspectiveClient({
    baseUrl: mock.urls.dperspective ?? "",
    fetch: noting(),
    credentials: { partnerAccessToken: tokens },
  });
  const results = await Promise.all(Array.from({ length: 20 }, () => client.GET("/api/v1/symptoms")));
  expect(results.map(({ error }) => error)).toEqual(results.map(() => undefined));
  expect(seen.filter((request) => request.endsWith("/oauth/token"))).toHaveLength(1);
});

test("an expired token is renewed and the call goes through: Loop, whose token endpoint takes a form", async () => {
  const tokens = { accessToken: "expired", refreshToken: "refresh_example_01", clientId: "client_example_01" };
  const loop = createLoopClient({
    baseUrl: mock.urls.loop ?? "",
    fetch: noting(),
    credentials: { userAccessToken: tokens },
  });
  const { error, meta } = await loop.GET("/v1/users/me");
  expect({ error, refreshed: meta.refreshed }).toEqual({ error: undefined, refreshed: true });
  expect(seen).toEqual(["GET /loop/v1/users/me", "POST /loop/v1/oauth/token", "GET /loop/v1/users/me"]);
  await loop.refresh();
});

test("an expired token is renewed and the call goes through: AuthOS", async () => {
  const tokens = { accessToken: "expired", refreshToken: "00000000-0000-4000-8000-000000000001" };
  const authos = createAuthOSClient({
    baseUrl: mock.urls.authos ?? "",
    fetch: noting(),
    credentials: { bearerJwt: tokens },
  });
  const { error, meta } = await authos.GET("/api/user");
  expect({ error, refreshed: meta.refreshed }).toEqual({ error: undefined, refreshed: true });
});

test("no credential and a bad body get the provider's own code, by cause", async () => {
  const open = createMedblocksClient({ baseUrl: mock.urls.medblocks ?? "", attempts: 1 });
  expect((await open.GET("/patients")).error).toMatchObject({ code: "missing_api_key", status: 401 });
  const keyed = createMedblocksClient({
    baseUrl: mock.urls.medblocks ?? "",
    attempts: 1,
    credentials: { apiKey: "mb_sk_sbx_1" },
  });
  expect((await keyed.POST("/sessions", { body: {} as never })).error).toMatchObject({ status: 400, documented: true });
  const loop = createLoopClient({ baseUrl: mock.urls.loop ?? "", attempts: 1 });
  await expect(loop.GET("/v1/users/me").orThrow()).rejects.toBeInstanceOf(LoopError);
});

test("a sequence of failures and a success is one call", async () => {
  const client = createMedblocksClient({ baseUrl: mock.urls.medblocks ?? "", credentials: { apiKey: "mb_sk_sbx_1" } });
  const headers = { Prefer: 'scenario="db_error*2, ok"' };
  const { error, meta } = await client.GET("/patients", { headers });
  expect({ error, attempts: meta.attempts }).toEqual({ error: undefined, attempts: 3 });
});
