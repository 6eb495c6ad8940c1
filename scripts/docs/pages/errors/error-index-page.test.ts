import { expect, test } from "vitest";
import { allErrorFacts, type ErrorFacts } from "../../facts/error-view-model.ts";
import { exampleContract } from "../../testing/example-contract.ts";
import { exampleSite } from "../../testing/example-site.ts";
import { errorIndexPage } from "./error-index-page.ts";

const facts = [...allErrorFacts(exampleContract()).values()];
const outOfStock = facts.find(({ code }) => code.endsWith("/out-of-stock"));
const busy = facts.find(({ code }) => code.endsWith("/busy"));
if (outOfStock === undefined || busy === undefined) throw new Error("The example has two codes.");

/** An answer for which the document names no code, and says no more than its status. */
const notFound: ErrorFacts = {
  ...outOfStock,
  code: "$404",
  label: "404",
  meaning: "Not Found",
  statuses: outOfStock.statuses.map((entry) => ({ ...entry, status: 404, reason: "Not Found" })),
};

const pageOf = (...codes: ErrorFacts[]) => errorIndexPage(exampleSite, "shop", "Shop", codes);

test("lists codes under their statuses", () => {
  const page = pageOf(outOfStock, busy);
  expect(page).toContain("2 codes.");
  for (const status of [409, 429, 503]) expect(page).toContain(`<h2 id="status-${status}">`);
});

test("lists codes that have a status each without a heading each", () => {
  const page = pageOf(outOfStock, notFound);
  expect(page).toContain("1 code, and 1 status without a code.");
  expect(page).not.toContain("<h2");
  expect(page).toMatch(/<span class="chip s4">409<\/span><a [^>]*><code>/);
});

test("says a status and its words once where the document names no code and no meaning", () => {
  const page = pageOf(notFound);
  expect(page).toContain("1 status, for which the document names no codes.");
  const [entry = ""] = /<dl class="entries">.*<\/dl>/s.exec(page) ?? [];
  expect(entry.split("Not Found")).toHaveLength(2);
  expect(entry.split(">404<")).toHaveLength(2);
});

test("says that a document without error answers has none", () => {
  expect(pageOf()).toContain("The OpenAPI document of this API describes no error answer.");
});
