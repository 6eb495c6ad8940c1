import assert from "node:assert/strict";
import { startMock } from "error-contracts-cli/mock";
import { chromium } from "playwright-core";
import { preview } from "vite";

/** What Vite built, in Chromium, against the mock on another origin. */
const mock = await startMock({ apis: ["medblocks"] });
const site = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const { port } = site.httpServer.address();
  await page.goto(`http://127.0.0.1:${port}/?mock=${encodeURIComponent(mock.urls.medblocks)}`);
  await page.waitForFunction(() => document.querySelector("output").textContent !== "");
  const shown = await page.textContent("output");
  assert.match(shown, /^expired_api_key never \w/);
  assert.deepEqual(faults, []);
  console.log(`Vite and Chromium ${browser.version()}: the page shows "${shown}"`);
} finally {
  await browser.close();
  await site.close();
  await mock.close();
}
