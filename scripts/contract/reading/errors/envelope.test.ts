import { describe, expect, test } from "vitest";
import type { Envelope, Json } from "../../contract.ts";
import { bodyTokens, headerName, headerValue, readEnvelope, readField, redirectFields } from "./envelope.ts";

const answer = (body: Json, headers: Record<string, string> = {}, status = 400) => ({ status, headers, body });

describe("readField", () => {
  test.each<[string, Json, Json | undefined]>([
    ["/error/code", { error: { code: "A" } }, "A"],
    ["/error", { error: "a" }, "a"],
    ["/type", { type: "https://problem.test/a" }, "https://problem.test/a"],
    ["/errors/0/code", { errors: [{ code: "A" }] }, "A"],
    ["/error/code", { error: "text" }, undefined],
    ["/error/code", null, undefined],
    ["/error/code", "<html>", undefined],
    ["/constructor", {}, undefined],
  ])("%s of %j", (pointer, body, value) => {
    expect(readField(pointer, answer(body))).toBe(value);
  });

  test("a header's name is read in any case", () => {
    expect(readField("header:Retry-After", answer(null, { "retry-after": "5" }))).toBe("5");
    expect(readField("header:retry-after", answer(null, { "Retry-After": "5" }))).toBe("5");
    expect(readField("header:Retry-After", answer({ "Retry-After": "5" }))).toBeUndefined();
  });

  test("on a redirect the pointer reads the query of Location, and its body is not looked at", () => {
    const headers = { Location: "https://caller.test/?error=access_denied" };
    expect(readField("/error", answer({ error: "body" }, headers, 302))).toBe("access_denied");
    expect(readField("/error", answer({ error: "body" }, {}, 302))).toBeUndefined();
    expect(readField("/error", answer({ error: "body" }, headers, 400))).toBe("body");
  });
});

test("readEnvelope gives what is there and nothing else", () => {
  const envelope: Envelope = {
    code: "/error/code",
    message: "/error/message",
    retryAfter: "header:Retry-After",
    requestId: "header:X-Request-Id",
    param: "/error/param",
  };
  const fields = readEnvelope(
    envelope,
    answer({ error: { code: "A", message: "No.", other: 1 } }, { "retry-after": "7" }),
  );
  expect(fields).toEqual({ code: "A", message: "No.", retryAfter: "7" });
});

describe("redirectFields", () => {
  test.each<[string, Json]>([
    ["https://a.test/b?error=x&error_description=No+way%21", { error: "x", error_description: "No way!" }],
    ["https://a.test/b?error=x#error=y", { error: "x" }],
    ["https://a.test/b#error=access_denied", { error: "access_denied" }],
    ["https://a.test/b", {}],
    ["", {}],
    ["/relative?error=x", { error: "x" }],
    ["app.scheme:back?error=x", { error: "x" }],
    ["https://a.test/?a=1&a=2&a=3", { a: "1" }],
    ["https://a.test/?a=%ZZ&b", { a: "%ZZ", b: "" }],
  ])("%s", (location, fields) => {
    expect(redirectFields(location)).toEqual(fields);
  });

  test("a hostile name stays a member", () => {
    const fields = redirectFields("https://a.test/?__proto__=x&constructor=y");
    expect(Object.keys(fields)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});

test("where a pointer leads", () => {
  expect(bodyTokens("/error/code")).toEqual(["error", "code"]);
  expect(bodyTokens("header:X-Code")).toBeNull();
  expect(headerName("header:X-Code")).toBe("X-Code");
  expect(headerName("/error")).toBeNull();
  expect(headerValue({ A: "1" }, "a")).toBe("1");
});
