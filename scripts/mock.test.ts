import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { commandsOf } from "../test/documents/commands.ts";
import { fencesOf } from "../test/documents/fences.ts";

function start(...args: string[]) {
  const child = spawn(process.execPath, ["scripts/mock.ts", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    output.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.err += chunk;
  });
  return { child, output, ended: once(child, "close").then(([status]) => ({ status, ...output })) };
}

/** Starts the mock of one API, and waits until it is up. */
async function serving(...args: string[]) {
  const started = start("medblocks", "--port", "0", ...args);
  onTestFinished(() => void started.child.kill("SIGKILL"));
  while (!/https?:\S+\n/.test(started.output.out)) await once(started.child.stdout, "data");
  return { ...started, url: /https?:\S+/.exec(started.output.out)?.[0] ?? "" };
}

describe("npm run mock", { timeout: 60_000 }, () => {
  test("--help prints its options", async () => {
    const { status, out } = await start("--help").ended;
    expect(status).toBe(0);
    for (const option of ["--port", "--host", "--rate-limit", "--strict", "--freeze", "--json"])
      expect(out).toContain(option);
  });

  test.each([
    [["medblock"], /Did you mean "medblocks"/],
    [["--port", "high"], /65535/],
    [["--prot", "1"], /Did you mean --port/],
    [["--rate-limit", "some"], /5\/10/],
  ])("%j is told in a sentence", async (args, told) => {
    const { status, err } = await start(...args).ended;
    expect(status).toBe(2);
    expect(err).toMatch(told);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("serves HTTPS without state, logs why it answers so, and stops on SIGINT", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mock-https-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const pem = join(folder, "mock.pem");
    const { child, ended, url } = await serving("--https", pem, "--rate-limit", "3/60", "--stateless");
    const ca = readFileSync(pem);
    const call = async (method: string, path: string, body = "") => {
      const headers = { authorization: "Bearer x", "content-type": "application/json" };
      const sent = request(`${url}${path}`, { ca, method, headers }).end(body);
      const [response] = await once(sent, "response");
      return [response.statusCode, (await json(response)) as { data?: unknown[] }] as const;
    };
    expect((await call("POST", "/patients", '{"patient_id":"pat_7"}'))[0]).toBe(200);
    const [status, { data }] = await call("GET", "/patients");
    expect([status, data?.length]).toEqual([200, 1]);
    expect([(await call("GET", "/patients"))[0], (await call("GET", "/patients"))[0]]).toEqual([200, 429]);
    child.kill("SIGINT");
    const { status: exit, out, err } = await ended;
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("GET /patients → 429 throttled — more than 3 requests");
  });

  test("does what the options of its guide say, and stops on SIGTERM", async () => {
    const guide = readFileSync("docs/guides/mock.md", "utf8");
    const command = commandsOf(guide).find((one) => one.includes("--chaos-seed")) ?? "";
    const folder = mkdtempSync(join(tmpdir(), "mock-options-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const { name, text } of fencesOf(guide)) if (name.endsWith(".yaml")) writeFileSync(join(folder, name), text);
    const words = command.split(" ").slice(command.split(" ").indexOf("medblocks") + 1);
    const { child, ended, url } = await serving(
      ...words.map((word) => (word.endsWith(".yaml") ? join(folder, word) : word)),
    );
    const headers = { authorization: "Bearer x" };
    const call = (path: string, more: object = {}) => fetch(url + path, { headers: { ...headers, ...more } });
    // Chance would answer now and then where nothing else is asked for.
    const sure = { prefer: "scenario=ok*9" };
    const { data } = (await (await call("/patients", sure)).json()) as { data: object[] };
    expect(data).toMatchObject([{ id: "pat_1", name: "One", email: "one@example.com" }]);
    expect(await (await call("/patients/42")).json()).toMatchObject({ error: { code: "resource_not_found" } });
    expect((await call("/patients", { prefer: "example=throttled" })).headers.get("retry-after")).toBe("1");
    const chances = [];
    for (let index = 0; index < 60; index++) {
      const answer = await call("/patients", { "x-mock-client": "chance" }).catch(() => "reset");
      if (answer instanceof Response) await answer.text();
      chances.push(answer instanceof Response ? answer.headers.get("x-mock-chance") : answer);
    }
    expect([...new Set(chances)]).toEqual(expect.arrayContaining([null, "throttled"]));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ status: 0, err: "" });
  });
});
