import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SiteFiles } from "./site-files.ts";
import { writeSite } from "./write-site.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const site = (files: Record<string, string>): SiteFiles => new Map(Object.entries(files));

test("writes every file, and at the next time only what differs", async () => {
  expect(await writeSite(folder, site({ "index.html": "1", "a/b.txt": "2" }))).toEqual({
    written: ["index.html", "a/b.txt"],
    removed: [],
  });
  const before = (await stat(join(folder, "index.html"))).ino;
  expect(await writeSite(folder, site({ "index.html": "1", "a/b.txt": "3" }))).toEqual({
    written: ["a/b.txt"],
    removed: [],
  });
  expect((await stat(join(folder, "index.html"))).ino).toBe(before);
  expect(await readFile(join(folder, "a/b.txt"), "utf8")).toBe("3");
});

test("replaces a file by renaming, so that an open reader keeps the old one", async () => {
  await writeSite(folder, site({ "index.html": "old" }));
  const before = (await stat(join(folder, "index.html"))).ino;
  await writeSite(folder, site({ "index.html": "new" }));
  expect((await stat(join(folder, "index.html"))).ino).not.toBe(before);
  expect((await readdir(folder)).sort()).toEqual([".site-files.json", "index.html"]);
});

test("removes what it wrote and no longer makes, and nothing else", async () => {
  await writeSite(folder, site({ "index.html": "1", "old/page.html": "2" }));
  await writeFile(join(folder, "mine.txt"), "mine");
  expect((await writeSite(folder, site({ "index.html": "1" }))).removed).toEqual(["old/page.html"]);
  expect((await readdir(folder)).includes("mine.txt")).toBe(true);
});

test("never removes outside its folder, whatever its list says", async () => {
  const victim = `${folder}.victim`;
  await writeFile(victim, "stays");
  await writeFile(join(folder, ".site-files.json"), JSON.stringify([victim, `../${victim.split("/").at(-1)}`]));
  try {
    expect((await writeSite(folder, site({ "index.html": "1" }))).removed).toEqual([]);
    expect(await readFile(victim, "utf8")).toBe("stays");
  } finally {
    await rm(victim);
  }
});
