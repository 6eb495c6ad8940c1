import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const script = join(import.meta.dirname, "docs.ts");

const notFound = {
  description: "The thing does not exist.",
  content: { "application/json": { schema: { type: "object" }, example: { error: { code: "not_found" } } } },
};
/** A small API, so that the command itself takes most of the time. */
const documentOf = (title: string) =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title, version: "1" },
    servers: [{ url: "https://shop.test" }],
    paths: { "/orders": { get: { operationId: "list", summary: "List", responses: { "404": notFound } } } },
  });
const apis = ["books", "shop"];

let root: string;
let folder: string;
let running: ChildProcess | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "docs-"));
  folder = join(root, "pages");
  for (const api of apis) {
    await mkdir(join(root, "openapi", api), { recursive: true });
    await writeFile(join(root, "openapi", api, "openapi.yaml"), documentOf(api));
  }
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

/** A run of the command: what it has printed so far, and its exit status once it ends. */
function docs(...args: string[]) {
  const child = spawn(process.execPath, [script, "--root", root, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running = child;
  const printed = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, printed, ended };
}

describe("npm run docs", { timeout: 60_000 }, () => {
  test("builds every API's pages, and says what it did", async () => {
    const { printed, ended } = docs(
      "--out",
      folder,
      "--site-url",
      "https://host.test/x",
      "--one-file",
      join(root, "all.html"),
    );
    expect(await ended).toBe(0);
    expect(printed.stdout).toMatch(/^\d+ files in .*: \d+ written, 0 removed\n$/);
    for (const api of apis)
      expect(await readFile(join(folder, api, "index.html"), "utf8")).toContain(`<title>${api}: reference`);
    expect(await readFile(join(root, "all.html"), "utf8")).toContain('id="/shop/errors/status-404/"');
    expect(await readFile(join(folder, "sitemap.xml"), "utf8")).toContain("<loc>https://host.test/x/</loc>");
  });

  test("serves them until it is interrupted, and prints JSON alone where that is asked for", async () => {
    const { child, printed, ended } = docs("--out", folder, "--serve", "--port", "0", "--json");
    await expect.poll(() => printed.stderr, { timeout: 50_000 }).toContain("until Ctrl-C");
    const [address = ""] = /http:\S+/.exec(printed.stderr) ?? [];
    expect((await fetch(`${address}shop/errors/`)).status).toBe(200);
    expect(JSON.parse(printed.stdout)).toMatchObject({ folder, removed: [] });
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  test.each([
    [["--port", "x"], '"x" is not a port'],
    [["--site-url", "here"], '"here" is not an http or https address'],
    [["medblocks"], "takes no arguments"],
  ])("refuses %j in a sentence, and writes nothing", async (args, words) => {
    const { printed, ended } = docs("--out", folder, ...args);
    expect(await ended).toBe(2);
    expect(printed.stderr).toContain(words);
    expect(printed.stderr).not.toContain("    at ");
    await expect(readFile(join(folder, "index.html"))).rejects.toThrow("ENOENT");
  });
});
