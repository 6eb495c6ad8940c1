import { expect, test } from "vitest";
import { readEnvelope } from "./read-envelope.ts";
import { type StrippedCode, strippedCode } from "./stripped-code.ts";

const codeOf = (taken: StrippedCode, headers: Headers, body: object) =>
  readEnvelope({ code: strippedCode(taken) }, headers, body, 0).code;

test.each([
  ["https://api.example.com/problems/not-found", { upTo: "/" }, "not-found"],
  ["a::b::c", { upTo: "::" }, "c"],
  ["not-found", { upTo: "/" }, "not-found"],
  ["https://api.example.com/", { upTo: "/" }, "https://api.example.com/"],
  ["expired: 3 days ago", { from: ":" }, "expired"],
  ["x:y", { from: ":" }, "x"],
  [": nothing before", { from: ":" }, ": nothing before"],
  ["com.example/expired:later", { from: ":", upTo: "/" }, "expired"],
  [404, {}, "404"],
  [4.5, {}, undefined],
  [null, {}, undefined],
])("the code of %j, taken off by %j, is %j", (text, taken, code) => {
  expect(codeOf({ path: ["type"], ...taken }, new Headers(), { type: text })).toBe(code);
});

test("a code may be part of a header", () => {
  const headers = new Headers({ "X-Error": "expired; retry=no" });
  expect(codeOf({ header: "X-Error", from: ";" }, headers, {})).toBe("expired");
});
