import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../documents/commands.ts";
import { installPackages, packedPackages } from "./installed-packages.ts";

const run = promisify(execFile);
let consumer = "";

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "client-"));
  await installPackages(await packedPackages(inject("packed")), consumer);
});
afterAll(() => rm(consumer, { recursive: true, force: true }));

const program = `
import { createLoopClient, LoopError, OAUTH_ERRORS } from "error-contracts/loop";
import { createDPerspectiveClient, unhandled } from "error-contracts/dperspective";
import { createMedblocksClient, MedblocksError, MEDBLOCKS_ERRORS } from "error-contracts/medblocks";
import { createAuthOSClient, AuthOSError } from "error-contracts/authos";
import { fixture } from "error-contracts/medblocks/fixtures";
import { on } from "error-contracts/medblocks/msw";
import { validators } from "error-contracts/medblocks/validators";
import { createSession } from "error-contracts/medblocks/validators/create-session";
import { circuitBreaker, bulkhead } from "error-contracts/resilience";
import { logging } from "error-contracts/logging";
import { middleware } from "error-contracts/middleware";
import { rateLimitOf, rateLimits } from "error-contracts/rate-limit";
import { validation } from "error-contracts/validation";
import { staleIfError } from "error-contracts/stale-if-error";
import { revive, CallError } from "error-contracts/core";
import { paginate } from "error-contracts/medblocks/paginate";
import type { Patient } from "error-contracts/medblocks/types";
import { pathBased } from "error-contracts/path-based";
import { responseValidation } from "error-contracts/response-validation";
import { traceContext, userAgent } from "error-contracts/trace";
import { urlOf } from "error-contracts/url";

const clients = [createLoopClient(), createDPerspectiveClient(), createAuthOSClient({ baseUrl: "https://sso.test" })];
const fetch = async () => fixture("GET /patients", "throttled");
const extensions = [
  logging(() => {}),
  rateLimits(() => {}),
  middleware({ onRequest: () => {} }),
  staleIfError({ principal: () => "me" }),
  validation(validators),
  circuitBreaker(),
  bulkhead(),
  traceContext(),
  userAgent("app/1"),
  responseValidation({}),
];
const client = createMedblocksClient({ fetch, extensions, attempts: 1 });
const { error, response } = await client.GET("/patients");
if (error?.kind === "api" && error.code === "throttled") {
  const wait: number | undefined = error.headers.retryAfter;
  // @ts-expect-error the member is misspelt
  void error.headers.retryAfterr;
  const again = revive(JSON.parse(JSON.stringify(error)), MedblocksError, LoopError, AuthOSError);
  const known: boolean = again instanceof CallError && again.code === MEDBLOCKS_ERRORS.THROTTLED;
  console.log(JSON.stringify({ clients: clients.length, wait, known, oauth: Object.keys(OAUTH_ERRORS).length }));
}
const list = async () => {
  const patients: Patient[] = [];
  for await (const patient of paginate(client, "/patients")) patients.push(patient);
  return [patients, await urlOf(client, "/patients"), pathBased(client)["/patients"].GET];
};
void [list, rateLimitOf(response), on("GET", "/patients").fails("throttled"), createSession, unhandled];
`;

describe("an application that installs the package", () => {
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "compiles with module %s, every declaration checked",
    async (module, moduleResolution) => {
      await writeFile(join(consumer, "program.mts"), program);
      const options = {
        module,
        moduleResolution,
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      await writeFile(
        join(consumer, "tsconfig.json"),
        JSON.stringify({ compilerOptions: options, files: ["program.mts"] }),
      );
      const { stdout } = await run(process.execPath, [
        join(root, "node_modules/typescript/bin/tsc"),
        "-p",
        consumer,
      ]).catch((error: { stdout: string }) => error);
      expect(stdout).toBe("");
    },
    120_000,
  );

  test("runs", async () => {
    await writeFile(join(consumer, "program.mts"), program);
    const { stdout } = await run(process.execPath, [join(consumer, "program.mts")], { cwd: consumer });
    expect(JSON.parse(stdout)).toEqual({ clients: 3, wait: 20, known: true, oauth: 12 });
  }, 60_000);

  test("may use require in CommonJS", async () => {
    const { stdout } = await run(
      process.execPath,
      ["-e", 'console.log(require("error-contracts/loop").LoopError.brand)'],
      { cwd: consumer },
    );
    expect(stdout.trim()).toBe("error-contracts/LoopError");
  });
});

/** The kB of a browser bundle, minified and zipped, and the packages in it. */
async function bundle(source: string) {
  const result = await build({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  const inputs = Object.keys(result.metafile.outputs).flatMap((output) =>
    Object.keys(result.metafile.outputs[output]?.inputs ?? {}),
  );
  const packages = new Set(
    inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter((name) => name !== undefined),
  );
  return { kB: gzipSync(file?.contents ?? "", { level: 9 }).length / 1000, packages: [...packages].sort() };
}

describe("a bundle", () => {
  test("of a client has openapi-fetch and nothing else, and stays below its limit", async () => {
    const { kB, packages } = await bundle(
      'import { createMedblocksClient } from "error-contracts/medblocks"; globalThis.client = createMedblocksClient();',
    );
    expect(packages).toEqual(["error-contracts", "openapi-fetch"]);
    expect(kB).toBeLessThan(11.3);
  });

  test("of the codes has the codes", async () => {
    const { kB, packages } = await bundle(
      'import { MEDBLOCKS_ERRORS } from "error-contracts/medblocks"; globalThis.codes = MEDBLOCKS_ERRORS;',
    );
    expect(packages).toEqual(["error-contracts"]);
    expect(kB).toBeLessThan(0.7);
  });

  test("of one validator has one validator", async () => {
    const one = await bundle(
      'import { createSession } from "error-contracts/medblocks/validators/create-session"; globalThis.validator = createSession;',
    );
    const all = await bundle(
      'import { validators } from "error-contracts/medblocks/validators"; globalThis.validators = validators;',
    );
    expect(one.kB).toBeLessThan(3);
    expect(all.kB).toBeGreaterThan(one.kB);
  });

  test("has nothing of Node", async () => {
    for (const entry of [
      "loop",
      "dperspective",
      "medblocks",
      "authos",
      "core",
      "logging",
      "middleware",
      "path-based",
      "rate-limit",
      "resilience",
      "response-validation",
      "stale-if-error",
      "trace",
      "url",
      "validation",
      "loop/fixtures",
      "loop/paginate",
    ]) {
      await expect(bundle(`export * from "error-contracts/${entry}";`)).resolves.toBeDefined();
    }
  });
});

test("the manifest lists what a single entry needs as optional", async () => {
  const manifest = JSON.parse(await readFile(join(consumer, "node_modules/error-contracts/package.json"), "utf8"));
  expect(manifest.dependencies).toEqual({ "openapi-fetch": expect.any(String) });
  expect(manifest.peerDependenciesMeta).toEqual({ cockatiel: { optional: true }, msw: { optional: true } });
  expect(manifest.sideEffects).toBe(false);
});
