import { describe, expect, test } from "vitest";
import { envelopeBinding } from "../bindings/envelope-binding.ts";
import { named, printExpression, runtimePart } from "./expression.ts";

describe("printExpression", () => {
  test("prints JSON as code", () => {
    const value = { a: [1, "two", null, true], "b-c": { d: "e" } };
    expect(printExpression(value)).toEqual({
      imports: [],
      constants: [],
      text: '{ a: [1, "two", null, true], "b-c": { d: "e" } }',
    });
  });

  test("imports each name once, from where it is", () => {
    const { imports, text } = printExpression({
      one: runtimePart("serialization/form", "formBody"),
      two: [runtimePart("serialization/form", "formBody"), named("Number"), named("codes", "./errors.ts")],
      three: runtimePart("envelope/envelope", "inHeader", "X-Trace"),
    });
    expect(imports).toEqual([
      'import { inHeader } from "../../client/envelope/envelope.ts";',
      'import { formBody } from "../../client/serialization/form.ts";',
      'import { codes } from "./errors.ts";',
    ]);
    expect(text).toBe('{ one: formBody, two: [formBody, Number, codes], three: inHeader("X-Trace") }');
  });

  test("names what is longer than a line and there more than once, inner before outer", () => {
    const inner = Array.from({ length: 40 }, (_, index) => `code_${index}`);
    const outer = { 400: inner };
    const { constants, text } = printExpression({ a: outer, b: outer, c: inner });
    expect(constants.map((line) => line.slice(0, 12))).toEqual(["const s1 = [", "const s0 = {"]);
    expect(constants[0]).toMatch(/ as const;$/);
    expect(constants[1]).toBe("const s0 = { 400: s1 };");
    expect(text).toBe("{ a: s0, b: s0, c: s1 }");
  });

  test("leaves short repetitions, which cost nothing once zipped", () => {
    expect(printExpression([["apiKey"], ["apiKey"]]).constants).toEqual([]);
  });
});

describe("envelopeBinding", () => {
  test("reads pointers as paths, escapes resolved", () => {
    expect(envelopeBinding({ code: "/error/a~1b", message: "/m~0n" })).toEqual({
      code: ["error", "a/b"],
      message: ["m~n"],
      details: ["error"],
    });
  });

  test("names a reader for each header that not every client reads anyway", () => {
    const binding = envelopeBinding({
      code: "header:X-Code",
      requestId: "header:x-request-id",
      retryAfter: "header:Retry-After",
      requiredScope: "header:WWW-Authenticate",
    });
    expect(printExpression(binding).text).toBe('{ code: inHeader("X-Code"), requiredScope: challengeScope }');
  });
});
