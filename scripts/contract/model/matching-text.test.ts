import { expect, test } from "vitest";
import { matchingText } from "./matching-text.ts";

test.each([
  ["^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$", {}],
  ["^[0-9]+$", { minLength: 4, maxLength: 10 }],
  ["^[A-Z]{3}-\\d{2,4}$", {}],
  ["^[\\w\\-]+\\_$", {}],
  ["payTo|upi_collect", {}],
  ["^(?=.*[A-Z])[A-Z]+$", {}],
  ["^\\p{Lu}\\p{Ll}+$", {}],
  ["^[一-龥]{2}$", {}],
  ["^[^a-z0-9]+@$", {}],
  ["^.{8,}$", { minLength: 8 }],
  ["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)Z$", {}],
])("makes a text that %s matches", (pattern, length) => {
  const text = matchingText(pattern, length);
  expect(text).toMatch(new RegExp(pattern, /\\p/.test(pattern) ? "u" : ""));
  expect(text?.length).toBeGreaterThanOrEqual("minLength" in length ? length.minLength : 1);
});

test.each([
  ["(?i)^abc$", {}],
  ["^a(?!)$", {}],
  ["^a{5}$", { maxLength: 4 }],
  ["^a{999999999}$", {}],
])("makes none where %s cannot be met", (pattern, length) => {
  expect(matchingText(pattern, length)).toBeUndefined();
});
