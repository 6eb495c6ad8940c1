import { describe, expect, test } from "vitest";
import { positionedSource } from "./source-position.ts";

const source = positionedSource(`# a comment
info:
  title: Things
list:
  - first
  - { $ref: "other.yaml#/x", deep: { er: 1 } }
"401": unauthorized
402: paid
base: &base { a: 1, b: 2 }
merged:
  <<: *base
  b: 3
alias: *base
`);

describe("positionOf", () => {
  test.each<[string[], number, number]>([
    [[], 2, 1],
    [["info"], 2, 1],
    [["info", "title"], 3, 3],
    [["list"], 4, 1],
    [["list", "0"], 5, 5],
    [["list", "1", "deep", "er"], 6, 38],
    [["401"], 7, 1],
    [["402"], 8, 1],
    [["merged", "b"], 12, 3],
    [["merged", "a"], 9, 15],
    [["alias", "b"], 9, 21],
  ])("%j stands at %i:%i", (tokens, line, column) => {
    expect(source.positionOf(tokens)).toEqual({ line, column });
  });

  test("a missing value has the place of the object that would hold it", () => {
    expect(source.positionOf(["info", "version"])).toEqual({ line: 2, column: 1 });
    expect(source.positionOf(["list", "7", "x"])).toEqual({ line: 4, column: 1 });
    expect(source.positionOf(["nothing"])).toEqual({ line: 2, column: 1 });
  });
});

test("values and references", () => {
  expect(source.has(["list", "1", "deep"])).toBe(true);
  expect(source.has(["list", "2"])).toBe(false);
  expect(source.has(["info", "title", "x"])).toBe(false);
  expect(source.refAt(["list", "1"])).toBe("other.yaml#/x");
  expect(source.refAt(["list", "0"])).toBeUndefined();
  expect(source.valueAt(["merged"])).toEqual({ a: 1, b: 3 });
  expect(source.valueAt(["list", "1", "deep"])).toEqual({ er: 1 });
  expect(source.valueAt(["no"])).toBeUndefined();
});

test.each(["", "\n\n", "# only a comment\n", "a: [1, 2", ": : :", "\t- x", "a: 1\na: 2\n"])(
  "%j has a first line",
  (text) => {
    const empty = positionedSource(text);
    expect(empty.positionOf(["a", "b"]).line).toBeGreaterThan(0);
    expect(empty.positionOf(["a", "b"]).column).toBeGreaterThan(0);
  },
);

test("JSON is YAML too", () => {
  expect(positionedSource('{\n  "a": {\n    "b": [1, 2]\n  }\n}').positionOf(["a", "b", "1"])).toEqual({
    line: 3,
    column: 14,
  });
});
