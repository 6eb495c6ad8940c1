import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks"]);
const mock = await startMock({ contracts, rateLimits: [], frozen: true });
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const url = `${mock.urls.medblocks}/patients`;

describe("a fetch in process", () => {
  test.each(["example=throttled", "code=200", "example=nope", "example=throttled, fault=empty", "fault=html"])(
    "%s is answered as over a socket, but for a gateway's own page",
    async (prefer) => {
      const [inside, outside] = await Promise.all([
        mock.fetch(url, { headers: { prefer } }),
        fetch(url, { headers: { prefer } }),
      ]);
      expect(inside.status).toBe(outside.status);
      expect(inside.headers.get("content-type")).toBe(outside.headers.get("content-type"));
      const texts = await Promise.all([inside.text(), outside.text()]);
      if (!prefer.includes("html")) expect(texts[0]).toBe(texts[1]);
    },
  );

  test("a body goes along", async () => {
    const init = {
      method: "POST",
      body: "{",
      headers: { authorization: "Bearer x", "content-type": "application/json" },
    };
    const response = await mock.fetch(url, init);
    expect((await response.json()).error.code).toBe("bad_request");
  });

  test("sequences are set by a call", async () => {
    mock.scenarios.set({ operation: "listPatients", steps: ["throttled*2", "ok"] });
    const statuses = [];
    for (let time = 0; time < 4; time++)
      statuses.push((await mock.fetch(url, { headers: { authorization: "Bearer x" } })).status);
    expect(statuses).toEqual([429, 429, 200, 200]);
    expect(() => mock.scenarios.set({ steps: [] })).toThrow(RangeError);
  });

  test("faults are what fetch makes of them", async () => {
    const get = (prefer: string, init = {}) => mock.fetch(url, { headers: { prefer }, ...init });
    await expect(get("fault=reset")).rejects.toThrow(TypeError);
    await expect((await get("example=throttled, fault=cut")).text()).rejects.toThrow(TypeError);
    await expect(get("fault=delay:60000", { signal: AbortSignal.timeout(20) })).rejects.toThrow(/timeout/i);
    await expect(mock.fetch("https://elsewhere.example/")).rejects.toThrow(TypeError);
  });
});
