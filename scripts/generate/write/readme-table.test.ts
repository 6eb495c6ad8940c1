import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readmeTable, refreshReadmeTable } from "./readme-table.ts";

let root: string;
const counts = { operations: 2, codes: 3, cases: 5, documented: 4, marked: 6 };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readme-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function readme(): string {
  return readFileSync(join(root, "README.md"), "utf8");
}

test("the table has a row for each API and one for their sum", () => {
  const other = { api: "b", title: "B", counts: { operations: 10, codes: 20, cases: 30, documented: 1, marked: 0 } };
  const rows = readmeTable([{ api: "a", title: "A", counts }, other])
    .trimEnd()
    .split("\n");
  expect(rows.slice(2)).toEqual([
    "| A | `a` | 2 | 3 | 5 | 4 | 6 |",
    "| B | `b` | 10 | 20 | 30 | 1 | 0 |",
    "| together |  | 12 | 23 | 35 | 5 | 6 |",
  ]);
});

test("a title is a text, whatever it has", () => {
  const [, , row = ""] = readmeTable([{ api: "a", title: "A | <!-- /apis -->\n[B](x) `c` *d* & e", counts }]).split(
    "\n",
  );
  expect(row).toBe("| A \\| &lt;\\!-- /apis --> \\[B\\](x) \\`c\\` \\*d\\* &amp; e | `a` | 2 | 3 | 5 | 4 | 6 |");
});

test("it is written between the marks, and only if it differs", () => {
  write("generated/a/catalogue.json", JSON.stringify({ api: "a", title: "A", counts }));
  write("README.md", "before\n<!-- apis: made -->\nold\n<!-- /apis -->\nafter\n");
  expect(refreshReadmeTable(root, ["a"], false)).toEqual({ path: "README.md", state: "stale" });
  expect(readme()).toContain("| A | `a` | 2 | 3 | 5 | 4 | 6 |");
  expect(readme()).toMatch(/^before\n<!-- apis: made -->\n\| API[\s\S]*\n<!-- \/apis -->\nafter\n$/);
  expect(refreshReadmeTable(root, ["a"], false)).toBeNull();
});

test("a check reports and writes nothing", () => {
  write("generated/a/catalogue.json", JSON.stringify({ api: "a", title: "A", counts }));
  const text = "<!-- apis: made -->\nold\n<!-- /apis -->\n";
  write("README.md", text);
  expect(refreshReadmeTable(root, ["a"], true)).toEqual({ path: "README.md", state: "stale" });
  expect(readme()).toBe(text);
});

test("a project without a README, or one without marks, is left alone", () => {
  expect(refreshReadmeTable(root, [], false)).toBeNull();
  write("README.md", "no marks\n");
  expect(refreshReadmeTable(root, [], false)).toBeNull();
  expect(readme()).toBe("no marks\n");
});
