import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";

/** Starts the server of a built application, `check-page.mjs FILE [ARGUMENT…]`, and sees its page from there and in Chromium. */
const probe = createServer();
const port = await new Promise((resolve) => probe.listen(0, "127.0.0.1", () => resolve(probe.address().port)));
await new Promise((resolve) => probe.close(resolve));

const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port) };
const server = spawn(process.execPath, process.argv.slice(2), { env, stdio: ["ignore", "inherit", "inherit"] });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const url = `http://127.0.0.1:${port}/`;
  let html;
  while (html === undefined) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    html = await fetch(url).then(
      (response) => response.text(),
      () => undefined,
    );
    await setTimeout(100);
  }
  assert.match(html, /throttled 429 on the server/);
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("output").textContent.endsWith("in the browser"));
  assert.equal(await page.textContent("output"), "throttled 429 in the browser");
  assert.deepEqual(faults, []);
  console.log("An error of the server is a MedblocksError on the server's page and in the browser.");
} finally {
  await browser.close();
  server.kill();
}
