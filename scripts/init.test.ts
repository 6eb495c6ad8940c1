import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "init-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A document of one operation whose 404 and 429 have a body of a schema. */
const documentOf = (schema: object, { version = "3.1.0", mediaType = "application/json" } = {}) =>
  JSON.stringify({
    openapi: version,
    info: { title: "Shop", version: "1" },
    paths: {
      "/orders/{id}": {
        get: {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": { description: "The order." },
            "404": {
              description: "No such order.",
              content: { [mediaType]: { schema: { $ref: "#/components/schemas/Error" } } },
            },
            "429": {
              description: "Too many requests.",
              headers: { "Retry-After": { schema: { type: "integer" } } },
              content: { [mediaType]: { schema: { $ref: "#/components/schemas/Error" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Error: schema } },
  });

const object = (properties: object) => ({ type: "object", properties, required: Object.keys(properties) });
const text = { type: "string" };

async function init(...args: string[]) {
  const run = promisify(execFile)(process.execPath, [join(import.meta.dirname, "init.ts"), ...args], { cwd: folder });
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code as number, stdout: String(stdout), stderr: String(stderr) }),
  );
}

describe("npm run init", { timeout: 60_000 }, () => {
  test.each([
    [
      "codes in a flat body",
      documentOf(object({ errorCode: { enum: ["order_unknown", "too_many"] }, message: text, request_id: text })),
      { level: 2, codes: ["order_unknown", "too_many"] },
      { code: "/errorCode", message: "/message", requestId: "/request_id" },
    ],
    [
      "an object named error, OpenAPI 3.0",
      documentOf(object({ error: object({ code: text, message: text, doc_url: text }) }), { version: "3.0.3" }),
      { level: 1, codes: [] },
      { code: "/error/code", message: "/error/message", docUrl: "/error/doc_url" },
    ],
    [
      "problem details, whose title is not a code",
      documentOf(object({ type: text, title: text, status: { type: "integer" }, detail: text }), {
        mediaType: "application/problem+json",
      }),
      { level: 1, codes: [] },
      { message: "/detail" },
    ],
    [
      "a list of errors, as in JSON:API",
      documentOf(
        object({
          errors: { type: "array", items: object({ code: text, detail: text, source: object({ pointer: text }) }) },
        }),
      ),
      { level: 1, codes: [] },
      { errors: { at: "/errors", code: "/code", message: "/detail", param: "/source/pointer" } },
    ],
  ])("finds the envelope of %s", async (_name, document, expected, envelope) => {
    await writeFile(join(folder, "shop.json"), document);
    const { status, stdout } = await init("./shop.json", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      api: "shop",
      ...expected,
      envelopes: [{ retryAfter: "header:Retry-After", ...envelope }],
    });
  });

  test("writes an overlay and a configuration, never the document, and twice changes nothing", async () => {
    const document = documentOf(object({ code: { const: "gone" }, message: text }));
    await writeFile(join(folder, "openapi.json"), document);
    const first = await init("./openapi.json", "--json");
    expect(JSON.parse(first.stdout)).toMatchObject({
      written: ["openapi.errors.yaml", "error-contracts.config.yaml"],
      kept: [],
    });
    const files = async () =>
      Promise.all(
        (await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
      );
    const before = await files();
    expect(before.map(([name]) => name)).toEqual([
      "error-contracts.config.yaml",
      "openapi.errors.yaml",
      "openapi.json",
    ]);
    const second = await init("./openapi.json", "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({
      level: 2,
      written: [],
      kept: ["openapi.errors.yaml", "error-contracts.config.yaml"],
    });
    expect(await files()).toEqual(before);
    expect(await readFile(join(folder, "openapi.json"), "utf8")).toBe(document);
  });

  test("adds a second document to the configuration, and keeps what it has", async () => {
    await writeFile(join(folder, "one.json"), documentOf(object({ message: text })));
    await writeFile(join(folder, "two.json"), documentOf(object({ message: text })));
    await init("./one.json");
    const file = join(folder, "error-contracts.config.yaml");
    await writeFile(file, `# Ours.\n${await readFile(file, "utf8")}`);
    expect((await init("./two.json")).status).toBe(0);
    const config = await readFile(file, "utf8");
    expect(config).toMatch(/^# Ours\.\n/);
    expect(config).toMatch(/one:[\s\S]*two:\n {4}input: two\.json\n {4}overlays:\n {6}- two\.errors\.yaml\n/);
  });

  test("writes into the document itself where that is asked for, and changes nothing else of it", async () => {
    const yaml = `# Ours.\n${documentOf(object({ code: text, message: text }))
      .slice(1, -1)
      .replace(/^"openapi":"3.1.0",/, "openapi: 3.1.0 # a comment\n")
      .replace(/"info":(\{[^}]*\}),/, "info: $1\n")
      .replace(/"paths":/, "paths: ")
      .replace(/,"components":/, "\ncomponents: ")}\n`;
    await writeFile(join(folder, "shop.yaml"), yaml);
    const { stdout } = await init("./shop.yaml", "--in-place", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ level: 1, written: ["shop.yaml", "error-contracts.config.yaml"] });
    const changed = await readFile(join(folder, "shop.yaml"), "utf8");
    expect(changed.startsWith(yaml.trimEnd())).toBe(true);
    expect(changed).toContain("x-error-envelope:\n  retryAfter: header:Retry-After\n  code: /code\n");
  });

  test.each([
    [[], /Name one OpenAPI document/],
    [["./missing.yaml"], /missing\.yaml does not exist/],
  ])("refuses %j in a sentence", async (args, message) => {
    const { status, stderr } = await init(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
