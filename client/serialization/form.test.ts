import { describe, expect, test } from "vitest";
import type { BodyWriter } from "../request/bindings.ts";
import { formBody } from "./form.ts";
import { multipartBody } from "./multipart.ts";
import { styledForm } from "./styled-form.ts";

const pairs = [["a", "1"]] as const;
const forms: [string, unknown][] = [
  ["an object", { a: "1" }],
  ["a Map", new Map(pairs)],
  ["a URLSearchParams", new URLSearchParams("a=1")],
  ["a list of pairs", pairs],
];
const writers: [string, BodyWriter][] = [
  ["a form", formBody],
  ["a form with styles", styledForm({ b: { explode: false } })],
  ["a multipart form", multipartBody()],
];

describe.each(writers)("the fields of %s", (_, { write }) => {
  test.each(forms)("may be %s", (_name, body) => {
    const written = write(body);
    const text = written instanceof FormData ? new URLSearchParams([...written] as [string, string][]) : written;
    expect(String(text)).toBe("a=1");
  });

  test.each([new Date(), new Set(["a"]), "a=1", 7, [1, 2]])("are not %o, whose content would be lost", (body) => {
    expect(write(body)).toBeUndefined();
  });
});
