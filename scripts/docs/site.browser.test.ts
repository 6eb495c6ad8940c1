import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type PageProblems, watchPage } from "../browser/testing/watch-page.ts";
import type { Contract, Operation } from "../contract/contract.ts";
import { findApis } from "../contract/find-apis.ts";
import { errorPath, referencePath, searchPath } from "./markup/addresses.ts";
import { redocLink } from "./markup/redoc-link.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { type SiteServer, serveSite } from "./serve/serve-site.ts";
import { wholeSite } from "./testing/whole-site.ts";
import { oneFile } from "./write/one-file.ts";
import type { SiteFiles } from "./write/site-files.ts";
import { writeSite } from "./write/write-site.ts";

const root = join(import.meta.dirname, "..", "..");
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Redoc's own search box, whose hint is too pale and whose class has no lasting name to be styled by. */
const searchBox = '*:has(> [data-component-name="icons/SearchIcon/SearchIcon"])';

const phone = { viewport: { width: 375, height: 780 } };

let folder: string;
let contracts: Contract[];
let site: SiteFiles;
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  const launching = launchBrowser();
  ({ contracts, site } = await wholeSite());
  await writeSite(folder, site);
  server = await serveSite({ root: folder, port: 0 });
  browser = await launching;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(
  options: BrowserContextOptions,
  work: (page: Page, problems: PageProblems) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await work(page, await watchPage(page, server.url));
  } finally {
    await context.close();
  }
}

const isOurs = ([path, text]: [string, SiteFiles extends Map<string, infer Content> ? Content : never]) =>
  path.endsWith(".html") && !/page-scripts\/reference\.js|http-equiv="refresh"/.test(String(text));

/** One page of each kind that is ours, of the smallest APIs; Redoc's has tests of its own. */
function kinds(): string[] {
  const pages = pageKinds(contracts.filter(({ api }) => api === "dperspective" || api === "shop"));
  pages.delete("reference");
  return [...pages.values()];
}

/** Visits one page of each kind with its scripts, two at a time. */
async function visitKinds(
  options: BrowserContextOptions,
  work: (page: Page, path: string) => Promise<void>,
): Promise<PageProblems[]> {
  const paths = kinds().values();
  const visitor = async () => {
    let found: PageProblems | undefined;
    await visit(options, async (page, problems) => {
      found = problems;
      for (const path of paths) await work(page, path);
    });
    return found ?? { complaints: [], foreign: [] };
  };
  return Promise.all([visitor(), visitor()]);
}

