import { describe, expect, test } from "vitest";
import { appendPointer, formatPointer, memberOf, parsePointer, valueAt } from "./json-pointer.ts";

/** The document and the table of RFC 6901, section 5. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};
const table: [string, unknown][] = [
  ["", document],
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
];

describe("valueAt", () => {
  test.each(table)("%j", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  test.each(["/bar", "/foo/2", "/foo/-", "/foo/00", "/foo/1e0", "/foo/length", "/a~1b/x", "/toString", "/__proto__"])(
    "nothing at %j",
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );

  test("takes the fragment of a reference, percent-decoded", () => {
    expect(valueAt(document, "#/c%25d")).toBe(2);
    expect(valueAt(document, "#")).toEqual(document);
    expect(valueAt({ "%zz": 1 }, "#/%zz")).toBe(1);
  });
});

test("a text that does not begin with a slash is refused", () => {
  expect(() => parsePointer("error/code")).toThrow(/"error\/code" is not a JSON Pointer/);
});

test("a pointer made of tokens gives the tokens back", () => {
  const tokens = ["paths", "/a/{b}", "~1", "", "x~y", "0"];
  expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
  expect(formatPointer(tokens)).toBe("/paths/~1a~1{b}/~01//x~0y/0");
  expect(appendPointer("/paths", "/a", 0)).toBe("/paths/~1a/0");
});

test("members are own members", () => {
  expect(memberOf([1, 2], "1")).toBe(2);
  expect(memberOf({ a: 1 }, "constructor")).toBeUndefined();
  expect(memberOf(undefined, "a")).toBeUndefined();
  expect(memberOf("text", "0")).toBeUndefined();
});
