import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UsageError } from "../../command-line/usage-error.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["authos", "medblocks"]);
const mock = await startMock({ contracts, rateLimits: [] });
afterAll(() => mock.close());

const patients = `${mock.urls.medblocks}/patients`;

describe("the server", () => {
  test("a port in use is reported in a sentence that names --port", async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ contracts: [], port })).rejects.toThrow(UsageError);
    await expect(startMock({ contracts: [], port })).rejects.toThrow(/--port/);
    await expect(startMock({ contracts: [], host: "203.0.113.1" })).rejects.toThrow(/--host/);
  });

  test("closes with a request open", async () => {
    const other = await startMock({ contracts });
    const open = fetch(`${other.urls.medblocks}/patients`, { headers: { prefer: "fault=delay:60000" } });
    const failed = expect(open).rejects.toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    await failed;
  });

  test("one API at the root, and under its name as beside others", async () => {
    const single = await startMock({ contracts: contracts.slice(1), atRoot: true });
    for (const path of ["/patients", "/medblocks/patients"]) {
      const response = await fetch(single.url + path, { headers: { prefer: "example=throttled" } });
      expect(response.status).toBe(429);
    }
    expect((await fetch(`${single.url}/authos/patients`)).status).toBe(404);
    expect(await (await fetch(single.url)).text()).toContain("<h2");
    await single.close();
  });

  test("every answer has its own request id, the same in body and header, and its own time", async () => {
    const requestOnce = async () => {
      const response = await fetch(patients, { headers: { prefer: "example=throttled" } });
      const { request_id: id } = (await response.json()).error;
      if (response.headers.has("x-request-id")) expect(response.headers.get("x-request-id")).toBe(id);
      return id;
    };
    expect(await requestOnce()).not.toBe(await requestOnce());
    const response = await fetch(`${mock.urls.authos}/api/user`);
    expect(Math.abs(Date.parse((await response.json()).timestamp) - Date.now())).toBeLessThan(60_000);
  });

  test("HEAD is GET without its body", async () => {
    const headers = { prefer: "example=throttled" };
    const [head, get] = await Promise.all([fetch(patients, { method: "HEAD", headers }), fetch(patients, { headers })]);
    expect(head.status).toBe(get.status);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(await head.text()).toBe("");
    await get.arrayBuffer();
  });

  test("an unknown method gets 405 and what the path takes", async () => {
    const response = await fetch(patients, { method: "PUT", body: "{}" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, GET, HEAD, OPTIONS"]);
    await response.arrayBuffer();
  });

  test("a preflight is granted, and what it is for may be read", async () => {
    const origin = "https://app.example";
    const preflight = await fetch(patients, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,prefer",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,prefer");
    expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("the start page has every operation, and its links and curl lines ask for what they say", async () => {
    const page = await (await fetch(mock.url)).text();
    // Its one script is its own: nothing that a contract says can bring another, or load anything.
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/src=|href="(?!#|http:\/\/127)/);
    for (const { operations } of contracts)
      for (const { path } of operations) expect(page).toContain(` ${path}</code>`);
    const links = [...page.matchAll(/<td>(\d{3})<td><a href="([^"]+)"/g)].slice(0, 40);
    expect(links).toHaveLength(40);
    for (const [, status, link = ""] of links) {
      const response = await fetch(link.replaceAll("&#38;", "&"), { redirect: "manual" });
      expect(response.status).toBe(Number(status));
      await response.arrayBuffer();
    }
  });

  test("--strict refuses what the contract does not describe", async () => {
    const strict = await startMock({ contracts, strict: true });
    const authorization = "Bearer x";
    const get = async (path: string, headers = {}) =>
      (await fetch(`${strict.urls.medblocks}${path}`, { headers: { authorization, ...headers } })).status;
    expect(await get("/patients")).toBe(200);
    expect(await get("/patients?undocumented=1")).toBe(400);
    expect(await get("/patients", { accept: "image/png" })).toBe(406);
    await strict.close();
  });
});

test("a provider that documents no limit takes a body of several megabytes", async () => {
  const response = await fetch(`${mock.urls.medblocks}/patients`, {
    method: "POST",
    headers: { authorization: "Bearer x", "content-type": "application/json" },
    body: JSON.stringify({ patient_id: "pat_1", note: "x".repeat(3_000_000) }),
  });
  expect(response.status).not.toBe(413);
});

describe("reload", () => {
  test("a saved change is mocked; a broken one is reported and changes nothing", { timeout: 30_000 }, async () => {
    const root = mkdtempSync(join(tmpdir(), "mock-"));
    cpSync(join(process.cwd(), "openapi"), join(root, "openapi"), { recursive: true });
    const waiting: ((what: string) => void)[] = [];
    const told = (what: string) => waiting.shift()?.(what);
    const next = () => new Promise<string>((resolve) => waiting.push(resolve));
    const watched = await startMock({
      root,
      apis: ["medblocks"],
      watch: {
        reloaded: ([api]) => told(`reloaded ${api}`),
        removed: ([api]) => told(`removed ${api}`),
        failed: (_api, error) => told(`failed ${error}`),
      },
    });
    const message = async () => {
      const response = await fetch(`${watched.urls.medblocks}/patients`, { headers: { prefer: "example=throttled" } });
      return (await response.json()).error.message;
    };
    const file = join(root, "openapi/medblocks/errors.yaml");
    const source = readFileSync(file, "utf8");
    const before = await message();

    let outcome = next();
    writeFileSync(file, source.replaceAll(before, "Another message."));
    expect(await outcome).toBe("reloaded medblocks");
    expect(await message()).toBe("Another message.");

    outcome = next();
    writeFileSync(file, `${source}\n  broken: [`);
    expect(await outcome).toMatch(/^failed/);
    expect(await message()).toBe("Another message.");

    outcome = next();
    writeFileSync(file, source);
    expect(await outcome).toBe("reloaded medblocks");
    expect(await message()).toBe(before);
    await watched.close();
    rmSync(root, { recursive: true });
  });
});
