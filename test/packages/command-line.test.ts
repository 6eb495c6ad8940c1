import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { commandsOf, root } from "../documents/commands.ts";
import { fencesOf } from "../documents/fences.ts";
import { installPackages, packedPackages } from "./installed-packages.ts";

const packed = await packedPackages(inject("packed"));
let folder: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "consumers-"));
});
afterEach(() => {
  running?.kill("SIGKILL");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project with both packages installed and some files. */
async function consumer(name: string, files: Record<string, string> = {}, without: string[] = []): Promise<string> {
  const project = join(folder, name);
  await installPackages(packed, project, without);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  return project;
}

/** Runs the installed command to its end. */
async function errorContracts(project: string, ...args: string[]) {
  const command = join(project, "node_modules/error-contracts-cli/scripts/cli.js");
  const run = promisify(execFile)(process.execPath, [command, ...args], { cwd: project });
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, stdout: String(stdout), stderr: String(stderr) }),
  );
}

/** Starts the installed command, and waits for the address that it prints. */
async function serving(project: string, ...args: string[]): Promise<string> {
  const command = join(project, "node_modules/error-contracts-cli/scripts/cli.js");
  const child = spawn(process.execPath, [command, ...args, "--port", "0"], { cwd: project });
  running = child;
  let printed = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        printed += chunk;
        const [address] = /http:\S+/.exec(printed) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    child.once("exit", (status) => reject(new Error(`It ended with ${status}: ${printed}`)));
  });
}

/** The shop of the guide, as a document of somebody else's repository. */
async function shop(): Promise<Record<string, string>> {
  const guide = await readFile(join(root, "docs/guides/adding-an-api.md"), "utf8");
  const files = fencesOf(guide).filter(({ name }) => name.startsWith("openapi/shop/"));
  return Object.fromEntries(files.map(({ name, text }) => [name.replace("openapi/shop/", "api/"), text]));
}

/** The programs in the comments of generated modules. */
async function examplesIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /(?<!\.d)\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.flatMap((text) => fencesOf(text.replaceAll(/^ \* ?/gm, "")).map((fence) => fence.text));
}

const config = `import { defineConfig } from "error-contracts-cli/config";

export default defineConfig({ apis: { shop: { input: "api/openapi.yaml", output: "src/generated/shop" } } });
`;

// A document of somebody who knows nothing of this project.
const problem = {
  type: "object",
  required: ["title"],
  properties: { title: { type: "string" }, detail: { type: "string" } },
};
const missing = { description: "None.", content: { "application/problem+json": { schema: problem } } };
const read = { operationId: "readTrip", responses: { "200": { description: "One." }, "404": missing } };
const trips = {
  openapi: "3.0.3",
  info: { title: "Trips", version: "1" },
  servers: [{ url: "https://trips.example" }],
  paths: { "/trip": { get: read } },
};

