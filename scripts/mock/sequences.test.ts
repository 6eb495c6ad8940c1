import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { startMock } from "./server/start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks", "dperspective"]);
const mock = await startMock({ contracts, rateLimits: [] });
afterAll(() => mock.close());

const url = `${mock.urls.medblocks}/patients`;
const authorization = "Bearer mb_sk_sbx_example";

async function statuses(times: number, headers: Record<string, string>, path = url): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    const response = await fetch(path, { headers: { authorization, ...headers } });
    await response.arrayBuffer();
    found.push(response.status);
  }
  return found;
}

function control(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${mock.url}/__mock/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

describe("sequences", () => {
  test("named by the request itself", async () => {
    const headers = { prefer: 'scenario="throttled*2, ok"', "x-mock-client": "inline" };
    expect(await statuses(4, headers)).toEqual([429, 429, 200, 200]);
  });

  test("set by the control route, listed, and forgotten", async () => {
    const scenario = { client: "set", api: "medblocks", operation: "listPatients", steps: ["expired_api_key", "503x"] };
    expect((await control("PUT", "scenarios", scenario)).status).toBe(400);
    const good = { ...scenario, steps: ["expired_api_key", "429", "ok", "internal_error"] };
    expect((await control("PUT", "scenarios", good)).status).toBe(200);
    const { scenarios } = await (await control("GET", "scenarios")).json();
    expect(scenarios).toContainEqual(expect.objectContaining({ client: "set", position: 0 }));
    expect(await statuses(3, { "x-mock-client": "set" })).toEqual([401, 429, 200]);
    expect((await control("DELETE", "scenarios?client=set")).status).toBe(204);
    expect(await statuses(1, { "x-mock-client": "set" })).toEqual([200]);
  });

  test("by cookie, and over and over", async () => {
    await control("PUT", "scenarios", { client: "cookie", steps: ["throttled", "ok"], repeat: true });
    expect(await statuses(4, { cookie: "a=b; x-mock-client=cookie" })).toEqual([429, 200, 429, 200]);
  });

  test("fifty clients at once do not mix", { timeout: 30_000 }, async () => {
    const runs = Array.from({ length: 50 }, (_, index) => {
      const throttled = index % 4;
      const headers = { prefer: `scenario="throttled*${throttled + 1}, ok"`, "x-mock-client": `client-${index}` };
      return statuses(6, headers).then((found) =>
        expect(found.filter((status) => status === 429)).toHaveLength(throttled + 1),
      );
    });
    await Promise.all(runs);
  });

  test.each([
    [{ steps: [] }, "steps"],
    [{ steps: ["no_such_code"] }, "no_such_code"],
    [{ steps: ["ok"], api: "nope" }, "nope"],
    [{ steps: ["ok"], operation: "nope" }, "nope"],
    [{ steps: ["ok*1001"] }, "1000"],
    [{ steps: ["ok"], client: 1 }, "client"],
    [[], "JSON"],
  ])("%j is refused", async (body, told) => {
    const response = await control("PUT", "scenarios", body);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain(told);
  });

  test("a reset forgets everything", async () => {
    await control("PUT", "scenarios", { client: "gone", steps: ["throttled"] });
    expect((await control("POST", "reset")).status).toBe(204);
    expect(await statuses(1, { "x-mock-client": "gone" })).toEqual([200]);
    expect((await control("GET", "reset")).headers.get("allow")).toBe("POST");
  });
});

describe("limits", () => {
  test("a provider's own, by its own figures, with the wait in the body", async () => {
    const limited = await startMock({ contracts, now: () => 0 });
    const path = `${limited.urls.dperspective}/api/v1/symptoms`;
    const found = await statuses(600, {}, path);
    expect(new Set(found)).toEqual(new Set([200]));
    const response = await fetch(path, { headers: { authorization } });
    expect(response.status).toBe(429);
    expect((await response.json()).error).toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 60 });
    await limited.close();
  });
});
