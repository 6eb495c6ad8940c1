import { expect, test } from "vitest";
import { portOf } from "./port.ts";

test("takes a whole number, or the default", () => {
  expect([portOf(undefined, 4000), portOf("0", 4000), portOf("65535", 4000)]).toEqual([4000, 0, 65535]);
});

test.each(["", "-1", "65536", "99999", "4e3", "0x50", "80 ", "http"])("refuses %j", (text) => {
  expect(() => portOf(text, 4000)).toThrow("is not a port");
});
