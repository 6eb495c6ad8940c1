import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { startMock } from "./server/start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks"]);
const mock = await startMock({ contracts, rateLimits: [] });
afterAll(() => mock.close());

const url = `${mock.urls.medblocks}/patients`;

function get(prefer: string): Promise<Response> {
  return fetch(url, { headers: { prefer } });
}

describe("transport faults", () => {
  test.each(["reset", "code=429, fault=reset"])("%s: the connection is gone before an answer", async (prefer) => {
    await expect(get(prefer.includes("=") ? prefer : `fault=${prefer}`)).rejects.toThrow(TypeError);
  });

  test("cut: half of the body comes", async () => {
    const response = await get("example=throttled, fault=cut");
    expect(response.status).toBe(429);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("empty: status and headers without a body", async () => {
    const response = await get("example=throttled, fault=empty");
    expect([response.status, await response.text()]).toEqual([429, ""]);
    expect(response.headers.get("retry-after")).not.toBeNull();
  });

  test("html: a gateway's page", async () => {
    const response = await get("fault=html");
    expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await response.text()).toContain("502 Bad Gateway");
  });

  test("wrong-type: JSON that says it is text", async () => {
    const response = await get("example=throttled, fault=wrong-type");
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect((await response.json()).error.code).toBe("throttled");
  });

  test("delay and slow: late, but whole", async () => {
    for (const fault of ["delay:60", "slow:60"]) {
      const started = performance.now();
      const response = await get(`example=throttled, fault=${fault}`);
      expect((await response.json()).error.code).toBe("throttled");
      expect(performance.now() - started).toBeGreaterThan(40);
    }
  });

  test("a client that gives up during a delay leaves nothing behind", async () => {
    const given = fetch(url, { headers: { prefer: "fault=delay:60000" }, signal: AbortSignal.timeout(50) });
    await expect(given).rejects.toThrow();
  });

  test("as a step of a sequence", async () => {
    const headers = { prefer: 'scenario="reset, html, throttled"' };
    await expect(fetch(url, { headers })).rejects.toThrow(TypeError);
    const results = [await fetch(url, { headers }), await fetch(url, { headers })];
    expect(results.map(({ status }) => status)).toEqual([502, 429]);
    await Promise.all(results.map((response) => response.arrayBuffer()));
  });

  test("an unknown fault is refused with those there are", async () => {
    const response = await get("fault=explode");
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain("wrong-type");
  });
});
