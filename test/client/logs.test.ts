import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import {
  createStackParser,
  createTransport,
  extraErrorDataIntegration,
  linkedErrorsIntegration,
  normalize,
  Scope,
} from "@sentry/core";
import { nodeStackLineParser, ServerRuntimeClient } from "@sentry/core/server";
import { build } from "esbuild";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import winston from "winston";
import { openPage } from "../browser-page.ts";
import { failingCalls } from "./failing-calls.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;

/** The program as one file that each platform runs as it is. */
async function bundle(rejects: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "log-program.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "log.rejects": String(rejects) },
    // The planted texts are constants of the program; platforms print the source line of an uncaught error.
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "logs-"));
  for (const rejects of [true, false]) await writeFile(join(folder, `${rejects}.mjs`), await bundle(rejects));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The binary of a platform; npm installs one of several packages, by operating system. */
async function binary(...places: string[]): Promise<string> {
  for (const place of places) {
    const found = await readdir(join(root, "node_modules", place)).catch(() => []);
    const name = found.find((file) => /^(?:bun|deno)(?:\.exe)?$/.test(file));
    if (name !== undefined) return join(root, "node_modules", place, name);
  }
  throw new Error(`No binary in ${places.join(", ")}: run npm ci.`);
}

const packagesIn = async (scope: string, ...path: string[]): Promise<string[]> =>
  (await readdir(join(root, "node_modules", scope)).catch(() => [])).map((name) => join(scope, name, ...path));

const platforms: [string, () => Promise<string[]>][] = [
  ["Node", async () => [process.execPath]],
  ["Bun", async () => [await binary(...(await packagesIn("@oven", "bin")), "bun/bin"), "run"]],
  ["Deno", async () => [await binary(...(await packagesIn("@deno"))), "run", "--quiet", "--no-config"]],
];

describe.each(platforms)("%s", (_, command) => {
  test.each([true, false])("prints no text of the provider (unhandled rejection: %s)", async (rejects) => {
    const [file = "", ...parameters] = await command();
    const printed = await new Promise<string>((resolve) => {
      execFile(file, [...parameters, join(folder, `${rejects}.mjs`)], { timeout: 60_000 }, (_error, out, err) =>
        resolve(out + err),
      );
    });
    expect(printed).toContain("logged 7 errors");
    expect(printed).toContain("GET /patients/{id}: 404 resource_not_found");
    // The platforms quote the source line of an uncaught error; the program is minified to one.
    const withoutSource = printed.split("\n").filter((line) => !line.includes('resource_not_found",'));
    expect(withoutSource.filter((line) => line.includes("CANARY"))).toEqual([]);
  });
});

test("Chromium's console and window.onerror show no text of the provider", async () => {
  const scripts = await Promise.all([bundle(true), bundle(false)]);
  const { page, close } = await openPage(({ url }, response) => {
    const index = /^\/(\d)\.js$/.exec(url ?? "")?.[1];
    response.setHeader("Content-Type", index === undefined ? "text/html" : "text/javascript");
    response.end(index === undefined ? "<!doctype html><title>Logs</title>" : scripts[Number(index)]);
  });
  try {
    const session = await page.context().newCDPSession(page);
    const seen: unknown[] = [];
    session.on("Runtime.consoleAPICalled", (event) => seen.push(event.args));
    session.on("Runtime.exceptionThrown", (event) => seen.push(event));
    page.on("console", (message) => seen.push(message.text()));
    page.on("pageerror", (error) => seen.push(error.message, error.stack));
    await session.send("Runtime.enable");
    const onerror = await page.evaluate(async () => {
      const caught: unknown[] = [];
      window.onerror = (message, _source, _line, _column, error) => void caught.push(message, String(error));
      window.onunhandledrejection = ({ reason }) => void caught.push(String(reason));
      for (const index of [0, 1]) {
        const script = Object.assign(document.createElement("script"), { type: "module", src: `/${index}.js` });
        const ended = new Promise((resolve) => addEventListener("error", resolve, { once: true }));
        document.body.append(script);
        await ended;
      }
      return caught;
    });
    expect(JSON.stringify(seen)).toContain("logged 7 errors");
    expect(JSON.stringify(onerror)).toContain("MedblocksError: GET /patients/{id}: 404 resource_not_found");
    expect(
      [seen, onerror]
        .flat()
        .map((one) => JSON.stringify(one))
        .filter((one) => one.includes("CANARY")),
    ).toEqual([]);
  } finally {
    await close();
  }
});

test("pino logs no text of the provider", async () => {
  const { stream, text } = memory();
  const logger = pino({}, stream);
  for (const error of await failingCalls()) {
    logger.error(error);
    logger.error({ err: error, error, nested: { error } }, "failed");
    logger.error({ err: new Error("wrapped", { cause: error }) });
  }
  expect(text()).toContain("404 resource_not_found");
  expect(text()).not.toContain("CANARY");
});

test("winston logs no text of the provider", async () => {
  const { stream, text } = memory();
  const { errors, json, simple, combine, prettyPrint } = winston.format;
  for (const format of [json(), simple(), prettyPrint()]) {
    const logger = winston.createLogger({
      format: combine(errors({ stack: true, cause: true }), format),
      transports: [new winston.transports.Stream({ stream })],
    });
    for (const error of await failingCalls()) {
      logger.error(error);
      logger.error("failed", error);
      logger.error("failed", { error });
    }
  }
  expect(text()).toContain("404 resource_not_found");
  expect(text()).not.toContain("CANARY");
});

test("Sentry's serializer sends no text of the provider", async () => {
  const sent: string[] = [];
  const client = new ServerRuntimeClient({
    dsn: "https://key@sentry.invalid/1",
    platform: "node",
    stackParser: createStackParser(nodeStackLineParser()),
    integrations: [linkedErrorsIntegration({ limit: 10 }), extraErrorDataIntegration({ depth: 10 })],
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        sent.push(typeof body === "string" ? body : new TextDecoder().decode(body));
        return { statusCode: 200 };
      }),
  });
  client.init();
  const errors = await failingCalls();
  for (const error of errors) {
    const scope = new Scope();
    scope.setClient(client);
    scope.setExtra("error", error);
    scope.captureException(error, { data: { error } });
  }
  await client.flush(5_000);
  await client.close();
  expect(sent).toHaveLength(errors.length);
  expect(sent.join()).toContain("404 resource_not_found");
  expect(sent.join() + JSON.stringify(normalize(errors, 20))).not.toContain("CANARY");
});

/** A stream that keeps its text. */
function memory() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