describe("the installed command line", { timeout: 120_000 }, () => {
  test("lists its commands, and names a near one for a misspelt one", async () => {
    const project = await consumer("help");
    expect((await errorContracts(project)).stdout).toContain("Usage: npx error-contracts <command> [options]");
    for (const command of ["lint", "generate", "mock", "docs", "dev"]) {
      const { status, stdout } = await errorContracts(project, command, "--help");
      expect({ command, status }).toEqual({ command, status: 0 });
      expect(stdout).toContain(`Usage: npx error-contracts ${command} `);
    }
    expect(await errorContracts(project, "moc")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"mock"'),
    });
  });

  test("says which Node it needs", async () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
    const command = join(packed.modules, "error-contracts-cli/scripts/cli.js");
    const run = promisify(execFile)(process.execPath, ["--import", `data:text/javascript,${old}`, command, "lint"]);
    await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/needs Node 22 or newer/) });
  });

  test("publint and attw find nothing to say about the package", async () => {
    const tool = (name: string) => join(root, "node_modules/.bin", name);
    const built = join(packed.modules, "error-contracts-cli");
    const { stdout } = await promisify(execFile)(tool("publint"), ["--strict", built]);
    expect(stdout).toMatch(/All good/);
    const options = ["--pack", built, "--profile", "esm-only", "--format", "json"];
    const { problems }: { problems: Record<string, { resolutionKind: string }[]> } = JSON.parse(
      (await promisify(execFile)(tool("attw"), options)).stdout,
    );
    const found = Object.values(problems).flat();
    // An ES module offers nothing to CommonJS and to the resolution of Node 10.
    expect(found.filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind))).toEqual([]);
  });

  test("serves a built-in contract in an empty folder, without loading Spectral", async () => {
    const url = await serving(await consumer("empty", {}, ["@stoplight/spectral-core"]), "mock", "medblocks");
    const response = await fetch(`${url}/patients`, { headers: { Prefer: "example=throttled" } });
    expect([response.status, await response.json()]).toMatchObject([429, { error: { code: "throttled" } }]);
  });

  test("bundles what it needs, with the licences", async () => {
    const contents = join(packed.modules, "error-contracts-cli");
    const { dependencies } = JSON.parse(await readFile(join(contents, "package.json"), "utf8"));
    expect(Object.keys(dependencies)).toEqual(["error-contracts"]);
    const notices = await readFile(join(contents, "THIRD_PARTY_NOTICES"), "utf8");
    for (const name of ["@stoplight/prism-http", "@redocly/openapi-core", "@redocly/cli", "typescript", "yaml"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  test("says what to do in a folder without APIs", async () => {
    const { status, stderr } = await errorContracts(await consumer("nothing"), "generate");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /There is no API in .*\(authos, dperspective, loop, medblocks, medblocks-patient-sessions\)/,
    );
  });

  test("lints another project's document, without loading Prism", async () => {
    const files = await shop();
    const broken = {
      ...files,
      "api/errors.yaml": (files["api/errors.yaml"] ?? "").replace("recovery: after", "recovery: never-ever"),
    };
    const project = await consumer("lint", { ...broken, "error-contracts.config.ts": config }, [
      "@stoplight/prism-http",
    ]);
    const { status, stdout } = await errorContracts(project, "lint", "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ file: "api/errors.yaml", rule: "extension-valid" })]),
    });
    await writeFile(join(project, "api/errors.yaml"), files["api/errors.yaml"] ?? "");
    expect(await errorContracts(project, "lint")).toMatchObject({ status: 0, stdout: "No findings: shop\n" });
  });

  test("generates a client for another project that compiles there, declarations checked, and runs", async () => {
    const app = `import { createShopClient } from "./generated/shop/client.js";

const shop = createShopClient({ baseUrl: process.argv[2] ?? "" });
const { data, error } = await shop.GET("/orders/{id}", {
  params: { path: { id: "order_1" } },
  headers: { Prefer: "example=order_unknown" },
});
console.log(error === undefined ? data.id : error.code);
`;
    const project = await consumer("generate", {
      ...(await shop()),
      "error-contracts.config.ts": config,
      "src/app.ts": app,
    });
    expect((await errorContracts(project, "generate")).stdout).toContain("wrote src/generated/shop/client.ts");
    expect((await errorContracts(project, "generate", "--check")).status).toBe(0);
    const examples = await examplesIn(join(project, "src/generated/shop"));
    expect(examples.length).toBeGreaterThan(2);
    // The examples are of the project's root; what is compiled is in its `src/`.
    for (const [index, text] of examples.entries())
      await writeFile(join(project, `src/example-${index}.ts`), text.replaceAll('"./src/', '"./'));
    const options = ["--module", "nodenext", "--target", "es2023", "--strict", "--exactOptionalPropertyTypes"];
    const tsc = [join(root, "node_modules/typescript/bin/tsc"), ...options, "--outDir", "out", "--rootDir", "src"];
    const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
    const programs = ["src/app.ts", ...examples.map((_, index) => `src/example-${index}.ts`)];
    await promisify(execFile)(process.execPath, [...tsc, ...types, ...programs], { cwd: project }).catch((error) => {
      throw new Error(error.stdout);
    });
    const url = await serving(project, "mock", "shop");
    const { stdout } = await promisify(execFile)(process.execPath, ["out/app.js", url], { cwd: project });
    expect(stdout).toBe("order_unknown\n");
  });

  test("gives a document without codes a client and a mock of all its errors, with no edit", async () => {
    const project = await consumer("init", { "trips.json": JSON.stringify(trips) });
    expect((await errorContracts(project, "init", "./trips.json")).stdout).toContain("Level     1 of 3.");
    expect((await errorContracts(project, "generate")).stdout).toContain("wrote generated/trips/client.ts");
    const url = await serving(project, "mock", "trips");
    const response = await fetch(`${url}/trip`, { headers: { Prefer: "example=$404" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });

  test("runs every command of the guide for other repositories, in its order", async () => {
    const guide = await readFile(join(root, "docs/guides/your-repository.md"), "utf8");
    const config = fencesOf(guide).find(({ name }) => name !== "")?.text ?? "";
    const project = await consumer("guide", { "openapi.yaml": JSON.stringify(trips) });
    const calls = commandsOf(guide).filter((command) => command.startsWith("npx error-contracts "));
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) {
      const args = call.split(" ").slice(2);
      if (args[0] === "mock" || args[0] === "dev") {
        expect((await fetch(await serving(project, ...args))).status, call).toBeLessThan(500);
        running?.kill("SIGKILL");
      } else {
        // A lint may have findings; a wrong call is 2.
        expect((await errorContracts(project, ...args)).status, call).toBeLessThan(args[0] === "lint" ? 2 : 1);
      }
    }
    await writeFile(join(project, "error-contracts.config.yaml"), config);
    expect(await errorContracts(project, "generate")).toMatchObject({ status: 0 });
    expect(await errorContracts(project, "generate", "--check")).toMatchObject({ status: 0 });
  });

  test("builds a site that speaks of that project alone", async () => {
    const project = await consumer("docs", { ...(await shop()), "error-contracts.config.ts": config });
    expect((await errorContracts(project, "docs", "--out", "site")).status).toBe(0);
    const page = await readFile(join(project, "site/shop/errors/too_many/index.html"), "utf8");
    expect(page).toContain("npx error-contracts mock");
    expect(page).not.toMatch(/npm run|Medblocks/);
    expect(
      (await readFile(join(project, "site/assets/scripts/docs/page-scripts/redoc.standalone.js"))).length,
    ).toBeGreaterThan(1e6);
  });

  test("starts a mock within a test of that project", async () => {
    const program = `import { startMock } from "error-contracts-cli/mock";
const mock = await startMock({ apis: ["medblocks"] });
mock.scenarios.set({ operation: "GET /patients", steps: ["throttled*2", "ok"] });
console.log((await fetch(\`\${mock.url}/patients\`)).status);
await mock.close();
`;
    const project = await consumer("program", { "program.mjs": program });
    const { stdout } = await promisify(execFile)(process.execPath, ["program.mjs"], { cwd: project });
    expect(stdout).toBe("429\n");
  });
});
