import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type Misdeeds, watchPage } from "../browser/testing/watch-page.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { buildSite } from "./build-site.ts";
import { searchPath } from "./markup/addresses.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { type SiteServer, serveSite } from "./serve/serve-site.ts";
import { exampleContract } from "./testing/example-contract.ts";
import type { SiteFiles } from "./write/site-files.ts";
import { writeSite } from "./write/write-site.ts";

const root = join(import.meta.dirname, "..", "..");
const phone = { viewport: { width: 375, height: 780 } };

let folder: string;
let site: SiteFiles;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  site = await buildSite([...(await loadContracts(root)), exampleContract()]);
  await writeSite(folder, site);
  server = await serveSite({ root: folder, port: 0 });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(
  options: BrowserContextOptions,
  work: (page: Page, misdeeds: Misdeeds) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await work(page, await watchPage(page, server.url));
  } finally {
    await context.close();
  }
}

const ownPages = () =>
  [...site]
    .filter(
      ([path, text]) =>
        path.endsWith(".html") && !/page-scripts\/reference\.js|http-equiv="refresh"/.test(String(text)),
    )
    .map(([path]) => path);

/** One page of each kind that is ours; Redoc's has tests of its own. */
async function kinds(): Promise<string[]> {
  const pages = pageKinds([...(await loadContracts(root)), exampleContract()]);
  pages.delete("reference");
  return [...pages.values()];
}

describe("the pages of the site", { timeout: 120_000 }, () => {
  test("fit a phone, break nothing and ask nobody else, each of them", async () => {
    await visit(phone, async (page, misdeeds) => {
      const tooWide: string[] = [];
      for (const path of ownPages()) {
        await page.goto(server.url + path, { waitUntil: "load" });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) tooWide.push(`${path} by ${over}px`);
      }
      expect(tooWide).toEqual([]);
      expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    });
  });

  test.each(["light", "dark"] as const)("have no serious fault of accessibility in %s", async (colorScheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    // The colours alone differ in the dark.
    const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast"] }' : "";
    await visit({ ...phone, colorScheme }, async (page) => {
      for (const path of await kinds()) {
        await page.goto(server.url + path);
        await page.evaluate(axe);
        const faults: unknown = await page.evaluate(
          `axe.run(${rules}).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]))`,
        );
        expect(faults, path).toEqual([]);
      }
    });
  });

  test("can be read without script", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      for (const path of await kinds()) {
        await page.goto(server.url + path);
        expect(await page.getByRole("heading", { level: 1 }).isVisible(), path).toBe(true);
      }
      await page.goto(server.url + searchPath);
      expect(await page.locator("#all-codes li").count()).toBeGreaterThan(80);
    });
  });

  test("show their words before any script has come", async () => {
    await visit({}, async (page) => {
      await page.route("**/*.js", () => {
        // Never answered: a script that is slow for ever.
      });
      for (const path of await kinds()) {
        await page.goto(server.url + path, { waitUntil: "commit" });
        await page.getByRole("heading", { level: 1 }).waitFor({ timeout: 5000 });
        const painted = () => performance.getEntriesByName("first-contentful-paint").length;
        await expect.poll(() => page.evaluate(painted), { timeout: 5000 }).toBe(1);
      }
    });
  });

  test("let the keyboard skip to the content", async () => {
    await visit({}, async (page) => {
      await page.goto(server.url);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });
  });
});

/** Where each result leads, in their order; waits for results of this query. */
async function found(page: Page, query: string): Promise<string[]> {
  await page.locator("#query").fill(query);
  await page.locator("#found").filter({ hasText: /./ }).waitFor();
  // The results are of this query as soon as the address has it.
  await page.waitForFunction(
    (text) => new URLSearchParams(location.search).get("q") === text,
    query.slice(0, 500).trim(),
  );
  await page.waitForTimeout(50);
  return page.locator("#results .result > a").evaluateAll((links) =>
    // In the page: links lead from the root of the site.
    links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname.slice(1)),
  );
}

