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
    .filter(([path, text]) => path.endsWith(".html") && !String(text).includes("assets/reference.js"))
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
      expect(await page.getByRole("listitem").count()).toBeGreaterThan(80);
      expect(await page.getByLabel(/pasted/).isVisible()).toBe(false);
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

describe("finding a code", { timeout: 120_000 }, () => {
  test("shows every code of every API by its first letters, first of all or below its equals", async () => {
    await visit({}, async (page, misdeeds) => {
      await page.goto(server.url + searchPath);
      const box = page.getByRole("searchbox");
      for (const { api, codes } of await loadContracts(root)) {
        for (const code of codes.keys()) {
          await box.fill(code.slice(0, 4).toUpperCase());
          const shown = await page.locator("#codes > li:visible").evaluateAll((items) =>
            // In the page: the codes of the list, in its order.
            items.map((item) => item.getAttribute("data-code")),
          );
          const before = shown.slice(0, shown.indexOf(code));
          expect(shown, `${api} ${code}`).toContain(code);
          expect(before.every((other) => other?.toLowerCase().startsWith(code.slice(0, 4).toLowerCase()))).toBe(true);
        }
      }
      expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    });
  });

  test("leads to any code by the keyboard alone: it is typed, then two keys open its page", async () => {
    await visit({}, async (page) => {
      for (const { api, codes } of await loadContracts(root)) {
        for (const code of codes.keys()) {
          await page.goto(server.url + searchPath);
          // The box has the focus from the start.
          await page.keyboard.insertText(code);
          await page.keyboard.press("ArrowDown");
          const link = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
          expect((await link()).endsWith(`/errors/${code}/`), `${code}: ${await link()}`).toBe(true);
          // Two APIs may spell a code alike; then the second is one key further.
          if (!(await link()).includes(`/${api}/`)) await page.keyboard.press("ArrowDown");
          expect(await link()).toBe(`../${api}/errors/${code}/`);
        }
      }
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.href.includes("/errors/"));
    });
  });

  test("finds the page of every code from the body of its answer", async () => {
    await visit({}, async (page) => {
      await page.goto(server.url + searchPath);
      const box = page.getByRole("searchbox");
      for (const contract of await loadContracts(root)) {
        const bodies = new Map(
          contract.operations.flatMap(({ cases }) => cases.map(({ code, body }) => [code, body] as const)),
        );
        for (const [code, body] of bodies) {
          if (body === null) continue;
          await box.fill(JSON.stringify(body, null, 2));
          const found = await page
            .locator("#codes > li:visible a")
            .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
          expect(found, code).toContain(`../${contract.api}/errors/${code}/`);
          // The same name in another API may stand beside it, and no more.
          expect(found.length, code).toBeLessThan(4);
        }
      }
    });
  });

  test("finds the code in a whole error that was pasted, and in a provider's link", async () => {
    await visit({}, async (page) => {
      await page.goto(server.url + searchPath);
      const box = page.getByRole("searchbox");
      for (const pasted of [
        '{"error":{"type":"rate_limit_error","code":"throttled","message":"The request rate is too high."}}',
        "https://docs.medblocks.com/errors/throttled",
      ]) {
        await box.fill(pasted);
        expect(await page.locator("#codes > li:visible").count()).toBe(1);
        expect(await page.locator("#codes > li:visible").textContent()).toContain("throttled");
      }
    });
  });

  test("takes its words from the address, counts what it found, and says when that is nothing", async () => {
    await visit({}, async (page) => {
      await page.goto(`${server.url}${searchPath}?q=429`);
      const statuses = await page.locator("#codes > li:visible .quiet").allTextContents();
      expect(statuses.length).toBeGreaterThan(3);
      expect(statuses.every((text) => text.includes("429"))).toBe(true);
      await page.getByRole("searchbox").fill("no such thing");
      expect(await page.getByRole("status").textContent()).toBe("0 codes");
    });
  });
});
