import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { buildSite } from "./build-site.ts";
import { exampleContract } from "./testing/example-contract.ts";
import { wholeSite } from "./testing/whole-site.ts";
import { searchDataPath } from "./write/site-assets.ts";
import type { SiteFiles } from "./write/site-files.ts";

const root = join(import.meta.dirname, "..", "..");
const host = "https://host.test/any/prefix/";

let site: SiteFiles;
beforeAll(async () => {
  ({ site } = await wholeSite());
}, 60_000);

const textOf = (path: string) => String(site.get(path) ?? "");
const pages = () => [...site.keys()].filter((path) => path.endsWith(".html"));

/** The file of the site that an address leads to, and its fragment; null where it leads elsewhere. */
function targetOf(from: string, link: string): { path: string; fragment: string } | null {
  const url = new URL(link, host + encodeURI(from));
  if (!url.href.startsWith(host)) return null;
  const path = decodeURI(url.pathname).slice(new URL(host).pathname.length);
  return { path: path === "" || path.endsWith("/") ? `${path}index.html` : path, fragment: url.hash.slice(1) };
}

function brokenLinks(from: string, links: string[]): string[] {
  return links.filter((link) => {
    const target = targetOf(from, link);
    if (target === null) return !/^(https:\/\/|http:\/\/127\.0\.0\.1:4010\/)/.test(link);
    if (!site.has(target.path)) return true;
    // Redoc makes its fragments while it runs; its own test compares them.
    if (target.fragment === "" || target.fragment.startsWith("/")) return false;
    return !textOf(target.path).includes(` id="${decodeURIComponent(target.fragment)}"`);
  });
}

