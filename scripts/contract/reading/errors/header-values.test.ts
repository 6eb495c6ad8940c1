import { describe, expect, test } from "vitest";
import type { Json } from "../../contract.ts";
import { headerText, headerValues } from "./header-values.ts";

const isCode = (name: string) => ["A", "B"].includes(name);
const header = (examples: Record<string, Json>, required = false) => ({
  required,
  description: "",
  schema: {},
  examples,
});

describe("headerValues", () => {
  test("the example named like the code wins over the first", () => {
    expect(headerValues({ H: header({ A: "a", B: "b" }) }, "B", isCode)).toEqual({ H: "b" });
  });

  test("a header that is not keyed by codes has its first value for every code", () => {
    expect(headerValues({ H: header({ seconds: 60, more: 90 }) }, "B", isCode)).toEqual({ H: "60" });
    expect(headerValues({ H: header({ example: 60 }) }, null, isCode)).toEqual({ H: "60" });
  });

  test("a header keyed by codes is left out for a code it lacks, unless it is required", () => {
    expect(headerValues({ H: header({ A: "a" }) }, "B", isCode)).toEqual({});
    expect(headerValues({ H: header({ A: "a" }, true) }, "B", isCode)).toEqual({ H: "a" });
    expect(headerValues({ H: header({ A: "a" }) }, null, isCode)).toEqual({});
  });

  test("a header without any value is left out", () => {
    expect(headerValues({ H: header({}), R: header({}, true) }, "A", isCode)).toEqual({});
  });
});

test.each<[Json, string]>([
  ["text", "text"],
  [60, "60"],
  [true, "true"],
  [["a", "b"], "a,b"],
  [{ role: "admin", level: 3 }, "role,admin,level,3"],
])("%j is sent as %s", (value, text) => {
  expect(headerText(value)).toBe(text);
});
