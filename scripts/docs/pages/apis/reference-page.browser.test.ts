import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../browser/launch-browser.ts";
import { watchPage } from "../../../browser/testing/watch-page.ts";
import { findApis } from "../../../contract/find-apis.ts";
import { loadContract } from "../../../contract/load-contract.ts";
import { buildSite } from "../../build-site.ts";
import { errorPath, referencePath } from "../../markup/addresses.ts";
import { redocLink } from "../../markup/redoc-link.ts";
import { type SiteServer, serveSite } from "../../serve/serve-site.ts";
import { writeSite } from "../../write/write-site.ts";

const root = join(import.meta.dirname, "../../../..");

/** Redoc's own search box, whose hint is too pale and whose class has no lasting name to be styled by. */
const searchBox = '*:has(> [data-component-name="icons/SearchIcon/SearchIcon"])';

let folder: string;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-"));
  const contracts = await Promise.all(findApis(root).map((api) => loadContract(root, api)));
  await writeSite(folder, await buildSite(contracts));
  server = await serveSite({ root: folder, port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function fragmentsOf(page: Page): Promise<string[]> {
  const links = page.locator("#redoc a[href^='#/']");
  return links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
}

describe.each(findApis(root))("the reference of %s", { timeout: 120_000 }, (api) => {
  test("shows its title and every operation, keeps to its policy and asks no other host", async () => {
    const contract = await loadContract(root, api);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const misdeeds = await watchPage(page, server.url);
    await page.goto(server.url + referencePath(api).replace("index.html", ""));
    expect(await page.title()).toBe(`${contract.title}: reference`);
    await page.getByRole("heading", { level: 1, name: contract.title }).waitFor();

    const seen = new Set<string>();
    for (const tag of new Set(contract.operations.map(({ tags }) => tags[0] ?? ""))) {
      const [first] = contract.operations.filter(({ tags }) => tags[0] === tag);
      if (first === undefined) continue;
      await page.goto(server.url + redocLink(api, first).replace("index.html", ""));
      await page.getByRole("heading", { name: first.summary }).first().waitFor();
      for (const fragment of await fragmentsOf(page)) seen.add(fragment);
    }
    const expected = contract.operations.map((operation) => redocLink(api, operation).replace(/^[^#]*/, ""));
    expect(expected.filter((fragment) => !seen.has(fragment))).toEqual([]);

    expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    await page.close();
  });

  test("lists the codes of an error response, and links to their pages", async () => {
    const { operations } = await loadContract(root, api);
    const operation = operations.find(({ cases }) => cases.some(({ status }) => status >= 400));
    const found = operation?.cases.find(({ status }) => status >= 400);
    if (operation === undefined || found === undefined) throw new Error("There is an operation with errors.");
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const misdeeds = await watchPage(page, server.url);
    await page.goto(server.url + redocLink(api, operation).replace("index.html", ""));
    await page.getByText("curl", { exact: true }).first().waitFor();
    await page
      .getByRole("tab", { name: String(found.status) })
      .first()
      .click();
    await page.getByRole("cell", { name: found.code, exact: true }).getByRole("link").first().click();
    await page.waitForURL(server.url + errorPath(api, found.code).replace("index.html", ""));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(found.code);
    // And back, to the very operation.
    await page.getByRole("link", { name: operation.summary, exact: true }).first().click();
    await page.getByRole("heading", { name: operation.summary }).first().waitFor();
    expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "has no serious fault of accessibility in %s but Redoc's own",
    async (colorScheme) => {
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
      await page.goto(server.url + referencePath(api).replace("index.html", ""));
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.evaluate(axe);
      const faults: unknown = await page.evaluate(
        `axe.run({ exclude: [${JSON.stringify(searchBox)}] }).then(({ violations }) => violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html)))`,
      );
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test("leads a reader without script to the error codes", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + referencePath(api));
    const [link] = await page.locator("noscript a").all();
    expect(await link?.textContent()).toBe("error codes");
    expect(await link?.isVisible()).toBe(true);
    await context.close();
  });
});
