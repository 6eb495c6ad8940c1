import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import type { ReloadObserver } from "../server/reload-observer.ts";
import { type RunningMock, startMock } from "../server/start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks", "loop"]);
const folder = mkdtempSync(join(tmpdir(), "scenarios-"));
const file = join(folder, "scenarios.yaml");
const running: RunningMock[] = [];
afterAll(async () => {
  for (const mock of running) await mock.close();
  rmSync(folder, { recursive: true });
});

async function mockWith(text: string, watch?: ReloadObserver): Promise<RunningMock> {
  writeFileSync(file, text);
  const settings = watch === undefined ? {} : { watch, apis: ["medblocks"] };
  const mock = await startMock({ contracts, rateLimits: [], scenarioFile: file, ...settings });
  running.push(mock);
  return mock;
}

/** Status and code of an answer of Medblocks. */
async function send(mock: RunningMock, path: string, init: RequestInit = {}): Promise<string> {
  const headers = { authorization: "Bearer x", "content-type": "application/json", ...init.headers };
  const response = await mock.fetch(`${mock.url}/medblocks${path}`, { ...init, headers });
  const body: unknown = response.headers.get("content-type")?.includes("json") ? await response.json() : null;
  return `${response.status} ${/"code":"(\w+)"/.exec(JSON.stringify(body))?.[1] ?? ""}`.trim();
}

const rules = `
- operation: GET /patients/{id}
  when: { path: { id: "4 2" } }
  answer: resource_not_found
- operation: listPatients
  when: { query: { limit: 3 }, header: { X-Tenant: acme } }
  steps: [throttled*2, ok]
- api: medblocks
  operation: POST /patients
  when: { body: { name: Ada, metadata: { vip: true } } }
  answer: resource_conflict
- operation: listPatients
  client: other
  answer: 500
`;

describe("a file of scenarios", () => {
  test("answers requests by path, and no others", async () => {
    const mock = await mockWith(rules);
    expect(await send(mock, "/patients/4%202")).toBe("404 resource_not_found");
    expect(await send(mock, "/patients/4%202")).toBe("404 resource_not_found");
    expect(await send(mock, "/patients/43")).toBe("200");
  });

  test("answers by query and header together, in sequence for each client", async () => {
    const mock = await mockWith(rules);
    const statuses = async (client: string, headers: HeadersInit = { "x-tenant": "acme" }, query = "?limit=3") => {
      const found: string[] = [];
      for (let time = 0; time < 4; time++) {
        found.push(await send(mock, `/patients${query}`, { headers: { ...headers, "x-mock-client": client } }));
      }
      return found;
    };
    expect(await statuses("a")).toEqual(["429 throttled", "429 throttled", "200", "200"]);
    expect(await statuses("b")).toEqual(["429 throttled", "429 throttled", "200", "200"]);
    expect(await statuses("c", {})).toEqual(["200", "200", "200", "200"]);
    expect(await statuses("d", { "x-tenant": "acme" }, "")).toEqual(["200", "200", "200", "200"]);
    mock.reset("a");
    expect((await statuses("a"))[0]).toBe("429 throttled");
    expect((await statuses("b"))[0]).toBe("200");
    expect((await statuses("other", {}))[0]).toMatch(/^500/);
  });

  test("answers by members of the body at any depth", async () => {
    const mock = await mockWith(rules);
    const create = (body: object) => send(mock, "/patients", { method: "POST", body: JSON.stringify(body) });
    expect(await create({ patient_id: "p1", name: "Ada", metadata: { vip: true, other: 1 } })).toBe(
      "409 resource_conflict",
    );
    expect(await create({ patient_id: "p2", name: "Ada", metadata: { vip: false } })).toMatch(/^20/);
  });

  test("comes after what the request or the client asks for", async () => {
    const mock = await mockWith("- answer: internal_error\n  api: medblocks\n");
    expect(await send(mock, "/patients")).toBe("500 internal_error");
    expect(await send(mock, "/patients", { headers: { prefer: "example=throttled" } })).toBe("429 throttled");
    mock.scenarios.set({ steps: ["expired_api_key"] });
    expect(await send(mock, "/patients")).toBe("401 expired_api_key");
    expect(await send(mock, "/patients")).toBe("500 internal_error");
  });

  test.each([
    ["a: 1", ":1: write a list of scenarios"],
    ["- steps: [ok]\n- answers: ok", ':2: A scenario has no member "answers"; it has client, api'],
    ["- answer: ok\n  api: shop", ':2: No operation "of any name" is mocked in shop.'],
    ["- answer: ok\n  operation: GET /nope", ':2: No operation "GET /nope" is mocked in any API.'],
    ["- operation: listPatients\n  answer: nope", ':2: No operation that this is for has an answer "nope".'],
    ["- api: medblocks", ':1: A scenario has either "answer" or "steps".'],
    ["- answer: ok\n  when:\n    path: { nope: 1 }", ':3: The path has no parameter "nope".'],
    ["- answer: ok\n  when:\n    cookie: { a: 1 }", ':3: "when" has no member "cookie"; it has path, query'],
    ["- answer: ok\n  when:\n    query: { a: [1] }", ':3: "a" must be one value.'],
    ["- [", " is not YAML"],
  ])("is refused with file, line and cause: %j", async (text, message) => {
    await expect(mockWith(text)).rejects.toThrow(`${file}${message}`);
  });

  test("is read again when it is saved, and a broken save keeps the last good one", async () => {
    const events: string[] = [];
    let heard = () => {};
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    const note = (event: string) => {
      events.push(event);
      heard();
    };
    const mock = await mockWith("- answer: throttled\n  api: medblocks\n", {
      reloaded: () => note("reloaded"),
      removed: () => note("removed"),
      failed: (_, error) => note(String(error)),
    });
    expect(await send(mock, "/patients")).toBe("429 throttled");
    let event = next();
    writeFileSync(file, "- answer: internal_error\n  api: medblocks\n");
    await event;
    expect(await send(mock, "/patients")).toBe("500 internal_error");
    event = next();
    writeFileSync(file, "- answer: nope\n");
    await event;
    expect(events).toEqual(["reloaded", expect.stringContaining('has an answer "nope"')]);
    expect(await send(mock, "/patients")).toBe("500 internal_error");
  });
});

test("the control route takes the same conditions", async () => {
  const mock = await mockWith("[]");
  const scenario = { client: "one", operation: "GET /patients/{id}", when: { path: { id: "7" } }, answer: "500" };
  const url = `${mock.url}/__mock/scenarios`;
  const { status } = await mock.fetch(url, { method: "PUT", body: JSON.stringify(scenario) });
  expect(status).toBe(200);
  const headers = { "x-mock-client": "one" };
  expect(await send(mock, "/patients/7", { headers })).toMatch(/^500/);
  expect(await send(mock, "/patients/8", { headers })).toBe("200");
  expect(await send(mock, "/patients/7")).toBe("200");
  await mock.fetch(`${url}?client=one`, { method: "DELETE" });
  expect(await send(mock, "/patients/7", { headers })).toBe("200");
});
