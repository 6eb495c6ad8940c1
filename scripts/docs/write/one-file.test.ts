import { expect, test } from "vitest";
import { oneFile } from "./one-file.ts";

const page = (body: string) =>
  `<!doctype html><head><title>Shop &amp; co</title></head><body class="text">${body}</body></html>`;
const file = oneFile(
  new Map<string, string>([
    ["assets/site.css", "p { color: red; }"],
    ["shop/errors/busy/index.html", page('<h2 id="fix">Fix</h2><a href="../../../">Home</a><a href="#fix">Fix</a>')],
    ["shop/index.html", page('<script src="../assets/page-scripts/reference.js"></script>')],
    [
      "index.html",
      page('<a href="shop/errors/busy/#fix">Busy</a><a href="shop/">Reference</a><a href="llms.txt">Text</a>'),
    ],
    ["old/index.html", page('<meta http-equiv="refresh">')],
  ]),
);

test("has each page with content once, the first one first", () => {
  expect([...file.matchAll(/<section class="page text" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    "/",
    "/shop/errors/busy/",
  ]);
  expect(file).toContain("<title>Shop &amp; co</title>");
  expect(file).toContain("p { color: red; }");
});

test("leads from page to page and to a part of a page", () => {
  expect(file).toContain('<a href="#/shop/errors/busy/#fix">Busy</a>');
  expect(file).toContain('<h2 id="/shop/errors/busy/#fix">');
  expect(file).toContain('<a href="#/shop/errors/busy/#fix">Fix</a>');
  expect(file).toContain('<a href="#/">Home</a>');
});

test("has no link to what is not in it", () => {
  expect(file).toContain("<a>Reference</a><a>Text</a>");
});
