import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFiles } from "./write/make-files.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;

const problem = (code: string, recovery: string, more = "") => `
    ${code}:
      title: ${code}
      description: Something about ${code}.
      type: object
      additionalProperties: false
      required: [type, detail]
      properties:
        type: { const: "${code}" }
        detail: { type: string }
        ${more}
      x-error: { recovery: ${recovery}, action: Do it., userMessage: Sorry., source: "https://acme.dev/errors", basis: documented }`;

/** An API unlike the four: problem+json, a key in the address, a version in the base path, and a host of its own. */
const contract = `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: ACME Things API, version: "1" }
servers: [{ url: https://api.acme.dev/v2/ }]
security: [{ key: [] }]
x-error-envelope: { code: /type, message: /detail, requestId: "header:X-Trace" }
paths:
  /things/{id}:
    get:
      operationId: readThing
      summary: Read a thing
      parameters: [{ name: id, in: path, required: true, schema: { type: string }, example: t1 }]
      responses:
        "200":
          description: It.
          content: { application/json: { schema: { type: object, properties: { id: { type: string } } }, examples: { thing: { value: { id: t1 } } } } }
        "404":
          description: None.
          content:
            application/problem+json:
              schema: { type: object, required: [type], discriminator: { propertyName: type }, oneOf: [{ $ref: "#/components/schemas/not-there" }] }
              examples: { not-there: { value: { type: not-there, detail: Gone } } }
        "429":
          description: Slow down.
          headers: { Retry-After: { required: true, schema: { type: integer }, example: 3 } }
          content:
            application/problem+json:
              schema: { type: object, required: [type], discriminator: { propertyName: type }, oneOf: [{ $ref: "#/components/schemas/too-fast" }] }
              examples: { too-fast: { value: { type: too-fast, detail: Wait } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
  schemas:${problem("not-there", "never")}${problem("too-fast", "after")}
`;

const program = `
import { createACMEClient, ACMEError, ACME_ERRORS, unhandled } from "./generated/acme/client.ts";
import { fixture } from "./generated/acme/fixtures.ts";
import { validation } from "./client/optional/validation.ts";
import { validators } from "./generated/acme/validators/index.ts";
const urls = [];
const fetch = async (url) => { urls.push(String(url)); return fixture("GET /things/{id}", urls.length === 1 ? "not-there" : "too-fast", { headers: { "X-Trace": "trace-1" } }); };
const client = createACMEClient({ fetch, credentials: { key: "s3" }, attempts: 1, extensions: [validation(validators)] });
const params = { path: { id: "a b" } };
const first = await client.GET("/things/{id}", { params });
const second = await client.GET("/things/{id}", { params });
const { error } = second;
console.log(JSON.stringify({
  urls,
  first: [first.error instanceof ACMEError, first.error?.code === ACME_ERRORS.NOT_THERE, first.error?.message, first.error?.requestId],
  second: [error?.code, error?.kind === "api" && error.code === "too-fast" ? error.headers.retryAfter : undefined],
  unhandled: unhandled(first.error as never) === first.error,
}));
`;

beforeAll(async () => {
  // Inside the project, so that what is generated finds the packages that it needs.
  folder = await mkdtemp(join(root, "node_modules", ".cache", "fifth-api-")).catch(async () => {
    await mkdir(join(root, "node_modules", ".cache"), { recursive: true });
    return mkdtemp(join(root, "node_modules", ".cache", "fifth-api-"));
  });
  await mkdir(join(folder, "openapi/acme"), { recursive: true });
  await cp(join(root, "openapi/extensions.schema.json"), join(folder, "openapi/extensions.schema.json"));
  await writeFile(join(folder, "openapi/acme/openapi.yaml"), contract);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await cp(join(root, "client"), join(folder, "client"), { recursive: true });
  for (const { path, text } of await makeFiles(folder, "acme")) {
    await mkdir(dirname(join(folder, "generated/acme", path)), { recursive: true });
    await writeFile(join(folder, "generated/acme", path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a fifth API, one more folder", () => {
  test("has a client that works", async () => {
    await writeFile(join(folder, "program.ts"), program);
    const { build } = await import("esbuild");
    const outfile = join(folder, "program.mjs");
    await build({
      entryPoints: [join(folder, "program.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      logLevel: "error",
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    expect(JSON.parse(stdout)).toEqual({
      urls: ["https://api.acme.dev/v2/things/a%20b?key=s3", "https://api.acme.dev/v2/things/a%20b?key=s3"],
      first: [true, true, "GET /things/{id}: 404 not-there", "trace-1"],
      second: ["too-fast", 3],
      unhandled: true,
    });
  });

  test("has types that compile", async () => {
    await writeFile(
      join(folder, "program.ts"),
      program.replace("(url) =>", "(url: unknown) =>").replace("urls = []", "urls: string[] = []"),
    );
    const options = {
      extends: join(root, "tsconfig.json"),
      include: [],
      files: ["program.ts", "generated/acme/msw.ts"],
      compilerOptions: { types: [] },
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });
});
