import { posix } from "node:path";
import { expect, test } from "vitest";
import { browserModules } from "./browser-modules.ts";

const modules = await browserModules();

test("has every module that another one imports, from the room that it is in", () => {
  expect([...modules.keys()]).toContain("scripts/contract/reading/json-pointer.js");
  for (const [path, text] of modules) {
    for (const [, file = ""] of text.matchAll(/(?:\bfrom|\bimport\() ?"(\.[^"\n]+)"/g)) {
      const target = posix.join(posix.dirname(path), file);
      const isWritten = /\/(?:search-data|redoc\.standalone|minisearch)\.js$/.test(target);
      expect(isWritten || modules.has(target), `${path} imports ${file}`).toBe(true);
    }
  }
});

test("has no type and no module of Node", () => {
  for (const [path, text] of modules) expect(text, path).not.toMatch(/"node:|\binterface \w|\bimport type\b/);
});
