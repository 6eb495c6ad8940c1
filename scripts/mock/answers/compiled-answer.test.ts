import { describe, expect, test } from "vitest";
import { compileAnswer } from "./compiled-answer.ts";
import type { NamedAnswer } from "./named-answer.ts";

const fields = { requestId: () => "new-id", timestamp: () => "now" };

function answer(changes: Partial<NamedAnswer>): NamedAnswer {
  return {
    key: "400",
    status: 400,
    name: "X",
    alias: null,
    code: "X",
    mediaType: "application/json",
    body: null,
    headers: {},
    envelope: { code: "/code" },
    ...changes,
  };
}

describe("a compiled answer", () => {
  test("has a new id and time in its body, and in the headers that repeat them", () => {
    const body = { at: "then", error: { id: "old", text: "old" } };
    const compiled = compileAnswer(
      answer({
        body,
        headers: { "X-Id": "old", Other: "x" },
        envelope: { code: "/error/code", requestId: "/error/id", timestamp: "/at" },
      }),
    );
    const fresh = compiled.render(fields);
    expect(JSON.parse(String(fresh.body))).toEqual({ at: "now", error: { id: "new-id", text: "old" } });
    expect(fresh.headers).toMatchObject({ "x-id": "new-id", other: "x" });
    const frozen = compiled.render(null);
    expect(JSON.parse(String(frozen.body))).toEqual(body);
    expect(frozen.headers).toMatchObject({ "x-id": "old" });
  });

  test("has a new id in a header where the envelope keeps it there", () => {
    const compiled = compileAnswer(
      answer({
        body: {},
        headers: { "Request-Id": "old" },
        envelope: { code: "/type", requestId: "header:Request-Id" },
      }),
    );
    expect(compiled.render(fields).headers).toMatchObject({ "request-id": "new-id" });
  });

  test.each<[Partial<NamedAnswer>, string | null]>([
    [{ mediaType: null, body: null }, null],
    [{ mediaType: "text/html", body: "<p>" }, "<p>"],
    [{ mediaType: "application/problem+json", body: "x" }, '"x"'],
    [{ mediaType: "application/x-www-form-urlencoded", body: { a: "b c" } }, "a=b+c"],
  ])("%j", (changes, text) => {
    const { body } = compileAnswer(answer(changes)).render(fields);
    expect(body === null ? null : String(body)).toBe(text);
  });

  test("headers that no server may send are mended", () => {
    const { headers } = compileAnswer(answer({ headers: { A: "1\r\nB: 2", C: "日" } })).render(fields);
    expect(headers).toMatchObject({ a: "1??B: 2", c: "?" });
  });
});
