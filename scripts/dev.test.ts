import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { launchBrowser } from "./browser/launch-browser.ts";
import { watchPage } from "./browser/testing/watch-page.ts";

const project = join(import.meta.dirname, "..");
const codePage = "dperspective/errors/RATE_LIMITED/";

let root: string;
let child: ChildProcess;
let printed = "";
let site = "";
let mock = "";

/** Waits until something new is printed that fits, and forgets what came before it. */
async function says(pattern: RegExp): Promise<string> {
  await vi.waitFor(() => expect(printed).toMatch(pattern), { timeout: 60_000, interval: 50 });
  const found = pattern.exec(printed)?.[0] ?? "";
  printed = printed.slice(printed.indexOf(found) + found.length);
  return found;
}

async function edit(change: (text: string) => string): Promise<void> {
  const file = join(root, "openapi", "dperspective", "errors.yaml");
  await writeFile(file, change(await readFile(file, "utf8")));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dev-"));
  await cp(join(project, "openapi", "dperspective"), join(root, "openapi", "dperspective"), { recursive: true });
  await cp(join(project, "openapi", "shared"), join(root, "openapi", "shared"), { recursive: true });
  await cp(join(project, "redocly.yaml"), join(root, "redocly.yaml"));
  await mkdir(join(root, "openapi", "shop"));
  await writeFile(join(root, "openapi", "shop", "openapi.json"), "{ ");
  child = spawn(process.execPath, [join(import.meta.dirname, "dev.ts"), "--root", root, "--port", "0"]);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => {
      printed += String(text);
    });
  }
  site = (await says(/Site +http:\S+\n/)).replace(/^Site +|\n$/g, "");
  mock = (await says(/Mock +http:\S+\/\n/)).replace(/^Mock +|\/\n$/g, "");
}, 60_000);
afterAll(async () => {
  child?.kill("SIGKILL");
  await rm(root, { recursive: true, force: true });
});

describe("npm run dev", { timeout: 120_000 }, () => {
  test("says at the start what is wrong already, and follows the other APIs", async () => {
    await says(/until Ctrl-C/);
    await says(/openapi\/shop\/openapi\.json:1:\d+ /);
    await says(/No findings: dperspective\n/);
  });

  test("follows a new API from its first sound save until it is removed", async () => {
    const example = { detail: "None." };
    const none = { description: "None.", content: { "application/problem+json": { example } } };
    const read = { operationId: "read", responses: { 404: none } };
    const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/one": { get: read } } };
    await writeFile(join(root, "openapi", "shop", "openapi.json"), JSON.stringify(document));
    await says(/Reloaded shop\./);
    await says(/Generated .*generated\/shop\/client\.ts/);
    await says(/openapi\/shop\/openapi\.json:\d+:\d+ /);
    expect((await fetch(`${site}shop/`)).status).toBe(200);
    await rm(join(root, "openapi", "shop"), { recursive: true });
    await says(/Removed shop\./);
    await says(/files of the site are new/);
    expect((await fetch(`${site}shop/`)).status).toBe(404);
  });

  test("brings mock, open pages, generated files and lint up to date with a save", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const problems = await watchPage(page, site);
      await page.goto(site + codePage);
      expect(await page.locator("main").textContent()).toContain(`${mock}/dperspective/`);
      await edit((text) =>
        text.replace(
          /(\n {2}RATE_LIMITED:\n {4}title: RATE_LIMITED\n {4}description: )[^\n]*(?:\n {6}[^\n]*)*/,
          "$1It was saved anew.",
        ),
      );
      await says(/Reloaded dperspective/);
      await expect.poll(() => page.locator("main").textContent(), { timeout: 30_000 }).toContain("It was saved anew.");
      await says(/Generated .*errors\.ts|Generated .*catalogue\.json/);
      await says(/No findings: dperspective/);
      expect(problems).toEqual({ complaints: [], foreign: [] });
    } finally {
      await browser.close();
    }
  });

  test("prints the findings of a saved file that can still be mocked", async () => {
    const whole = await readFile(join(root, "openapi", "dperspective", "errors.yaml"), "utf8");
    await edit((text) => text.replace("recovery: after", "recovery: reauthorize"));
    await says(/\(recovery-fits-status\)/);
    await edit(() => whole);
    await says(/No findings: dperspective/);
  });

  test("keeps what was good when a save is broken", async () => {
    const whole = await readFile(join(root, "openapi", "dperspective", "errors.yaml"), "utf8");
    await edit((text) => text.replace("schemas:", "schemas: ["));
    await says(/still used as it was before this save/);
    expect(await (await fetch(site + codePage)).text()).toContain("It was saved anew.");
    const answer = await fetch(`${mock}/dperspective/api/v1/trends`, { headers: { Prefer: "example=RATE_LIMITED" } });
    expect(answer.status).toBe(429);
    await edit(() => whole);
    await says(/Reloaded dperspective/);
    await says(/No findings: dperspective/);
  });

  test("puts the reload into no built file, and stops on Ctrl-C", async () => {
    const built = await readFile(join(root, "site", codePage, "index.html"), "utf8");
    expect(built).not.toContain("__dev");
    const response = await fetch(site + codePage);
    expect(response.headers.get("content-security-policy")).toContain("connect-src 'self'");
    expect(await response.text()).toContain("__dev/reload.js");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});
