import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { readSeeds } from "./read-seeds.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks"]);
const folder = mkdtempSync(join(tmpdir(), "seeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

function seedsOf(text: string) {
  const file = join(folder, "seeds.yaml");
  writeFileSync(file, text);
  return readSeeds(file, contracts);
}

describe("a file of seeds", () => {
  test("is read by API and path", () => {
    const text = "medblocks:\n  /patients:\n    - { id: pat_1, name: One }\n";
    expect(seedsOf(text)).toEqual({ medblocks: { "/patients": [{ id: "pat_1", name: "One" }] } });
  });

  test.each([
    ["- a", "seeds.yaml:1: write names of APIs"],
    ["medblocks: 1", "seeds.yaml:1: write paths with lists"],
    ["medblocks:\n  patients: []", 'seeds.yaml:2: "patients" is not a path of medblocks'],
    ["medblocks:\n  /patients: [1]", 'seeds.yaml:2: "/patients" must be a list of objects'],
    ["# mine\nshop: {}", 'seeds.yaml:2: no API "shop" is mocked; there are medblocks'],
    ["a: [", "seeds.yaml is not YAML"],
  ])("is refused with file, line and cause: %j", (text, message) => {
    expect(() => seedsOf(text)).toThrow(message);
  });

  test("that does not exist is refused with a sentence", () => {
    expect(() => readSeeds(join(folder, "none.yaml"), contracts)).toThrow(/none\.yaml cannot be read/);
  });
});
