import { describe, expect, test } from "vitest";
import { arrayOf, isObject, objectOf, stringOf, stringsOf } from "./json.ts";

describe("isObject", () => {
  test.each([[{}], [{ a: 1 }], [Object.create(null)]])("%j is an object", (value) => {
    expect(isObject(value)).toBe(true);
  });
  test.each([[null], [[]], ["text"], [1], [true], [undefined]])("%j is not an object", (value) => {
    expect(isObject(value)).toBe(false);
  });
});

test("a value of another type becomes an empty one", () => {
  expect(objectOf({ a: 1 })).toEqual({ a: 1 });
  expect(objectOf([1])).toEqual({});
  expect(objectOf(undefined)).toEqual({});
  expect(arrayOf([1])).toEqual([1]);
  expect(arrayOf({})).toEqual([]);
  expect(stringOf("a")).toBe("a");
  expect(stringOf(1)).toBe("");
  expect(stringOf(null, "b")).toBe("b");
  expect(stringsOf(["a", 1, null, "b"])).toEqual(["a", "b"]);
  expect(stringsOf("a")).toEqual([]);
});