/** The faults that axe finds, with the first elements of each; the page has axe. */
function faultsOf(page: Page, options: object = {}, context: object = { exclude: [] }): Promise<Fault[]> {
  return page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)}).then(({ violations }) => violations.map(
      ({ id, impact, nodes }) => ({ id, impact, elements: nodes.slice(0, 3).map(({ html }) => html) })))`,
  );
}

interface Fault {
  id: string;
  impact: "minor" | "moderate" | "serious" | "critical";
  elements: string[];
}

const tooWideBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The bodies that are wider than 320 or 375 pixels, by their paths; they are put into one frame after each other. */
async function tooWide(page: Page, bodies: [path: string, markup: string, kind: string][]): Promise<string[]> {
  const styles = String(site.get("assets/site.css"));
  return page.evaluate(
    async ({ bodies, styles }) => {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<!doctype html>";
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      document.body.replaceChildren(frame);
      await loaded;
      const { contentDocument: inner, contentWindow: view } = frame as HTMLIFrameElement & {
        contentWindow: typeof globalThis;
      };
      if (inner === null) throw new Error("The frame has no document.");
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styles);
      inner.adoptedStyleSheets = [sheet];
      frame.setAttribute("frameborder", "0");
      const wide: string[] = [];
      for (const [path, markup, kind] of bodies) {
        inner.body.className = kind;
        inner.body.innerHTML = markup;
        for (const width of [320, 375]) {
          frame.width = String(width);
          const over = inner.documentElement.scrollWidth - inner.documentElement.clientWidth;
          if (over > 0) wide.push(`${path} by ${over}px at ${inner.documentElement.clientWidth}px`);
        }
      }
      return wide;
    },
    { bodies, styles },
  );
}

describe("the pages of the site", () => {
  test("fit a phone of 320 and of 375 pixels, each of them", async () => {
    const bodies = [...site].filter(isOurs).map(([path, text]): [string, string, string] => {
      const [, kind = "", markup = ""] = /<body class="([^"]*)">(.*)<\/body>/s.exec(String(text)) ?? [];
      return [path, markup, kind];
    });
    expect(bodies.length).toBeGreaterThan(200);
    await visit(phone, async (page) => {
      await page.goto(server.url);
      expect(await tooWide(page, bodies)).toEqual([]);
      // The check sees what is too wide.
      expect(await tooWide(page, [["wide", "<img width=360>", "text"]])).toEqual(["wide by 40px at 320px"]);
    });
  });

  test("fit a phone, have no fault of accessibility, break nothing and ask nobody else, one of each kind", async () => {
    const problems = await visitKinds({ ...phone, colorScheme: "light" }, async (page, path) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(server.url + path, { waitUntil: "load" });
      expect(await tooWideBy(page), path).toBe(0);
      await page.evaluate(axe);
      expect(await faultsOf(page), path).toEqual([]);
      // The colours alone differ in the dark.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await faultsOf(page, { runOnly: ["color-contrast"] }), path).toEqual([]);
    });
    expect(problems).toEqual(problems.map(() => ({ complaints: [], foreign: [] })));
  });

  test("can be read without script", async () => {
    await visitKinds({ javaScriptEnabled: false }, async (page, path) => {
      await page.goto(server.url + path);
      expect(await page.getByRole("heading", { level: 1 }).isVisible(), path).toBe(true);
      if (path === searchPath) expect(await page.locator("#all-codes li").count()).toBeGreaterThan(80);
    });
  });

  test("show their words before any script has come", async () => {
    await visitKinds({}, async (page, path) => {
      await page.route("**/*.js", () => {
        // Never answered: a script that is slow for ever.
      });
      await page.goto(server.url + path, { waitUntil: "commit" });
      await page.getByRole("heading", { level: 1 }).waitFor({ timeout: 5000 });
      const painted = () => performance.getEntriesByName("first-contentful-paint").length;
      await expect.poll(() => page.evaluate(painted), { timeout: 5000 }).toBe(1);
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
  await page.locator("#query").fill("");
  await page.locator("#found:empty").waitFor({ state: "attached" });
  await page.locator("#query").fill(query);
  await page
    .locator("#found")
    .filter({ hasText: /result|found/ })
    .waitFor();
  return page.locator("#results .result > a").evaluateAll((links) =>
    // In the page: links lead from the root of the site.
    links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname.slice(1)),
  );
}

describe("the search", () => {
  test("opens by a key on any page, finds, and opens the first result, by the keyboard alone", async () => {
    await visit({}, async (page, problems) => {
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
      expect(problems).toEqual({ complaints: [], foreign: [] });
    });
  });

  test("keeps its query in the address, so that a link opens it and Back finds it again", async () => {
    await visit({}, async (page) => {
      await page.goto(`${server.url}medblocks/errors/throttled/?q=consent+required`);
      await page.locator("dialog[open] .result").first().waitFor();
      expect(await page.locator("dialog input").inputValue()).toBe("consent required");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${server.url}dperspective/errors/CONSENT_REQUIRED/`);
      await page.goBack();
      await page.locator("dialog[open] .result").first().waitFor();
      await page.keyboard.press("Escape");
      await page.waitForURL(`${server.url}medblocks/errors/throttled/`);
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

