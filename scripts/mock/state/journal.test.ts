import { describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { createMockHandler } from "../mock-handler.ts";
import type { MockOptions } from "../mock-options.ts";
import { parseChance } from "./chance.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks", "loop"]);

async function mockWith(options: Partial<MockOptions> = {}) {
  const handler = await createMockHandler(contracts, { rateLimits: [], now: () => 0, ...options });
  const call = async (target: string, headers: Record<string, string> = {}, method = "GET", body = "") => {
    const all = { authorization: "Bearer secret-key", ...headers };
    return handler.answer({ method, target, headers: all, body: Buffer.from(body), remoteAddress: "" });
  };
  return { call, journal: handler.journal };
}

describe("the journal", () => {
  test("has each request with its answer and why, and no secret", async () => {
    const { call, journal } = await mockWith();
    const json = { "content-type": "application/json", "x-mock-client": "a" };
    await call("/medblocks/patients?limit=0", { "x-mock-client": "a" });
    await call("/medblocks/patients", json, "POST", '{"patient_id":"pat_1","password":"hunter2"}');
    const [listed, created] = journal.list({ client: "a" });
    expect(listed).toMatchObject({ operation: "listPatients", method: "GET", status: 400, code: "invalid_data" });
    expect(created).toMatchObject({ api: "medblocks", body: { patient_id: "pat_1", password: "…" } });
    expect(JSON.stringify(journal.list())).not.toMatch(/secret-key|hunter2/);
  });

  test.each([
    ["longer than it keeps", `{"password":"hunter2","pad":"${"x".repeat(20_000)}"}`],
    ["broken", '{"password":"hunter2"'],
  ])("shows no part of a JSON body that is %s", async (_, body) => {
    const { call, journal } = await mockWith();
    await call("/medblocks/patients", { "content-type": "application/json" }, "POST", body);
    await call("/medblocks/patients", {}, "POST", body);
    expect(journal.list()).toHaveLength(2);
    expect(JSON.stringify(journal.list())).not.toContain("hunter2");
  });

  test("is filtered by client, operation, status and code, over the control route too", async () => {
    const { call, journal } = await mockWith();
    await call("/medblocks/patients", { "x-mock-client": "a" });
    await call("/medblocks/patients", { "x-mock-client": "b", prefer: "example=throttled" });
    expect(journal.list({ operation: "GET /patients" })).toHaveLength(2);
    expect(journal.list({ code: "throttled" }).map(({ client }) => client)).toEqual(["b"]);
    const answer = await call("/__mock/requests?client=b&status=429");
    expect(JSON.parse(String(answer.body)).requests).toHaveLength(1);
    await call("/__mock/requests?client=b", {}, "DELETE");
    expect(journal.list().map(({ client }) => client)).toEqual(["a"]);
  });

  test("waits until enough requests came", async () => {
    const { call, journal } = await mockWith();
    const waiting = journal.waitFor({ operation: "listPatients" }, 2, 20_000);
    await call("/medblocks/patients");
    await call("/medblocks/patients");
    expect(await waiting).toHaveLength(2);
    expect(await journal.waitFor({ client: "nobody" }, 1, 1)).toEqual([]);
  });

  test("is bounded in bytes", async () => {
    const { journal } = await mockWith();
    const raw = { client: "a", now: 0, method: "POST", headers: {}, status: 200, why: "", body: new Uint8Array(1e6) };
    for (let number = 0; number < 3000; number++) journal.note({ ...raw, target: `/${number}` });
    expect(journal.list().length).toBeLessThan(1000);
    expect(journal.list().at(-1)?.target).toBe("/2999");
  });
});

describe("time", () => {
  test("a wait is as long as the request asks, in header and body", async () => {
    const { call } = await mockWith();
    const answer = await call("/medblocks/patients", { prefer: "example=throttled, retry-after=1" });
    expect(answer.headers["retry-after"]).toBe("1");
    const sequence = await call("/medblocks/patients", { prefer: 'scenario="throttled*2, ok", retry-after=0' });
    expect([sequence.status, sequence.headers["retry-after"]]).toEqual([429, "0"]);
    expect((await call("/medblocks/patients", { prefer: "retry-after=soon" })).status).toBe(400);
  });

  test("all waits are scaled, and so are delays", async () => {
    const { call } = await mockWith({ timeScale: 0.05 });
    expect((await call("/medblocks/patients", { prefer: "example=throttled" })).headers["retry-after"]).toBe("1");
    expect((await call("/medblocks/patients", { prefer: "example=quota_exceeded" })).headers["retry-after"]).toBe(
      "180",
    );
    expect((await call("/medblocks/patients", { prefer: "fault=delay:1000" })).fault?.milliseconds).toBe(50);
  });
});

describe("chance", () => {
  const chance = { steps: parseChance("throttled:30%, reset:10%, no_such_code:5%") ?? [], seed: 7 };

  async function draws(client: string): Promise<string[]> {
    const { call } = await mockWith({ chance });
    const drawn: string[] = [];
    for (let number = 0; number < 200; number++) {
      const { headers } = await call("/medblocks/patients", { "x-mock-client": client });
      drawn.push(headers["x-mock-chance"] ?? "");
    }
    return drawn;
  }

  test("brings about as many as were asked for, and says so", async () => {
    const drawn = await draws("a");
    expect(drawn.filter((step) => step === "throttled").length).toBeGreaterThan(30);
    expect(drawn.filter((step) => step === "throttled").length).toBeLessThan(90);
    expect(drawn).toContain("reset");
    expect(drawn).not.toContain("no_such_code");
  });

  test("repeats itself for a client, and differs between clients", async () => {
    expect(await draws("a")).toEqual(await draws("a"));
    expect(await draws("a")).not.toEqual(await draws("b"));
  });

  test.each(["throttled", "throttled:5", ":5%", "a:60%,b:50%", ""])("%j cannot be read", (text) => {
    expect(parseChance(text)).toBeUndefined();
  });
});
