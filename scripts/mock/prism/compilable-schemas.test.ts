import { expect, test } from "vitest";
import { makeCompilable, unicodePattern } from "./compilable-schemas.ts";

test.each([
  ["^[a-z]+$", "^[a-z]+$"],
  ['^\\"[\\w\\-]+\\"\\-\\_\\@$', "^\\x22[\\w\\x2d]+\\x22\\x2d\\x5f\\x40$"],
  ["^\\\\\\#$", "^\\\\\\x23$"],
  ["a{,3}", undefined],
])("the pattern %s is given as %s", (pattern, given) => {
  expect(unicodePattern(pattern)).toBe(given);
});

test("a pattern with another escape matches what it matched", () => {
  const pattern = '^\\"[\\w\\-\\.]+\\"\\@\\\\d$';
  for (const text of ['"a-b.c"@\\d', '"a b"@\\d', '"a"@1', "a@\\d"]) {
    expect(new RegExp(unicodePattern(pattern) ?? "", "u").test(text), text).toBe(new RegExp(pattern).test(text));
  }
});

test("only keywords of schemas are changed, not members and examples with the same names", () => {
  const document = {
    components: {
      schemas: {
        Patterns: {
          properties: { nullable: { nullable: true, allOf: [] }, pattern: { type: "string", nullable: true } },
          patternProperties: { "\\i{": {} },
          additionalProperties: false,
          const: { nullable: true },
        },
      },
    },
  };
  makeCompilable(document);
  expect(document.components.schemas.Patterns).toEqual({
    properties: { nullable: { allOf: [] }, pattern: { type: "string", nullable: true } },
    const: { nullable: true },
  });
});
