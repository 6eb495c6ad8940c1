import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mockClient } from "../scripts/mock/server/mock-client.ts";
import { type RunningMock, startMock } from "../scripts/mock/server/start-mock.ts";
import { type BrowserPage, openPage } from "./browser-page.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** What the README says to send, so that a reader who has nothing else gets what is proven here; of a header, its value. */
function inReadme(text: string): string {
  expect(readme).toContain(`\`${text}\``);
  return text.replace(/^[A-Z]\w+: /, "");
}

let mock: RunningMock;
let browser: BrowserPage;
let page: Page;

beforeAll(async () => {
  mock = await startMock({ root, apis: ["medblocks"], atRoot: true });
  browser = await openPage((_, response) => {
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>A frontend</title>");
  });
  page = browser.page;
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

/** Asks as a page does, and gives what the page may see. */
function ask(path: string, headers: Record<string, string>, credentials: RequestCredentials = "same-origin") {
  return page.evaluate(
    async ([url, init]) => {
      try {
        const response = await fetch(url, init);
        const { error = {} } = await response.json();
        const { code = null, param = null } = error;
        return { status: response.status, code, param, retryAfter: response.headers.get("retry-after") };
      } catch (error) {
        return { thrown: error instanceof Error ? error.name : String(error) };
      }
    },
    [mock.url + path, { headers, credentials }] as const,
  );
}

const good = { Authorization: "Bearer mb_sk_sbx_example" };

describe("a page gets, with what the README says alone,", () => {
  test("an expired key", async () => {
    const Authorization = inReadme("Authorization: Bearer mb_sk_sbx_expired");
    expect(await ask("/patients", { Authorization })).toMatchObject({ status: 401, code: "expired_api_key" });
  });

  test("a rate limit that clears after two tries, with a wait that it may read", async () => {
    const headers = { ...good, Prefer: inReadme('Prefer: scenario="throttled*2, ok"') };
    const throttled = { status: 429, code: "throttled", retryAfter: expect.stringMatching(/^\d+$/) };
    expect([await ask("/patients", headers), await ask("/patients", headers), await ask("/patients", headers)]).toEqual(
      [
        expect.objectContaining(throttled),
        expect.objectContaining(throttled),
        expect.objectContaining({ status: 200 }),
      ],
    );
  });

  test("a field's error", async () => {
    const path = inReadme("/patients?limit=0");
    expect(await ask(path, good)).toMatchObject({ status: 400, code: "invalid_data", param: "limit" });
  });

  test("a dropped connection", async () => {
    const Prefer = inReadme("Prefer: fault=reset");
    expect(await ask("/patients", { ...good, Prefer })).toEqual({ thrown: "TypeError" });
  });

  test("the same where it sends its cookies along", async () => {
    const Authorization = inReadme("Authorization: Bearer mb_sk_sbx_expired");
    const answer = await ask("/patients", { Authorization }, "include");
    expect(answer).toMatchObject({ status: 401, code: "expired_api_key" });
  });
});

/** The outcomes of one request sent several times: a status, or `fails`. */
function askTimes(times: number, headers: Record<string, string>, method = "GET"): Promise<(number | string)[]> {
  return page.evaluate(
    async ([url, init, times]) => {
      const outcomes: (number | string)[] = [];
      for (let time = 0; time < times; time++) {
        try {
          const response = await fetch(url, init);
          await response.text();
          outcomes.push(response.status);
        } catch {
          outcomes.push("fails");
        }
      }
      return outcomes;
    },
    [`${mock.url}/patients`, { headers, method, ...(method === "POST" ? { body: "{}" } : {}) }, times] as const,
  );
}

describe("a page sees each step of a sequence, on new and on reused connections:", () => {
  test.each<[scenario: string, method: string, outcomes: (number | string)[]]>([
    ["ok, reset, ok, ok", "GET", [200, "fails", 200, 200]],
    ["reset, ok", "GET", ["fails", 200, 200, 200]],
    ["throttled, reset, throttled", "POST", [429, "fails", 429]],
    ["throttled, reset, ok", "GET", [429, "fails", 200, 200]],
    ["ok, reset*2, ok", "GET", [200, "fails", "fails", 200]],
    ["ok, cut, ok", "GET", [200, "fails", 200]],
  ])("%s (%s)", async (scenario, method, outcomes) => {
    const headers = { ...good, "X-Mock-Client": scenario, Prefer: `scenario="${scenario}"` };
    expect(await askTimes(outcomes.length, headers, method)).toEqual(outcomes);
  });

  test("set by the control route, from a page", async () => {
    const set = { client: "route", operation: "GET /patients", steps: ["invalid_api_key", "reset", "ok"] };
    const status = await page.evaluate(async ([url, body]) => (await fetch(url, { method: "PUT", body })).status, [
      `${mock.url}/__mock/scenarios`,
      JSON.stringify(set),
    ] as const);
    expect(status).toBe(200);
    expect(await askTimes(3, { ...good, "X-Mock-Client": "route" })).toEqual([401, "fails", 200]);
  });
});

test("two workers of Playwright share a mock without disturbing each other", async () => {
  const workers = ["0", "1"].map((index) => mockClient(mock.url, index));
  const [first, second] = workers;
  await first?.scenario({ operation: "GET /patients", steps: ["throttled", "ok"] });
  const statuses = await Promise.all(
    workers.map(async ({ headers: extraHTTPHeaders }) => {
      const own = await page.context().browser()?.newPage({ extraHTTPHeaders });
      if (own === undefined) throw new Error("The page has no browser.");
      await own.goto(page.url());
      const answered = await own.evaluate(
        async ([url, headers]) => [(await fetch(url, { headers })).status, (await fetch(url, { headers })).status],
        [`${mock.url}/patients`, good] as const,
      );
      await own.close();
      return answered;
    }),
  );
  expect(statuses).toEqual([
    [429, 200],
    [200, 200],
  ]);
  expect(await first?.waitFor({ status: 429 })).toMatchObject([{ client: "0", code: "throttled" }]);
  await first?.reset();
  expect([await first?.requests(), (await second?.requests({ method: "GET" }))?.length]).toEqual([[], 2]);
});
