import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type ApiError, CallError } from "../../client/core.ts";
import { logging } from "../../client/optional/logging.ts";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import { manualClock } from "./manual-clock.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

/** A text that no output may hold; it has the look of a name, a token and a measurement at once. */
let planted = 0;
const canary = () => `CANARY${++planted} Jane 120/80 mmHg`;
const token = () => `CANARY_token_${++planted}`;

/** Everything that a console, a logger or an error tracker takes from an error without being asked for more. */
function outputs(error: unknown): string {
  const { stack } = error as Error;
  return [
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: false }),
    inspect({ nested: { error } }, { depth: 20 }),
    String(error),
    (error as Error).message,
    inspect((error as Error).cause, { showHidden: true }),
    inspect(structuredClone(error), { showHidden: true }),
    `${error}`,
    stack,
    JSON.stringify({ ...(error as object) }),
    Object.values(error as object)
      .map(String)
      .join(),
    JSON.stringify((error as CallError).context),
  ].join("\n");
}

const answers: [string, Answer][] = [
  [
    "a documented error",
    () =>
      json(
        404,
        {
          error: {
            code: "resource_not_found",
            type: canary(),
            message: canary(),
            param: canary(),
            doc_url: canary(),
            request_id: canary(),
            [canary()]: canary(),
          },
          [canary()]: canary(),
        },
        headers(),
      ),
  ],
  ["an unknown code", () => json(404, { error: { code: token(), message: canary() } }, headers())],
  ["another body", () => json(500, { detail: canary(), patient: canary() }, headers())],
  ["HTML", () => new Response(`<p>${canary()}</p>`, { status: 502, headers: headers() })],
  ["a success that is no JSON", () => new Response(canary(), { status: 200, headers: headers() })],
  [
    "a redirect",
    () =>
      new Response(null, {
        status: 302,
        headers: { ...headers(), Location: `https://${token()}.test/?error=${token()}` },
      }),
  ],
  ["a network failure", Object.assign(new TypeError(`request to https://x/${canary()} failed`), { code: token() })],
  [
    "a network failure with a cause",
    new TypeError(canary(), { cause: Object.assign(new Error(canary()), { code: "ECONNRESET", host: canary() }) }),
  ],
];

const headers = () => ({
  "Set-Cookie": token(),
  "X-Patient": token(),
  "WWW-Authenticate": `Bearer realm="${token()}"`,
  Date: token(),
});

describe("what an error prints", () => {
  test.each(answers)("holds nothing of the request or of %s", async (_, answer) => {
    const log = vi.fn();
    const script = scriptedFetch(answer);
    const client = createMedblocksClient({
      baseUrl: "https://med.test",
      attempts: 2,
      clock: manualClock(),
      credentials: { apiKey: token() },
      headers: { "X-Clinic": token() },
      fetch: script.fetch,
      extensions: [logging(log)],
    });
    const results = [
      await client.GET("/patients/{id}", { params: { path: { id: canary() } }, headers: { "X-Note": token() } }),
      await client.GET("/patients", { params: { query: { email: canary() } } }),
      await client.POST("/sessions", { body: { patient_id: canary(), name: canary() } as never }),
      await client.GET(`/patients/${canary()}` as "/patients"),
    ];
    for (const { error } of results) {
      expect(error).toBeInstanceOf(CallError);
      expect(outputs(error)).not.toContain("CANARY");
      expect(outputs(error)).not.toContain("mmHg");
    }
    expect(log).toHaveBeenCalled();
    expect(JSON.stringify(log.mock.calls)).not.toContain("CANARY");
  });

  test("holds nothing of what could not be sent", async () => {
    const client = createMedblocksClient({
      baseUrl: "https://med.test",
      credentials: { apiKey: `${token()}\nInjected: 1` },
    });
    const circular: Record<string, unknown> = { name: canary() };
    circular[canary()] = circular;
    const results = [
      await client.GET("/patients"),
      await client.POST("/sessions", { body: circular as never }),
      await client.GET("/patients", { headers: { "X-Note": `${token()}\r\n` } }),
      await client.GET("/patients", { headers: { [`${canary()}`]: "x" } }),
      await client.GET("/patients/{id}", { params: { path: { id: "\ud800" } } }),
      await client.GET("/patients", { params: { query: { [canary()]: { a: { b: canary() } } } as never } }),
    ];
    for (const { error } of results) {
      expect(error?.code).toBe("$invalid_request");
      expect(outputs(error)).not.toContain("CANARY");
    }
  });

  test("holds nothing of a renewal that failed", async () => {
    const secrets = { accessToken: token(), refreshToken: token(), clientId: token(), clientSecret: token() };
    const script = scriptedFetch(
      json(401, { error: { code: "TOKEN_EXPIRED", message: canary() } }),
      json(401, { error: { code: "UNAUTHORIZED", message: canary() } }),
    );
    const log = vi.fn();
    const client = createDPerspectiveClient({
      fetch: script.fetch,
      extensions: [logging(log)],
      credentials: { partnerAccessToken: secrets },
    });
    const { error } = await client.GET("/api/v1/symptoms");
    expect(error?.cause).toBeInstanceOf(CallError);
    expect(outputs(error)).not.toContain("CANARY");
    expect(JSON.stringify(log.mock.calls)).not.toContain("CANARY");
  });

  test("holds nothing of a password, whatever the server repeats of it", async () => {
    const password = token();
    const script = scriptedFetch(({ body }) =>
      json(400, { error: String(body), error_code: "BAD_REQUEST", timestamp: String(body) }),
    );
    const client = createAuthOSClient({ baseUrl: "https://sso.test", fetch: script.fetch });
    const { error } = await client.POST("/api/auth/login", { body: { email: canary(), password } });
    expect((error as ApiError).providerMessage).toContain(password);
    expect(outputs(error)).not.toContain("CANARY");
  });

  test("is all there is: nothing else can be listed", async () => {
    const script = scriptedFetch(
      json(404, { error: { code: "resource_not_found", message: "m", request_id: "req-1" } }),
    );
    const { error } = await createMedblocksClient({ fetch: script.fetch }).GET("/patients");
    expect(Object.keys(error ?? {}).sort()).toEqual(["code", "documented", "kind", "recovery", "status"]);
    expect(Object.keys(error?.toJSON() ?? {}).sort()).toEqual([
      "api",
      "attempts",
      "code",
      "documented",
      "kind",
      "message",
      "method",
      "name",
      "operationId",
      "path",
      "recovery",
      "requestId",
      "status",
      "userMessage",
    ]);
    expect(JSON.parse(JSON.stringify(error)).requestId).toBe("req-1");
  });
});