describe("the search", { timeout: 120_000 }, () => {
  test("opens by a key on any page, finds, and opens the first result, by the keyboard alone", async () => {
    await visit({}, async (page, misdeeds) => {
      for (const [path, key] of [
        ["medblocks/errors/throttled/index.html", "/"],
        ["guides/recovery/index.html", "Control+k"],
        ["loop/index.html", "/"],
      ] as const) {
        await page.goto(server.url + path, { waitUntil: "load" });
        await page.locator("#open-search").waitFor();
        await page.keyboard.press(key);
        await page.locator("dialog[open] input").waitFor();
        await page.keyboard.insertText("consent required");
        await page.locator("dialog .result").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${server.url}dperspective/errors/CONSENT_REQUIRED/`);
      }
      expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    });
  });

  test("closes by Escape and leaves typing in other boxes alone", async () => {
    await visit({}, async (page) => {
      await page.goto(`${server.url}loop/errors/server_error/`);
      await page.locator("#open-search").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      await page.locator(".filter input").fill("users");
      await page.keyboard.press("/");
      expect(await page.locator("dialog[open]").count()).toBe(0);
    });
  });

  test("finds from the home page and from the search page, and keeps the query in the address", async () => {
    await visit({}, async (page) => {
      for (const path of ["", searchPath]) {
        await page.goto(server.url + path);
        const [first] = await found(page, "POST /patients");
        expect(first).toContain("medblocks/");
        await page.reload();
        await page.locator("#results .result").first().waitFor();
        expect(await page.locator("#query").inputValue()).toBe("POST /patients");
      }
      await page.goto(`${server.url}${searchPath}?q=throttled`);
      await page.locator("#results .result").first().waitFor();
      expect(await page.locator("#results .result").first().textContent()).toContain("Who must act");
    });
  });

  test("opens the right API for a pasted body", async () => {
    await visit({}, async (page) => {
      await page.goto(server.url + searchPath);
      for (const [body, path] of [
        ['{"error":{"code":"TOKEN_EXPIRED"}}', "dperspective/errors/TOKEN_EXPIRED/"],
        ['{"error_code":"TOKEN_EXPIRED"}', "authos/errors/TOKEN_EXPIRED/"],
        ['{"error":"insufficient_scope"}', "loop/errors/insufficient_scope/"],
      ] as const) {
        expect(await found(page, body)).toEqual([path]);
      }
    });
  });

  test("offers the nearest codes where nothing fits, and says so", async () => {
    await visit({}, async (page) => {
      await page.goto(server.url + searchPath);
      expect(await found(page, "thrttlng")).toContain("medblocks/errors/throttled/");
      expect(await page.locator("#found").textContent()).toContain("Nothing found. The nearest codes");
    });
  });
});

describe("colours", { timeout: 120_000 }, () => {
  test("are chosen once for all pages, Redoc's too", async () => {
    await visit({ colorScheme: "light" }, async (page) => {
      await page.goto(server.url);
      await page.locator("#colours").click();
      for (const path of ["medblocks/errors/throttled/", "medblocks/", "guides/"]) {
        await page.goto(server.url + path);
        await page.waitForFunction(() => document.documentElement.classList.contains("dark"));
      }
    });
  });
});

describe("a code's page", { timeout: 120_000 }, () => {
  test("shows one way of calling at a time, and a long list of operations in part", async () => {
    await visit({}, async (page) => {
      await page.goto(`${server.url}loop/errors/server_error/`);
      await page.getByRole("tab", { name: "fetch", exact: true }).click();
      expect(await page.locator("#with-fetch").isVisible()).toBe(true);
      expect(await page.locator("#with-error-contracts").isVisible()).toBe(false);
      const rows = page.locator("table[data-most] tbody tr:visible");
      expect(await rows.count()).toBe(8);
      await page.getByRole("button", { name: /^Show all/ }).click();
      expect(await rows.count()).toBeGreaterThan(50);
      await page.locator(".filter input").fill("webhook");
      expect(await rows.count()).toBeLessThan(10);
    });
  });
});
