import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../scripts/contract/load-contract.ts";
import { type RunningMock, startMock } from "../../scripts/mock/server/start-mock.ts";
import { type BrowserPage, openPage } from "../browser-page.ts";

let mock: RunningMock;
let browser: BrowserPage;
let page: Page;
let home = "";

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "browser-app.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const [file] = bundle.outputFiles;
  mock = await startMock({ contracts: await loadContracts(process.cwd(), ["loop"]) });
  browser = await openPage((request, response) => {
    if (request.url === "/app.js") response.setHeader("Content-Type", "text/javascript").end(file?.text);
    else
      response
        .setHeader("Content-Type", "text/html")
        .end('<!doctype html><script type="module" src="/app.js"></script>');
  });
  page = browser.page;
  home = new URL("/", page.url()).href;
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

/** Starts a sign-in from the page. */
async function start(extra: Record<string, string>): Promise<void> {
  const settings = JSON.stringify({ authority: mock.urls.loop, extra });
  // The page leaves for the mock at once.
  await page.goto(`${home}?${new URLSearchParams({ settings })}`, { waitUntil: "commit" });
}

async function outcome(): Promise<unknown> {
  await page.waitForFunction(() => document.title.startsWith("{"));
  return JSON.parse(await page.title());
}

describe("oidc-client-ts in Chromium", () => {
  test("shows the mock's page, and signs in when the person approves", async () => {
    await start({});
    await page.getByRole("link", { name: "Approve" }).click();
    expect(await outcome()).toEqual({ profile: "Example Person", email: "user@example.com" });
  });

  test("receives the denial of the person", async () => {
    await start({});
    await page.getByRole("link", { name: "Deny" }).click();
    expect(await outcome()).toEqual({ error: "access_denied" });
  });

  test("receives the documented failure that is chosen", async () => {
    await start({});
    await page.getByRole("link", { name: "Fail: server_error" }).click();
    expect(await outcome()).toEqual({ error: "server_error" });
  });

  test("needs no page with the parameter __decision", async () => {
    await start({ __decision: "approve", login_hint: "ada@example.org" });
    expect(await outcome()).toEqual({ profile: "ada", email: "ada@example.org" });
  });
});