describe("buildSite", { timeout: 60_000 }, () => {
  test("makes the same bytes of the same contracts", async () => {
    const again = await buildSite([...(await loadContracts(root)), exampleContract()]);
    expect([...again.keys()]).toEqual([...site.keys()]);
    for (const [path, content] of site)
      expect(Buffer.from(content).equals(Buffer.from(again.get(path) ?? "")), path).toBe(true);
  });

  test("has no broken link and no broken anchor, in pages, Markdown and llms.txt", () => {
    for (const path of pages()) {
      const links = [...textOf(path).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) =>
        link.replaceAll("&amp;", "&").replaceAll("&#39;", "'"),
      );
      expect(brokenLinks(path, links), path).toEqual([]);
      // A page that has moved has one link only.
      if (!textOf(path).includes('http-equiv="refresh"')) expect(links.length).toBeGreaterThan(3);
    }
    for (const path of [...site.keys()].filter((name) => /\.(md|txt)$/.test(name))) {
      const links = [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      expect(brokenLinks(path, links), path).toEqual([]);
      expect(links.length).toBeGreaterThan(0);
    }
  });

  test("asks no other host for anything, and runs nothing inline", () => {
    for (const path of pages()) {
      const page = textOf(path);
      expect(page, path).not.toMatch(/<(?:script|img|link)[^>]* (?:src|href)="(?:https?:)?\/\//);
      expect(page, path).not.toMatch(/ style="| on[a-z]+="|<style/);
      for (const [script] of page.matchAll(/<script[^>]*>/g)) {
        expect(script).toMatch(/^<script type="(?:module" src="[^"]+"|application\/json" id="[^"]+")>$/);
      }
    }
  });

  test("gives every page one title of its own, a description and a language", () => {
    const titles = pages().map((path) => /<title>(.+?)<\/title>/.exec(textOf(path))?.[1] ?? "");
    expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
    for (const path of pages()) {
      expect(textOf(path), path).toMatch(/<meta name="description" content="[^"]+">/);
      expect(textOf(path), path).toContain('<html lang="en">');
    }
  });

  /** What a page loads before a reader searches. */
  const pageScripts = /^assets\/scripts\/docs\/page-scripts\/(?!search-|redoc|reference)/;

  test("keeps every page of ours light: at most 150 kB with all that it loads", () => {
    const shared = [
      "assets/site.css",
      "assets/favicon.svg",
      ...[...site.keys()].filter((path) => pageScripts.test(path)),
    ];
    const common = shared.reduce((sum, path) => sum + Buffer.byteLength(textOf(path)), 0);
    for (const path of pages().filter((name) => !textOf(name).includes("page-scripts/reference.js"))) {
      expect(Buffer.byteLength(textOf(path)) + common, path).toBeLessThan(150_000);
    }
  });

  test("lists the codes of each API in a form that its published schema describes", () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(textOf("error-index.schema.json")));
    const lists = [...site.keys()].filter((path) => path.endsWith("/errors/index.json"));
    expect(lists.length).toBeGreaterThan(4);
    for (const path of lists) {
      const list: unknown = JSON.parse(textOf(path));
      expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test("leads from the addresses that answers name to the pages of their codes", () => {
    expect(textOf("shop/problems/busy/index.html")).toMatch(/url=\.\.\/\.\.\/errors\/busy-[0-9a-f]{8}\//);
    expect(site.has("medblocks/errors/throttled/index.html")).toBe(true);
  });

  test("gives each recovery of the list by situation the colour of its own words", () => {
    const shown = [...textOf("errors/index.html").matchAll(/class="recovery ([\w-]+)">([^<]+)</g)];
    const coloursOf = Map.groupBy(shown, ([, , words]) => words);
    expect(coloursOf.size).toBeGreaterThan(5);
    for (const [words, found] of coloursOf) expect(new Set(found.map(([, colour]) => colour)).size, words).toBe(1);
  });

  test("shows one answer of a code, and folds those that differ in their headers or texts", () => {
    const page = textOf("loop/errors/insufficient_scope/index.html");
    const section = /aria-labelledby="answer">(.*?)<\/section>/s.exec(page)?.[1] ?? "";
    expect(section.indexOf("<details>")).toBeGreaterThan(section.indexOf("<pre"));
    expect(section.split("<details>")[0]?.split("<pre").length).toBe(2);
    expect(section.split("<pre").length).toBeGreaterThan(3);
  });

  test("keeps the search index below 60 kB, zipped", () => {
    const zipped = gzipSync(textOf(searchDataPath), { level: 9 }).length;
    expect(zipped).toBeGreaterThan(1000);
    expect(zipped).toBeLessThan(60 * 1024);
  });

  test("writes a sitemap of whole addresses only where it knows its own", async () => {
    expect(site.has("sitemap.xml")).toBe(false);
    const known = await buildSite([exampleContract()], { siteUrl: "https://host.test/docs/" });
    const listed = [...String(known.get("sitemap.xml")).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found]) => found);
    expect(listed).toContain("https://host.test/docs/");
    expect(listed).toContain("https://host.test/docs/shop/errors/");
    expect(listed).toHaveLength([...known.keys()].filter((path) => path.endsWith("index.html")).length);
  });

  test("has a picture and an address for previews of links only where it knows its own", async () => {
    const page = "shop/errors/index.html";
    expect(textOf(page)).not.toContain("og:image");
    const known = await buildSite([exampleContract()], { siteUrl: "https://host.test/docs/" });
    expect(String(known.get(page))).toContain('property="og:image" content="https://host.test/docs/assets/card.png"');
    expect(String(known.get(page))).toContain('rel="canonical" href="https://host.test/docs/shop/errors/"');
    const card = Buffer.from(known.get("assets/card.png") ?? "");
    // The size that previews expect stands in the head of the picture.
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(card.length).toBeLessThan(100_000);
  });

  test("offers its search to browsers only where it knows its address", async () => {
    expect(site.has("opensearch.xml")).toBe(false);
    expect(textOf("index.html")).not.toContain("opensearch");
    const known = await buildSite([exampleContract()], { siteUrl: "https://host.test/docs/" });
    expect(String(known.get("index.html"))).toContain(
      ' title="error-contracts" href="https://host.test/docs/opensearch.xml"',
    );
    expect(known.has("opensearch.xml")).toBe(true);
  });

  test("calls the mock where it is", async () => {
    const moved = await buildSite([exampleContract()], { mockOrigin: "http://127.0.0.1:5000" });
    for (const [path, content] of moved) expect(String(content), path).not.toContain("http://127.0.0.1:4010");
    expect(String(moved.get("guides/start/index.html"))).toContain("http://127.0.0.1:5000/medblocks/patients");
  });

  test("has nothing of this project on the site of another one", async () => {
    const root = await mkdtemp(join(tmpdir(), "shop-"));
    try {
      const docs = { name: "Shop errors", accent: "#0b6e4f", notice: "Made by the shop." };
      const own = await buildSite([exampleContract()], { root, docs, siteUrl: "https://host.test/docs/" });
      expect([...own.keys()].filter((path) => /^(?:guides|rules|changelog)\//.test(path))).toEqual([]);
      const text = [...own].filter(([path]) => path.endsWith(".html")).map(([, content]) => String(content));
      for (const page of text)
        expect(page).not.toMatch(/POST \/patients|lint rule|endorsed|>Guides<|specified once|og:image/i);
      expect(own.has("assets/card.png")).toBe(false);
      expect(String(own.get("assets/favicon.svg"))).toMatch(/fill="#0b6e4f".*>S<\/text>/s);
      expect(String(own.get("index.html"))).toContain("Made by the shop.");
      expect(String(own.get("index.html"))).toContain("POST /orders, {&quot;type&quot;: …}");
      expect(String(own.get("index.html"))).toContain("<title>Shop errors: what each API error means</title>");
      expect(String(own.get("assets/site.css"))).toContain("--link: light-dark(#0b6e4f, ");
      expect(String(own.get("opensearch.xml"))).toContain("<ShortName>Shop errors</ShortName>");
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

  test("offers each error of an operation on the mock that it is given", async () => {
    const own = await buildSite([exampleContract()], { mockOrigin: "https://mock.test" });
    const reference = String(own.get("shop/index.html"));
    expect(reference).toContain("| try it on the mock |");
    expect(reference).toContain("[open](https://mock.test/shop/carts/");
    expect(reference).toContain("curl -i -X POST https://mock.test/shop/orders");
    expect(textOf("shop/index.html")).not.toContain("try it on the mock");
  });

  test("has a page for addresses that lead nowhere, whose links hold at any depth, only where it knows its own", async () => {
    expect(site.has("404.html")).toBe(false);
    const page = String((await buildSite([exampleContract()], { siteUrl: "https://host.test/docs/" })).get("404.html"));
    const links = [...page.matchAll(/ href="([^"]+)"/g)].map(([, link]) => link ?? "");
    expect(links.every((link) => link.startsWith("https://host.test/docs/"))).toBe(true);
    expect(links.length).toBeGreaterThan(3);
  });

  test("lists every code as an anchor of its API's list, as providers' own links name them", async () => {
    for (const contract of await loadContracts(root)) {
      const list = textOf(`${contract.api}/errors/index.html`);
      for (const code of contract.codes.keys()) expect(list.split(` id="${code}"`).length - 1, code).toBe(1);
    }
  });
});
