import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import typescript, { type CompilerOptions, type SourceFile } from "typescript";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../documents/commands.ts";
import { installPackages, packedPackages } from "./installed-packages.ts";

const {
  createCompilerHost,
  createProgram,
  flattenDiagnosticMessageText,
  getPreEmitDiagnostics,
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
} = typescript;
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
import { validators } from "error-contracts/medblocks/validators";
import { responses } from "error-contracts/medblocks/responses";
import { listPatients } from "error-contracts/medblocks/responses/list-patients";
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
  responseValidation(responses),
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
void [list, rateLimitOf(response), createSession, listPatients, unhandled];
`;

/** Mock Service Worker itself needs the DOM library. */
const handlerProgram = `
import { on } from "error-contracts/medblocks/msw";
export const handlers = [on("GET", "/patients").fails("throttled")];
// @ts-expect-error the operation has no such code
on("GET", "/patients").fails("no_such_code");
`;

/** CommonJS, of which only Node's own resolution of modules knows: tsc turns its imports into `require()`. */
const commonProgram = `
import { LoopError } from "error-contracts/loop";
import { defineConfig } from "error-contracts-cli/config";
export const used = [LoopError.brand, defineConfig({ apis: { shop: "shop.yaml" } })];
`;

const toolProgram = `
import { defineConfig } from "error-contracts-cli/config";
import { startMock } from "error-contracts-cli/mock";
import ruleset from "error-contracts-cli/spectral";
export default defineConfig({ apis: { shop: { input: "shop.yaml" } } });
export const mocked = async (): Promise<string> => (await startMock({ apis: ["medblocks"] })).url;
export const rules: object = ruleset;
// @ts-expect-error an API needs its document
defineConfig({ apis: { shop: {} } });
`;

/** Lists the errors that TypeScript reports in programs of the consumer. */
function faults(
  files: readonly string[],
  libraries: Map<string, SourceFile | undefined>,
  options: CompilerOptions,
): string[] {
  const all: CompilerOptions = {
    target: ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    typeRoots: [join(root, "node_modules/@types")],
    ...options,
  };
  const host = createCompilerHost(all);
  const { getSourceFile } = host;
  // TypeScript's own libraries are parsed once; of others, the format depends on the options.
  host.getSourceFile = (file, version, ...rest) => {
    if (!file.includes("/typescript/lib/")) return getSourceFile.call(host, file, version, ...rest);
    if (!libraries.has(file)) libraries.set(file, getSourceFile.call(host, file, version, ...rest));
    return libraries.get(file);
  };
  const paths = files.map((file) => join(consumer, file));
  return getPreEmitDiagnostics(createProgram(paths, all, host)).map(
    ({ file, messageText }) => `${file?.fileName}: ${flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

describe("an application that installs the package", () => {
  test("compiles with each resolution of modules, with and without the DOM library, every declaration checked", async () => {
    await writeFile(join(consumer, "program.mts"), program);
    await writeFile(join(consumer, "handlers.mts"), handlerProgram);
    await writeFile(join(consumer, "common.cts"), commonProgram);
    await writeFile(join(consumer, "tools.mts"), toolProgram);
    const found: Record<string, string[]> = {};
    const libraries = new Map<string, SourceFile | undefined>();
    for (const moduleResolution of [ModuleResolutionKind.NodeNext, ModuleResolutionKind.Bundler]) {
      for (const dom of [true, false]) {
        const key = `${ModuleResolutionKind[moduleResolution]} ${dom ? "with" : "without"} the DOM library`;
        const files = ["program.mts", "common.cts", dom ? "handlers.mts" : "tools.mts"];
        found[key] = faults(files, libraries, {
          module: moduleResolution === ModuleResolutionKind.Bundler ? ModuleKind.ESNext : ModuleKind.NodeNext,
          moduleResolution,
          lib: ["lib.es2023.d.ts", ...(dom ? ["lib.dom.d.ts", "lib.dom.iterable.d.ts"] : [])],
          types: dom ? [] : ["node"],
        });
      }
    }
    expect(found).toEqual({
      "NodeNext with the DOM library": [],
      "NodeNext without the DOM library": [],
      "Bundler with the DOM library": [],
      "Bundler without the DOM library": [],
    });
  });

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
    expect(kB).toBeLessThan(11.6);
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

test.each(["error-contracts", "error-contracts-cli"])(
  "the maps of the declarations of %s lead to sources that it has",
  async (name) => {
    const folder = join((await packedPackages(inject("packed"))).modules, name);
    const maps = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".d.ts.map"));
    expect(maps.length).toBeGreaterThan(20);
    for (const file of maps) {
      const { sources }: { sources: string[] } = JSON.parse(await readFile(join(folder, file), "utf8"));
      expect(sources).toHaveLength(1);
      expect(existsSync(join(folder, dirname(file), sources[0] ?? "")), `${file}: ${sources}`).toBe(true);
    }
  },
);

test("the manifest lists what a single entry needs as optional", async () => {
  const manifest = JSON.parse(await readFile(join(consumer, "node_modules/error-contracts/package.json"), "utf8"));
  expect(manifest.dependencies).toEqual({ "openapi-fetch": expect.any(String) });
  expect(manifest.peerDependenciesMeta).toEqual({ cockatiel: { optional: true }, msw: { optional: true } });
  expect(manifest.sideEffects).toBe(false);
});
