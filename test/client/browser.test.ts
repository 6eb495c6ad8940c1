import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../scripts/contract/load-contract.ts";
import { type RunningMock, startMock } from "../../scripts/mock/server/start-mock.ts";
import { type BrowserPage, openPage } from "../browser-page.ts";
import type * as Application from "./browser-application.ts";

declare const application: typeof Application;

const root = join(import.meta.dirname, "../..");
let mock: RunningMock;
let browser: BrowserPage;
let page: Page;

/** A page on another origin than the mock, whose policy forbids `eval` and every host but the mock. */
beforeAll(async () => {
  const contracts = await loadContracts(root);
  mock = await startMock({ contracts, rateLimits: [] });
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "browser-application.ts")],
    bundle: true,
    format: "iife",
    globalName: "application",
    platform: "browser",
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  browser = await openPage(({ url }, response) => {
    response.setHeader("Content-Security-Policy", `default-src 'none'; script-src 'self'; connect-src ${mock.url}`);
    response.setHeader("Content-Type", url === "/script.js" ? "text/javascript" : "text/html");
    response.end(
      url === "/script.js" ? script : '<!doctype html><title>Client</title><script src="/script.js"></script>',
    );
  });
  page = browser.page;
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

describe("in Chromium, over origins", () => {
  test("an error has its code, its wait, its request id and its class", async () => {
    const seen = await page.evaluate((baseUrl) => application.throttled(baseUrl), mock.urls.medblocks ?? "");
    expect(seen).toEqual({
      code: "throttled",
      status: 429,
      retryAfterMs: 20_000,
      retryAfter: 20,
      isMedblocks: true,
      hasRequestId: true,
      attempts: 1,
    });
  });

  test("the missing scope is read from WWW-Authenticate", async () => {
    const seen = await page.evaluate((baseUrl) => application.missingScope(baseUrl), mock.urls.loop ?? "");
    expect(seen.code).toBe("insufficient_scope");
    expect(seen.requiredScope).toBeTypeOf("string");
  });

  test("validators work where nothing may be evaluated", async () => {
    expect(await page.evaluate((baseUrl) => application.invalid(baseUrl), mock.urls.medblocks ?? "")).toEqual({
      code: "$invalid_request",
      field: "body/patient_email",
    });
  });

  test("an idempotency key and a request id get through", async () => {
    expect(await page.evaluate((baseUrl) => application.keyed(baseUrl), mock.urls.dperspective ?? "")).toMatchObject({
      error: undefined,
      keyed: true,
    });
  });

  test("an abort ends a call", async () => {
    expect(await page.evaluate((baseUrl) => application.aborted(baseUrl), mock.urls.medblocks ?? "")).toBe("$aborted");
  });

  test("an error survives a trip to a worker's port and back", async () => {
    expect(await page.evaluate((baseUrl) => application.revived(baseUrl), mock.urls.medblocks ?? "")).toEqual({
      same: true,
      isMedblocks: true,
    });
  });
});
