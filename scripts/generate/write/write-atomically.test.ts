import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "error-contracts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test("writes, makes folders and replaces", () => {
  const path = join(folder, "a/b/file.txt");
  writeAtomically(path, "one");
  writeAtomically(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["file.txt"]);
});

test("leaves nothing aside when it fails", () => {
  mkdirSync(join(folder, "taken/full"), { recursive: true });
  expect(() => writeAtomically(join(folder, "taken"), "text")).toThrow();
  expect(readdirSync(folder)).toEqual(["taken"]);
});
