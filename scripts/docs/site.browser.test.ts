import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { type PageProblems, watchPage } from "../browser/testing/watch-page.ts";
import type { Contract } from "../contract/contract.ts";
import { findApis } from "../contract/find-apis.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { buildSite } from "./build-site.ts";
import { errorPath, referencePath, searchPath } from "./markup/addresses.ts";
import { redocLink } from "./markup/redoc-link.ts";
import { pageKinds } from "./pages/page-kinds.ts";
import { type SiteServer, serveSite } from "./serve/serve-site.ts";
import { exampleContract } from "./testing/example-contract.ts";
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
  contracts = [...(await loadContracts(root)), exampleContract()];
  site = await buildSite(contracts);
  await writeSite(folder, site);
  server = await serveSite({ root: folder, port: 0 });
  browser = await launchBrowser();
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

/** What a page shows that is wider than the window, by its path; the bodies are put into one page after each other. */
async function tooWide(page: Page, bodies: [path: string, markup: string, kind: string][]): Promise<string[]> {
  return page.evaluate((given) => {
    const wide: string[] = [];
    for (const [path, markup, kind] of given) {
      document.body.className = kind;
      document.body.innerHTML = markup;
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      if (over > 0) wide.push(`${path} by ${over}px at ${innerWidth}px`);
    }
    return wide;
  }, bodies);
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
      for (const width of [320, 375]) {
        await page.setViewportSize({ width, height: 780 });
        expect(await tooWide(page, bodies)).toEqual([]);
      }
      // The check sees what is too wide.
      expect(await tooWide(page, [["wide", "<pre>x</pre><p>word</p><img width=900>", "text"]])).toHaveLength(1);
    });
  });

  test("fit a phone with their scripts, break nothing and ask nobody else, one of each kind", async () => {
    await visit(phone, async (page, problems) => {
      for (const path of kinds()) {
        await page.goto(server.url + path, { waitUntil: "load" });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, path).toBe(0);
      }
      expect(problems).toEqual({ complaints: [], foreign: [] });
    });
  });

  test.each(["light", "dark"] as const)("have no fault of accessibility in %s", async (colorScheme) => {
    // The colours alone differ in the dark.
    const rules = colorScheme === "dark" ? '{ runOnly: ["color-contrast"] }' : "";
    await visit({ ...phone, colorScheme }, async (page) => {
      for (const path of kinds()) {
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
      for (const path of kinds()) {
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
      for (const path of kinds()) {
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

describe.each(findApis(root))("the reference of %s", (api) => {
  const address = (path: string) => server.url + path.replace("index.html", "");
  const contract = () => {
    const found = contracts.find((one) => one.api === api);
    if (found === undefined) throw new Error(`The contract of ${api} was not loaded.`);
    return found;
  };

  test("shows its title and every operation, and leads from an error row to the code and back", async () => {
    const { title, operations } = contract();
    await visit({ viewport: { width: 1280, height: 900 } }, async (page, problems) => {
      await page.goto(address(referencePath(api)));
      expect(await page.title()).toBe(`${title}: reference`);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();

      const seen = new Set<string>();
      for (const tag of new Set(operations.map(({ tags }) => tags[0] ?? ""))) {
        const [first] = operations.filter(({ tags }) => tags[0] === tag);
        if (first === undefined) continue;
        await page.goto(address(redocLink(api, first)));
        await page.getByRole("heading", { name: first.summary }).first().waitFor();
        const links = page.locator("#redoc a[href^='#/']");
        for (const link of await links.evaluateAll((found) => found.map((one) => one.getAttribute("href") ?? "")))
          seen.add(link);
      }
      const expected = operations.map((operation) => redocLink(api, operation).replace(/^[^#]*/, ""));
      expect(expected.filter((fragment) => !seen.has(fragment))).toEqual([]);

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
      await page.getByRole("link", { name: operation.summary, exact: true }).first().click();
      await page.getByRole("heading", { name: operation.summary }).first().waitFor();
      expect(problems).toEqual({ complaints: [], foreign: [] });
    });
  });
});

describe("a reference", () => {
  const path = referencePath("dperspective");

  test.each(["light", "dark"] as const)(
    "has no serious fault of accessibility in %s but Redoc's own",
    async (colorScheme) => {
      await visit({ viewport: { width: 1280, height: 900 }, colorScheme }, async (page) => {
        await page.goto(server.url + path);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.evaluate(axe);
        const faults: unknown = await page.evaluate(
          `axe.run({ exclude: [${JSON.stringify(searchBox)}] }).then(({ violations }) => violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + " " + html)))`,
        );
        expect(faults).toEqual([]);
      });
    },
  );

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
