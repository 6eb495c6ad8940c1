import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { installedChromium } from "./installed-chromium.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "browsers-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("findChromium", () => {
  test("takes CHROME_PATH before all else", async () => {
    const chrome = join(folder, "my-chrome");
    await writeFile(chrome, "");
    expect(await findChromium({ CHROME_PATH: chrome, PATH: "" })).toEqual({ executable: chrome, env: {} });
  });

  test("says so where CHROME_PATH names no file, and does not take another browser in silence", async () => {
    const missing = join(folder, "gone");
    await expect(findChromium({ CHROME_PATH: missing })).rejects.toThrow(`CHROME_PATH names no file: ${missing}`);
  });

  test("takes one on PATH before the one that the tests bring along", async () => {
    const installed = join(folder, "chromium");
    await writeFile(installed, "");
    expect(await findChromium({ PATH: folder })).toEqual({ executable: installed, env: {} });
  });
});

describe("installedChromium", () => {
  test("searches PATH in its order, and finds nothing in an empty one", async () => {
    await writeFile(join(folder, "google-chrome"), "");
    expect(installedChromium(["/nowhere", folder].join(delimiter), "linux")).toBe(join(folder, "google-chrome"));
    expect(installedChromium("", "linux")).toBeNull();
  });
});
