import { describe, expect, test } from "vitest";
import { allErrorFacts, type ErrorFacts } from "../../facts/error-view-model.ts";
import { neighboursOf } from "../../facts/related-errors.ts";
import { errorJson } from "../../formats/error-json.ts";
import { errorMarkdown } from "../../formats/error-markdown.ts";
import { exampleContract, hostile } from "../../testing/example-contract.ts";
import { exampleSite } from "../../testing/example-site.ts";
import { errorPage } from "./error-page.ts";

const all = [exampleContract("shop"), exampleContract("other")].flatMap((contract) => [
  ...allErrorFacts(contract).values(),
]);
const [facts] = all;
if (facts === undefined) throw new Error("the example has codes");
const page = errorPage(exampleSite, facts, { neighbours: neighboursOf(facts, all) });

/** Everything a form must say, in the words of the facts. */
function said({ code, action, recovery, userMessage, mock, snippet, provenance }: ErrorFacts): string[] {
  return [
    code,
    action,
    recovery.whoActs,
    userMessage,
    mock?.command ?? "",
    snippet?.trim() ?? "",
    provenance?.source ?? "no source",
    "Retry-After: 7",
  ];
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe("errorPage", () => {
  test("says everything without a script, and takes no markup from a contract", () => {
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="../../../assets/scripts/docs/page-scripts/site.js">',
    ]);
    expect([...page.matchAll(/<img[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<img src="../../../assets/favicon.svg" alt="" width="22" height="22">',
    ]);
    for (const words of said(facts)) expect(textOf(page)).toContain(words);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test("leads to each operation's place in the reference", () => {
    expect(page).toContain('href="../../#/buying-and-paying/readcart"');
  });

  test("names related errors: the same API under a status, other APIs in a situation", () => {
    const { here, elsewhere } = neighboursOf(facts, all);
    expect(here).toEqual([]);
    expect(elsewhere.map(({ api, code }) => [api, code])).toEqual([["other", "https://shop.test/problems/busy"]]);
    expect(page).toContain("The same situation in other APIs");
  });
});

describe("the twins of a page", () => {
  test("have the same content as Markdown", () => {
    const markdown = errorMarkdown(facts);
    for (const words of said(facts)) expect(markdown).toContain(words);
    expect(markdown).toContain(hostile);
  });

  test("have the same content as JSON, with relative links", () => {
    const json = JSON.parse(errorJson(facts));
    expect(json).toMatchObject({ code: facts.code, action: facts.action, recovery: { kind: "after" } });
    expect(json.links.page).toMatch(/^busy-[0-9a-f]{8}\/$/);
    expect(json.operations[0].reference).toBe("../#/buying-and-paying/readcart");
  });
});