describe("colours", () => {
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

describe("a list of codes", () => {
  test("has a filter, which hides the statuses without a code that fits", async () => {
    await visit({}, async (page) => {
      await page.goto(`${server.url}medblocks/errors/`);
      await page.locator(".filter input").fill("quota_exceeded");
      expect(await page.locator(".entries > div:visible").count()).toBe(1);
      expect(await page.locator("section > h2:visible").count()).toBe(1);
    });
  });
});

describe("a code's page", () => {
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

describe("the pages in one file", () => {
  test("show one page at a time, and lead from one to another without script", async () => {
    await writeFile(join(folder, "preview.html"), oneFile(site));
    await visit({ javaScriptEnabled: false }, async (page, problems) => {
      await page.goto(`${server.url}preview.html`);
      const heading = page.locator("h1:visible");
      expect(await heading.allTextContents()).toEqual(["Paste an error, read the answer"]);
      await page.getByRole("link", { name: "Error codes" }).first().click();
      expect(await heading.allTextContents()).toEqual(["Error codes of AuthOS API"]);
      await page.getByRole("link", { name: "TOKEN_EXPIRED" }).first().click();
      expect(await heading.allTextContents()).toEqual(["TOKEN_EXPIRED"]);
      await page.goto(`${server.url}preview.html#/guides/recovery/#wait`);
      expect(await heading.allTextContents()).toEqual(["Recovery"]);
      expect(problems).toEqual({ complaints: [], foreign: [] });
    });
  });
});

/** The address of an operation in the reference, as Redoc's own links have it. */
const fragmentOf = (api: string, operation: Operation) => redocLink(api, operation).replace(/^[^#]*/, "");

/** Goes to each address within the page, waits for its links, and returns those that never came. */
function linksMissing(page: Page, places: { fragment: string; links: string[] }[]): Promise<string[]> {
  return page.evaluate(async (places) => {
    const missing: string[] = [];
    for (const { fragment, links } of places) {
      location.hash = fragment;
      const left = () =>
        links.filter((link) => document.querySelector(`#redoc a[href="${CSS.escape(link)}"]`) === null);
      const end = performance.now() + 20_000;
      while (left().length > 0 && performance.now() < end) await new Promise(requestAnimationFrame);
      missing.push(...left());
    }
    return missing;
  }, places);
}

describe.each(findApis(root))("the reference of %s", (api) => {
  const address = (path: string) => server.url + path.replace("index.html", "");
  const contract = () => {
    const found = contracts.find((one) => one.api === api);
    if (found === undefined) throw new Error(`The contract of ${api} was not loaded.`);
    return found;
  };

  test("shows its title and every operation, and leads from an error row to the code, whose links lead back", async () => {
    const { title, operations } = contract();
    await visit({ viewport: { width: 1280, height: 900 } }, async (page, problems) => {
      await page.goto(address(referencePath(api)));
      expect(await page.title()).toBe(`${title}: reference`);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      const byTag = Map.groupBy(operations, ({ tags }) => tags[0]);
      const places = [...byTag.values()].map((group) => {
        const links = group.map((operation) => fragmentOf(api, operation));
        return { fragment: links[0] ?? "", links };
      });
      expect(await linksMissing(page, places)).toEqual([]);

      const operation = operations.find(({ cases }) => cases.some(({ status }) => status >= 400));
      const found = operation?.cases.find(({ status }) => status >= 400);
      if (operation === undefined || found === undefined) throw new Error("There is an operation with errors.");
      await page.goto(address(redocLink(api, operation)));
      await page.getByText("curl", { exact: true }).first().waitFor();
      await page
        .getByRole("tab", { name: String(found.status) })
        .first()
        .click();
      await page.getByRole("cell", { name: found.code, exact: true }).getByRole("link").first().click();
      await page.waitForURL(address(errorPath(api, found.code)));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(found.code);
      const back = page.getByRole("link", { name: operation.summary, exact: true }).first();
      expect(await back.evaluate((link: HTMLAnchorElement) => link.href)).toBe(address(redocLink(api, operation)));
      expect(problems).toEqual({ complaints: [], foreign: [] });
    });
  });
});

describe("a reference", () => {
  const path = referencePath("dperspective");

  test("opens at the operation of a link from a code's page", async () => {
    await visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.url}dperspective/errors/CONSENT_REQUIRED/`);
      const link = page.locator("section[aria-labelledby=operations] tbody a").first();
      const summary = await link.textContent();
      await link.click();
      const heading = page.getByRole("heading", { name: summary ?? "" }).first();
      await heading.waitFor();
      // The header of the site stays above it, with the search.
      const header = await page.locator("header.frame").boundingBox();
      expect(header?.y).toBe(0);
      expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(header?.height ?? Number.NaN);
      expect(await page.locator("#open-search").isVisible()).toBe(true);
    });
  });

  test("has no serious fault of accessibility in light and in dark but Redoc's own", async () => {
    await visit({ viewport: { width: 1280, height: 900 }, colorScheme: "light" }, async (page) => {
      await page.goto(server.url + path);
      for (const mode of ["light", "dark"]) {
        if (mode === "dark") {
          await page.locator("#colours").click();
          await page.reload();
        }
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.evaluate(axe);
        const faults = await faultsOf(page, {}, { exclude: [searchBox] });
        expect(
          faults.filter(({ impact }) => impact === "serious" || impact === "critical"),
          mode,
        ).toEqual([]);
      }
    });
  });

  test("leads a reader without script to the error codes", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(server.url + path);
      const link = page.locator("noscript a").first();
      expect(await link.textContent()).toBe("error codes");
      expect(await link.isVisible()).toBe(true);
    });
  });

  test("writes its title beside the button on a wide window and above it on a phone, whole", async () => {
    await visit(phone, async (page) => {
      await page.goto(server.url + referencePath("loop"));
      const title = page.getByRole("heading", { level: 1, name: "Loop Health Platform" });
      await title.waitFor();
      const room = await title.evaluate((heading) => heading.getBoundingClientRect().width);
      expect(room).toBeGreaterThan(190);
    });
  });
});
