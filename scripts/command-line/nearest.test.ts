import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const apis = ["authos", "dperspective", "loop", "medblocks"];

test.each<[string, string | undefined]>([
  ["medblock", "medblocks"],
  ["Medblocks", "medblocks"],
  ["medbolcks", "medblocks"],
  ["lop", "loop"],
  ["dperspectve", "dperspective"],
  ["med", "medblocks"],
  ["stripe", undefined],
  ["", undefined],
])("%j is near %j", (word, candidate) => {
  expect(nearest(word, apis)).toBe(candidate);
});

test("nothing is near where there is nothing", () => {
  expect(nearest("a", [])).toBeUndefined();
});
