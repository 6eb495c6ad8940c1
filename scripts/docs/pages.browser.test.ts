import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type Misdeeds, watchPage } from "../browser/watch-page.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { errorIndexPath, errorPath, matrixPath, searchPath, situationsPath } from "./addresses.ts";
import { buildSite } from "./build-site.ts";
import { exampleContract } from "./example-contract.ts";
import { type SiteServer, serveSite } from "./serve-site.ts";
import type { SiteFiles } from "./site-files.ts";
import { writeSite } from "./write-site.ts";

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
    .filter(([path, text]) => path.endsWith(".html") && !text.includes("assets/reference.js"))
    .map(([path]) => path);

/** One page of each kind, the code's page being the one with the longest code. */
async function kinds(): Promise<string[]> {
  const contracts = [...(await loadContracts(root)), exampleContract()];
  const codes = contracts.flatMap(({ api, codes }) => [...codes.keys()].map((code) => ({ api, code })));
  const [longest] = codes.toSorted((one, other) => other.code.length - one.code.length);
  const biggest = contracts.toSorted((one, other) => other.operations.length - one.operations.length)[0];
  if (longest === undefined || biggest === undefined) throw new Error("There are contracts with codes.");
  return [
    "index.html",
    situationsPath,
    searchPath,
    errorIndexPath(biggest.api),
    matrixPath(biggest.api),
    errorPath(longest.api, longest.code),
    errorPath(biggest.api, [...biggest.codes.keys()][0] ?? ""),
  ];
}

describe("the pages of the site", { timeout: 120_000 }, () => {
  it("fit a phone, break nothing and ask nobody else, each of them", async () => {
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

  it.each(["light", "dark"] as const)("have no serious fault of accessibility in %s", async (colorScheme) => {
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

  it("can be read without script", async () => {
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

  it("let the keyboard skip to the content", async () => {
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
  it("leads to any code of any API with its first letters and two keys", async () => {
    await visit({}, async (page, misdeeds) => {
      for (const { api, codes } of await loadContracts(root)) {
        const [code = ""] = [...codes.keys()].slice(-1);
        await page.goto(server.url + searchPath);
        // The box has the focus from the start.
        await page.keyboard.type(code.slice(0, -1).toUpperCase());
        const hit = page.locator("#codes > li:visible").filter({ hasText: code });
        expect(await hit.count(), `${api} ${code}`).toBeGreaterThan(0);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => url.href.includes("/errors/"));
      }
      expect(misdeeds).toEqual({ complaints: [], foreign: [] });
    });
  });

  it("finds the code in a whole error that was pasted, and in a provider's link", async () => {
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

  it("takes its words from the address, counts what it found, and says when that is nothing", async () => {
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
