import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { on as onAuthOS } from "../generated/authos/msw.ts";
import { on as onDPerspective } from "../generated/dperspective/msw.ts";
import { on as onLoop } from "../generated/loop/msw.ts";
import { on as onMedblocks } from "../generated/medblocks/msw.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { exampleRequest } from "../scripts/mock/example-request.ts";
import { startMock } from "../scripts/mock/server/start-mock.ts";

const contracts = await loadContracts(process.cwd());
const mock = await startMock({ contracts, rateLimits: [], frozen: true, stateless: true });
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "bypass" }));
afterEach(() => server.resetHandlers());
afterAll(async () => {
  server.close();
  await mock.close();
});

/** One list, three places: a server, a `fetch` in process, Mock Service Worker. */
const lists = [
  { api: "medblocks", operation: "POST /sessions", steps: ["throttled*2", "ok", "reset", "ok"] },
  { api: "medblocks", operation: "GET /patients", steps: ["expired_api_key", "html", "empty", "wrong-type", "ok"] },
  { api: "dperspective", operation: "GET /api/v1/symptoms", steps: ["TOKEN_EXPIRED", "CONSENT_REQUIRED", "ok"] },
  { api: "loop", operation: "GET /v1/wearables/metrics", steps: ["server_error 502", "rate_limited", "cut", "ok"] },
  { api: "authos", operation: "GET /api/user", steps: ["TOKEN_EXPIRED", "delay:5", "UNAUTHORIZED*2", "ok"] },
] as const;

/** The types know the names of one operation each, so that none of these could be made in a loop. */
const handlers = {
  "medblocks POST /sessions": () => onMedblocks("POST", "/sessions").scenario(...lists[0].steps),
  "medblocks GET /patients": () => onMedblocks("GET", "/patients").scenario(...lists[1].steps),
  "dperspective GET /api/v1/symptoms": () => onDPerspective("GET", "/api/v1/symptoms").scenario(...lists[2].steps),
  "loop GET /v1/wearables/metrics": () => onLoop("GET", "/v1/wearables/metrics").scenario(...lists[3].steps),
  "authos GET /api/user": () => onAuthOS("GET", "/api/user").scenario(...lists[4].steps),
};

/** What a caller sees of an answer, or of there being none. */
async function seen(answer: Promise<Response>): Promise<unknown> {
  try {
    const response = await answer;
    return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
  } catch (error) {
    return error instanceof TypeError ? "no answer" : error;
  }
}

describe("one scenario by the same names", () => {
  test.each(lists)("$api $operation: $steps", async ({ api, operation, steps }) => {
    const contract = contracts.find((one) => one.api === api);
    const found = contract?.operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === operation);
    if (contract === undefined || found === undefined) throw new Error(`There is no ${operation}.`);
    const { method, target, headers, body } = exampleRequest(found, contract);
    const run = async (fetch: typeof globalThis.fetch, base: string, client: string) => {
      const answers: unknown[] = [];
      for (let time = 0; time < 7; time++) {
        const init = { method, headers: { ...headers, "x-mock-client": client }, ...(body === null ? {} : { body }) };
        answers.push(await seen(fetch(base + target, init)));
      }
      return answers;
    };
    const base = mock.urls[api] ?? "";
    for (const client of ["http", "process"]) mock.scenarios.set({ client, api, operation, steps });

    const overHttp = await run(fetch, base, "http");
    const inProcess = await run(mock.fetch, base, "process");
    // Each list has its handler, under these very words.
    server.use(handlers[`${api} ${operation}` as keyof typeof handlers]());
    const byWorker = await run(fetch, "https://api.example", "any");

    expect(inProcess).toEqual(overHttp);
    expect(byWorker).toEqual(overHttp);
    expect(new Set(overHttp.map((one) => JSON.stringify(one))).size).toBeGreaterThan(2);
  });

  test("names that no operation documents are refused everywhere", async () => {
    const scenario = { operation: "GET /patients", steps: ["nope"] };
    const response = await mock.fetch(`${mock.url}/__mock/scenarios`, {
      method: "PUT",
      body: JSON.stringify(scenario),
    });
    expect(response.status).toBe(400);
    // @ts-expect-error no such name
    expect(() => onMedblocks("GET", "/patients").scenario("nope")).toThrow(RangeError);
  });
});
