import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { isObject } from "../scripts/contract/json.ts";
import { type RunningMock, startMock } from "../scripts/mock/start-mock.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

interface Fence {
  language: string;
  text: string;
}

const fences: Fence[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const shellLines = fences
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split(/\n| && /));
const inline = [...readme.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = ""]) => command);
const commands = [...new Set([...shellLines, ...inline])];

/** What `npm run x -- a b` runs, without npm. */
function scriptOf(command: string): string[] | undefined {
  const [, name, rest = ""] = /^npm (?:run )?(\w+)(?: (?:-- )?(.*))?$/.exec(command) ?? [];
  const script = name === undefined ? undefined : scripts[name];
  if (script === undefined) return undefined;
  return [...script.split(" "), ...rest.split(" ").filter((word) => word !== "")];
}

const servers = commands.filter((command) => /^npm (start|run mock|run docs -- --serve)/.test(command));
const checks = commands.filter((command) => /^npm run (lint|generate)/.test(command));
let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
  running = undefined;
});

test("every command of the README is one that a test here or the CI runs", () => {
  const elsewhere = ["npm ci", "npm test", "npx prism mock generated/medblocks/openapi.yaml"];
  const calls = commands.filter((command) => command.startsWith("curl "));
  expect(commands.filter((command) => ![...servers, ...checks, ...calls, ...elsewhere].includes(command))).toEqual([]);
  expect(servers.length).toBeGreaterThan(2);
  expect(checks.length).toBeGreaterThan(2);
  expect(calls.length).toBeGreaterThan(1);
});

describe("commands that serve", () => {
  test.each(servers)("%s prints where, and stops on Ctrl-C", { timeout: 60_000 }, async (command) => {
    const [, file = "", ...args] = scriptOf(command) ?? [];
    const withoutPort = args
      .join(" ")
      .replace(/--port \d+/, "")
      .split(" ")
      .filter((word) => word !== "");
    const child = spawn(process.execPath, [file, ...withoutPort, "--port", "0"], { cwd: root });
    running = child;
    let printed = "";
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const address = new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      ended.then((status) => reject(new Error(`It ended with ${status}: ${printed}`)));
    });
    expect((await fetch(await address)).status).toBe(200);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});

describe("commands that check", () => {
  test.each(checks)("%s is content", { timeout: 120_000 }, async (command) => {
    const [, file = "", ...args] = scriptOf(command) ?? [];
    // Nothing may be written while other tests read: what would be generated is compared instead.
    const safe = file.endsWith("generate.ts") && !args.includes("--check") ? [...args, "--check"] : args;
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...safe], { cwd: root });
    expect(stdout).toMatch(/up to date|No findings/);
  });
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
    const [, path = "", header = "", value = ""] =
      /^curl -s http:\/\/127\.0\.0\.1:4010(\S+) -H '([^:]+): ([^']+)'$/.exec(call) ?? [];
    const mock = path.startsWith("/medblocks/") ? all : medblocks;
    const response = await fetch(`${mock.url}${path}`, { headers: { [header]: value } });
    const body: unknown = await response.json();
    const code = isObject(body) && isObject(body.error) ? body.error.code : undefined;
    expect(`example=${code}`).toBe(value);
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  test("the body that the README shows is what the first call gets, but for its fresh request id", async () => {
    const shown: unknown = JSON.parse(fences.find(({ language }) => language === "json")?.text ?? "");
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
