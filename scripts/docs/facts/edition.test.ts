import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEdition } from "./edition.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edition-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("is that of the project's manifest", async () => {
  const repository = { type: "git", url: "git+https://git.test/shop/errors.git" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "shop-errors", version: "1.2.0", repository }));
  expect(await readEdition(folder, undefined, { SOURCE_DATE_EPOCH: "1764028800" })).toEqual({
    name: "shop-errors",
    version: "1.2.0",
    date: "2025-11-25",
    repository: "https://git.test/shop/errors",
  });
});

test("knows nothing where there is no manifest, or a broken one", async () => {
  const unknown = { name: "API errors", version: null, date: null, repository: null };
  expect(await readEdition(folder, undefined, {})).toEqual(unknown);
  await writeFile(join(folder, "package.json"), "{ broken");
  expect(await readEdition(folder, undefined, { SOURCE_DATE_EPOCH: "soon" })).toEqual(unknown);
});

test.each([
  ["shop/errors", "https://github.com/shop/errors"],
  ["javascript:alert(1)", null],
  ["https://git.test/shop/", "https://git.test/shop"],
])("takes %s as the repository %s", async (address, repository) => {
  expect((await readEdition(folder, address, {})).repository).toBe(repository);
});
