import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../scripts/browser/launch-browser.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { type RunningMock, startMock } from "../scripts/mock/server/start-mock.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let mock: RunningMock;
let browser: Browser;

beforeAll(async () => {
  mock = await startMock({ contracts: await loadContracts(process.cwd(), ["medblocks"]) });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

async function open(width: number, colorScheme: "dark" | "light" = "light"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(mock.url);
  return page;
}

describe.each(["dark", "light"] as const)("the start page in %s", (colorScheme) => {
  test.each([375, 1280])("has no overflow and no finding of axe at %i pixels", async (width) => {
    const page = await open(width, colorScheme);
    await page.locator("summary").first().click();
    await page.getByRole("button", { name: "Copy" }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    const found = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
    expect(found).toEqual([]);
    await page.context().close();
  });
});

test("filters operations, and copies a command that works", async () => {
  const page = await open(1280);
  await page.getByRole("searchbox").fill("GET /patients throttled");
  const shown = page.locator("details:not([hidden])");
  expect(await page.getByRole("status").textContent()).toBe(`${await shown.count()} operations`);
  expect(await shown.count()).toBeLessThan(await page.locator("details").count());
  await shown.first().locator("summary").click();
  await shown.first().getByRole("button", { name: "Copy" }).first().click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl -i .*\/medblocks\/patients/);
  await page.context().close();
});
