import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { type RunningMock, startMock } from "../scripts/mock/server/start-mock.ts";
import { type BrowserPage, openPage } from "./browser-page.ts";
import { fencesOf } from "./documents/fences.ts";

const root = join(import.meta.dirname, "..");
let mock: RunningMock;
let browser: BrowserPage;
let page: Page;

beforeAll(async () => {
  const guide = readFileSync(join(root, "docs/guides/react-page.md"), "utf8");
  const source = fencesOf(guide).find(({ name }) => name === "patients-page.tsx")?.text ?? "";
  const { outputFiles } = await build({
    stdin: { contents: source, loader: "tsx", resolveDir: root },
    bundle: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: {
      "error-contracts/authos": join(root, "generated/authos/client.ts"),
      "error-contracts/medblocks": join(root, "generated/medblocks/client.ts"),
    },
    write: false,
  });
  const [script] = outputFiles;
  mock = await startMock({ contracts: await loadContracts(root, ["authos", "medblocks"]) });
  browser = await openPage(({ url }, response) => {
    if (url === "/app.js") response.setHeader("Content-Type", "text/javascript").end(script?.text);
    else {
      const html =
        '<!doctype html><title>Patients</title><div id="root"></div><script type="module" src="/app.js"></script>';
      response.setHeader("Content-Type", "text/html").end(html);
    }
  });
  page = browser.page;
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});
beforeEach(() => mock.reset());

async function open(): Promise<void> {
  const home = new URL("/", page.url().startsWith("http://localhost") ? page.url() : browser.page.url());
  await page.goto(`${home.href}?mock=${encodeURIComponent(mock.url)}`);
}

async function signIn(password = "a-password"): Promise<void> {
  await open();
  await page.getByLabel("E-mail").fill("ada@example.org");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function create(id: string, name: string): Promise<void> {
  await page.getByLabel("Id").fill(id);
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create" }).click();
}

const alert = () => page.getByRole("alert").textContent();
const rows = () => page.getByRole("listitem");

describe("the page of the guide", () => {
  test("signs in, and shows a refused sign-in", async () => {
    await signIn("unauthorized");
    expect(await alert()).not.toBe("");
    await signIn();
    await page.getByText("Signed in as ada@example.org").waitFor();
  });

  test("lists, creates, renames and deletes", async () => {
    await signIn();
    await rows().first().waitFor();
    await create("pat_7", "Ada");
    await page.getByText("pat_7: Ada").waitFor();
    await page.getByRole("button", { name: "Rename pat_7" }).click();
    await page.getByText("pat_7: Ada (renamed)").waitFor();
    await page.getByRole("button", { name: "Delete pat_7" }).click();
    await page.getByText("pat_7: Ada").waitFor({ state: "detached" });
    expect(await rows().count()).toBe(1);
  });

  test("marks the field of an error", async () => {
    await signIn();
    await create("", "Nobody");
    await page.locator('[name="patient_id"][aria-invalid="true"]').waitFor();
    await create("pat_8", "Ada");
    await page.getByText("pat_8: Ada").waitFor();
    await create("pat_8", "Twice");
    await page.locator('[name="patient_id"][aria-invalid="true"]').waitFor();
    expect(await rows().count()).toBe(2);
  });

  test("shows a rate limit with its wait, and recovers", async () => {
    await signIn();
    await rows().first().waitFor();
    mock.scenarios.set({ operation: "GET /patients", steps: ["throttled"] });
    await page.getByRole("button", { name: "Load again" }).click();
    await page.getByText("(20 s)").waitFor();
    await page.getByRole("button", { name: "Load again" }).click();
    expect(await rows().count()).toBe(1);
  });

  test("says what a dropped connection may have done", async () => {
    await signIn();
    await rows().first().waitFor();
    mock.scenarios.set({ operation: "POST /patients", steps: ["reset"] });
    await create("pat_9", "Ada");
    await page.getByText("may have been saved").waitFor();
    await page.getByText("pat_9: Ada").waitFor();
  });
});
