import { expect, test } from "vitest";
import { addFiles, type SiteFiles } from "./site-files.ts";

test("refuses two files of one address, also where only the case of letters differs", () => {
  const site: SiteFiles = new Map();
  addFiles(site, [["a/NOT_FOUND/index.html", "1"]]);
  expect(() => addFiles(site, [["a/not_found/index.html", "2"]])).toThrow("a/not_found/index.html");
  expect(() =>
    addFiles(site, [
      ["b", "1"],
      ["B", "2"],
    ]),
  ).toThrow("same address: B");
});
