import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { isObject } from "../scripts/contract/reading/json.ts";
import { type RunningMock, startMock } from "../scripts/mock/server/start-mock.ts";
import { commandsOf, isCheck, isServer, root } from "./documents/commands.ts";
import { curlRequest } from "./documents/curl-request.ts";
import { fencesOf } from "./documents/fences.ts";
import { projectCopy } from "./documents/project-copy.ts";
import { runEnding, startServing } from "./documents/run-command.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const commands = commandsOf(readme);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const servers = commands.filter(isServer);
const checks = commands.filter(isCheck);
const broken = projectCopy();
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
  running = undefined;
});

test("every command of the README is one that a test here or the CI runs", () => {
  const elsewhere = [
    "npm ci",
    "npm test",
    // The tests of the packages build, pack and install them, and run the command.
    "npm run build -- --pack",
    "cd ../your-project",
    `npm install ../error-contracts/dist/error-contracts-${version}.tgz`,
    "npm install ../error-contracts/dist/*.tgz",
    "npx error-contracts init ./openapi.yaml",
    "npx error-contracts mock",
    "npx error-contracts generate",
    "npx prism mock generated/medblocks/openapi.yaml",
  ];
  const calls = commands.filter((command) => command.startsWith("curl "));
  expect(commands.filter((command) => ![...servers, ...checks, ...calls, ...elsewhere].includes(command))).toEqual([]);
  expect(servers.length).toBeGreaterThan(2);
  expect(checks.length).toBeGreaterThan(2);
  expect(calls.length).toBeGreaterThan(1);
});

describe("commands that serve", () => {
  const copy = projectCopy();

  test.each(servers)("%s prints where, and stops on Ctrl-C", { timeout: 60_000 }, async (command) => {
    const { address, child, ended } = await startServing(command, copy.root, (started) => {
      running = started;
    });
    expect((await fetch(address)).status).toBe(200);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

describe("commands that check", () => {
  const copy = projectCopy();

  test.each(checks)("%s has nothing to change or report", { timeout: 120_000 }, async (command) => {
    expect(await runEnding(command, copy.root)).toMatch(/up to date|No findings/);
  });
});

test("the finding that the README shows is what the lint reports for that mistake", { timeout: 120_000 }, async () => {
  const shown = fencesOf(readme).find(({ name }) => name === "finding")?.text ?? "";
  const errors = join(broken.root, "openapi/medblocks/errors.yaml");
  const text = readFileSync(errors, "utf8");
  writeFileSync(errors, text.replace(/(\n {2}throttled:[\s\S]*?recovery: )after/, "$1reauthorize"));
  const failure = await runEnding("npm run lint -- medblocks", broken.root).catch(String);
  // Lines move whenever the contract changes.
  const anywhere = (finding: string) => finding.replace(/:\d+:\d+ /, ":1:1 ");
  expect(anywhere(failure)).toContain(anywhere(shown));
});

describe("calls", () => {
  let all: RunningMock;
  let medblocks: RunningMock;

  beforeAll(async () => {
    all = await startMock({ root });
    medblocks = await startMock({ root, apis: ["medblocks"], atRoot: true });
    return async () => {
      await all.close();
      await medblocks.close();
    };
  });

  test.each(commands.filter((command) => command.startsWith("curl ")))("%s gets the error it names", async (call) => {
    const { path, init } = curlRequest(call);
    const mock = path.startsWith("/medblocks/") ? all : medblocks;
    const response = await fetch(`${mock.url}${path}`, init);
    const body: unknown = await response.json();
    const code = isObject(body) && isObject(body.error) ? body.error.code : undefined;
    expect(init.headers).toEqual({ Prefer: `example=${code}` });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  test("the body that the README shows is what the first call gets, but for its fresh request id", async () => {
    const shown: unknown = JSON.parse(fencesOf(readme).find(({ language }) => language === "json")?.text ?? "");
    const response = await fetch(`${all.url}/medblocks/patients`, { headers: { Prefer: "example=throttled" } });
    const body: unknown = await response.json();
    expect(withoutRequestId(body)).toEqual(withoutRequestId(shown));
  });
});

function withoutRequestId(body: unknown): unknown {
  if (!isObject(body) || !isObject(body.error)) return body;
  expect(body.error.request_id).toBeTypeOf("string");
  return { ...body, error: { ...body.error, request_id: null } };
}
