import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createLoopClient } from "../../generated/loop/client.ts";
import { on as onLoop } from "../../generated/loop/msw.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import { on } from "../../generated/medblocks/msw.ts";
import { manualClock } from "./manual-clock.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

// Made before any handler: the client looks up fetch at each call.
const client = createMedblocksClient({ clock: manualClock(), deadlineMs: 600_000 });
const body = { patient_id: "p", return_url: "https://x.test", expires_in: 600 };

test("fails with a code", async () => {
  server.use(on("POST", "/sessions").fails("invalid_data"));
  expect((await client.POST("/sessions", { body })).error).toMatchObject({ code: "invalid_data", status: 400 });
});

test("gives a sequence, and its last answer for ever", async () => {
  server.use(on("POST", "/sessions").sequence("throttled", "throttled", "ok"));
  const { error, meta } = await client.POST("/sessions", { body });
  expect({ error, attempts: meta.attempts }).toEqual({ error: undefined, attempts: 3 });
  expect((await client.POST("/sessions", { body })).meta.attempts).toBe(1);
});

test("matches path parameters, any host and any prefix", async () => {
  server.use(on("GET", "/patients/{id}").fails("resource_not_found"), onLoop("GET", "/v1/users/me").replies("ok"));
  const call = { params: { path: { id: "a b/c" } } };
  expect((await client.GET("/patients/{id}", call)).error?.code).toBe("resource_not_found");
  const prefixed = createMedblocksClient({ baseUrl: "http://127.0.0.1:4010/medblocks" });
  expect((await prefixed.GET("/patients/{id}", call)).error?.code).toBe("resource_not_found");
  expect((await createLoopClient().GET("/v1/users/me")).error).toBeUndefined();
});

test("changes what a test wants changed", async () => {
  server.use(on("POST", "/sessions").fails("throttled", { headers: { "Retry-After": "3600" } }));
  const { error } = await client.POST("/sessions", { body, deadlineMs: 1000 });
  expect(error).toMatchObject({ code: "throttled", retryAfterMs: 3_600_000 });
});

test("drops the connection", async () => {
  server.use(on("POST", "/sessions").drops());
  expect((await client.POST("/sessions", { body })).error?.code).toBe("$network");
});

test("takes only names that the operation documents", () => {
  // @ts-expect-error a code of another operation
  expect(() => on("GET", "/health").fails("already_linked")).toThrow(RangeError);
  // @ts-expect-error no such path
  expect(() => on("POST", "/nothing").fails("throttled")).toThrow(RangeError);
  // @ts-expect-error a success is no failure
  on("POST", "/sessions").fails("ok");
});
