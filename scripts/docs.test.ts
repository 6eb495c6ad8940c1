import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findApis } from "./contract/find-apis.ts";

const script = join(import.meta.dirname, "docs.ts");
const apis = findApis(join(import.meta.dirname, ".."));

let folder: string;
let running: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "docs-"));
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** A run of the command: what it has printed so far, and its exit status once it ends. */
function docs(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
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
    const { printed, ended } = docs("--out", folder, "--site-url", "https://host.test/x");
    expect(await ended).toBe(0);
    expect(printed.stdout).toMatch(/^\d+ files in .*: \d+ written, 0 removed\n$/);
    for (const api of apis) expect(await readFile(join(folder, api, "index.html"), "utf8")).toContain("<title>");
    expect(await readFile(join(folder, "sitemap.xml"), "utf8")).toContain("<loc>https://host.test/x/</loc>");
  });

  test("serves them until it is interrupted, and prints JSON alone where that is asked for", async () => {
    const { child, printed, ended } = docs("--out", folder, "--serve", "--port", "0", "--json");
    await expect.poll(() => printed.stderr, { timeout: 50_000 }).toContain("until Ctrl-C");
    const [address = ""] = /http:\S+/.exec(printed.stderr) ?? [];
    expect((await fetch(`${address}${apis[0]}/errors/`)).status).toBe(200);
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
