import { expect, test } from "vitest";
import { relativeLink } from "./relative-link.ts";

test.each([
  ["index.html", "index.html", "./"],
  ["index.html", "assets/site.css", "assets/site.css"],
  ["index.html", "loop/index.html", "loop/"],
  ["loop/index.html", "index.html", "../"],
  ["loop/errors/a/index.html", "loop/errors/b/index.html", "../b/"],
  ["loop/errors/a/index.html", "loop/errors/a.md", "../a.md"],
  ["loop/errors/index.html", "loop/index.html#/tag/operation", "../#/tag/operation"],
  ["loop/index.html", "loop/a b.json", "a%20b.json"],
])("leads from %s to %s by %s", (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
  const address = (path: string) => new URL(path.replace(/(^|\/)index\.html/, "$1"), "https://host.test/any/prefix/");
  expect(new URL(link, address(from)).href).toBe(address(to).href);
});
