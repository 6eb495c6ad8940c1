import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSite } from "./site.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("is that of the project's manifest", async () => {
  const repository = { type: "git", url: "git+https://git.test/shop/errors.git" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "shop-errors", version: "1.2.0", repository }));
  expect(await readSite(folder, ["Shop"], {}, { SOURCE_DATE_EPOCH: "1764028800" })).toMatchObject({
    name: "shop-errors",
    version: "1.2.0",
    date: "2025-11-25",
    repository: "https://git.test/shop/errors",
  });
});

test("knows nothing where there is no manifest, or a broken one", async () => {
  const unknown = { name: "API errors", version: null, date: null, repository: null, siteUrl: null, notice: null };
  expect(await readSite(folder, ["Shop", "Bank"], {}, {})).toMatchObject(unknown);
  await writeFile(join(folder, "package.json"), "{ broken");
  expect(await readSite(folder, [], {}, { SOURCE_DATE_EPOCH: "soon" })).toMatchObject(unknown);
});

test("is named by its configuration, else by its only API", async () => {
  expect((await readSite(folder, ["Shop"])).name).toBe("Shop");
  const docs = { name: "Shop errors", notice: "Made by the shop.", logo: "/any/logo.PNG" };
  expect(await readSite(folder, ["Shop"], { docs })).toMatchObject({
    name: "Shop errors",
    notice: "Made by the shop.",
    logo: "assets/logo.png",
  });
});

test.each([
  ["shop/errors", "https://github.com/shop/errors"],
  ["javascript:alert(1)", null],
  ["https://git.test/shop/", "https://git.test/shop"],
])("takes %s as the repository %s", async (repository, address) => {
  expect((await readSite(folder, [], { repository })).repository).toBe(address);
});
