import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cacheFolder } from "../../project/cache-folder.ts";
import { loadContract } from "../load-contract.ts";
import { cacheContract, hashContract, readCachedContract } from "./contract-cache.ts";

const root = mkdtempSync(join(tmpdir(), "cache-"));
afterAll(() => rmSync(root, { recursive: true }));
for (const name of ["medblocks", "shared"])
  cpSync(join(process.cwd(), "openapi", name), join(root, "openapi", name), { recursive: true });
const path = join(root, "node_modules/.cache/error-contracts/contracts/medblocks.bin");
const cached = () => readCachedContract(root, "medblocks", hashContract(root, "medblocks"));

test("a project without node_modules is given none: its cache is in the system's folder", async () => {
  await loadContract(root, "medblocks");
  expect(cached()).toBeDefined();
  expect(existsSync(join(root, "node_modules"))).toBe(false);
  expect(cacheFolder(root)).not.toContain(root);
});

test("a contract comes back as it was loaded, shared parts and all", async () => {
  mkdirSync(join(root, "node_modules"));
  const loaded = await loadContract(root, "medblocks");
  const again = await loadContract(root, "medblocks");
  expect(again).not.toBe(loaded);
  expect(again).toEqual(loaded);
  expect(again).toEqual(cached());
});

test("a file that is changed, added or deleted makes it stale", async () => {
  const file = join(root, "openapi/shared/another.yaml");
  writeFileSync(file, "a: 1\n");
  expect(cached()).toBeUndefined();
  appendFileSync(join(root, "openapi/medblocks/openapi.yaml"), "\n# changed\n");
  await loadContract(root, "medblocks");
  expect(cached()).toBeDefined();
  rmSync(file);
  expect(cached()).toBeUndefined();
});

test("a cache that cannot be read is ignored", async () => {
  await loadContract(root, "medblocks");
  const bytes = readFileSync(path);
  for (const spoilt of [bytes.subarray(0, 100), Buffer.concat([bytes.subarray(0, 64), Buffer.from("x")]), ""]) {
    writeFileSync(path, spoilt);
    expect(cached()).toBeUndefined();
  }
  expect((await loadContract(root, "medblocks")).api).toBe("medblocks");
});

test("a contract that was saved while it was read is not taken for the saved one", async () => {
  const before = hashContract(root, "medblocks");
  const contract = await loadContract(root, "medblocks");
  appendFileSync(join(root, "openapi/medblocks/openapi.yaml"), "# saved meanwhile\n");
  cacheContract(root, contract, before);
  expect(cached()).toBeUndefined();
});
