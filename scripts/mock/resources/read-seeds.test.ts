import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeeds } from "./read-seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "seeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

function seedsOf(text: string) {
  const file = join(folder, "seeds.yaml");
  writeFileSync(file, text);
  return readSeeds(file);
}

describe("a file of seeds", () => {
  test("is read by API and path", () => {
    const text = "medblocks:\n  /patients:\n    - { id: pat_1, name: One }\n";
    expect(seedsOf(text)).toEqual({ medblocks: { "/patients": [{ id: "pat_1", name: "One" }] } });
  });

  test.each(["- a", "medblocks: 1", "medblocks: { patients: [] }", "medblocks: { /patients: [1] }", "a: ["])(
    "is refused with a sentence: %j",
    (text) => {
      expect(() => seedsOf(text)).toThrow(expect.objectContaining({ name: "Misuse" }));
    },
  );

  test("that does not exist is refused with a sentence", () => {
    expect(() => readSeeds(join(folder, "none.yaml"))).toThrow(/none\.yaml cannot be read/);
  });
});
