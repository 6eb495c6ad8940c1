import { describe, expect, test } from "vitest";
import { inQuery } from "./in-query.ts";
import { plainQuery, styledQuery } from "./query.ts";

describe("query parameters", () => {
  test.each([
    [{}, ""],
    [{ a: 1, b: "x y&z", c: true }, "a=1&b=x%20y%26z&c=true"],
    [{ a: undefined, b: null, c: 0 }, "c=0"],
    [{ "a&b=c#": "1" }, "a%26b%3Dc%23=1"],
  ])("%j is %j, in both ways", (parameters, text) => {
    expect(plainQuery(parameters)).toBe(text);
    expect(styledQuery()(parameters)).toBe(text);
  });

  test("keep reserved characters where the contract allows them, but for those that end a value", () => {
    const write = styledQuery({ a: { allowReserved: true } });
    expect(write({ a: "/x:y@z?u&v=w#+", b: "/x" })).toBe("a=/x:y@z?u%26v=w%23%2B&b=%2Fx");
  });

  test("that are lists and objects need the larger way", () => {
    const parameters = { ids: ["a", "b c"], filter: { from: 1 } };
    expect(styledQuery()(parameters)).toBe("ids=a&ids=b%20c&from=1");
    expect(() => plainQuery(parameters)).toThrow();
  });
});

test.each([
  ["https://x.test/a", "https://x.test/a?key=s%203"],
  ["https://x.test/a?b=1", "https://x.test/a?b=1&key=s%203"],
])("a credential in the address of %s", (url, expected) => {
  const scheme = inQuery("key");
  expect(scheme.header === undefined && scheme.place(url, "s 3", {})).toBe(expected);
});
