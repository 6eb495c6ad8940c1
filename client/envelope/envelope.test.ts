import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { challengeScope } from "./challenge-scope.ts";
import { inHeader } from "./envelope.ts";
import { locationQuery } from "./location-query.ts";
import { correlationId, readEnvelope } from "./read-envelope.ts";
import { retryAfterHeader, retryAfterSeconds } from "./retry-after.ts";
import { valueAt } from "./value-at.ts";

const now = Date.UTC(2026, 0, 1);

describe("valueAt", () => {
  const document = { error: { code: "x", "a/b": 1, "m~n": 2, "": 3 }, list: [{ code: "first" }], null: null };
  test.each([
    [[], document],
    [["error", "code"], "x"],
    [["error", "a/b"], 1],
    [["error", "m~n"], 2],
    [["error", ""], 3],
    [["list", "0", "code"], "first"],
    [["null"], null],
    [["null", "deeper"], undefined],
    [["missing", "deeper"], undefined],
    [["error", "constructor"], undefined],
    [["__proto__"], undefined],
    [["error", "code", "length"], undefined],
  ])("%j is %j", (path, expected) => {
    expect(valueAt(document, path)).toEqual(expected);
  });

  test.each([undefined, null, 7, "text", true])("finds nothing in %j", (value) => {
    expect(valueAt(value, ["error", "code"])).toBeUndefined();
  });
});

describe("challengeScope", () => {
  const scopeOf = (header: string | null) =>
    challengeScope({ get: (name: string) => (name === "WWW-Authenticate" ? header : null) } as Headers);

  test.each([
    ['Bearer error="insufficient_scope", scope="read:biomarkers"', "read:biomarkers"],
    ['Bearer scope="a b c"', "a b c"],
    ["Bearer scope=a", "a"],
    ['bearer SCOPE="a"', "a"],
    ['Basic realm="x", Bearer scope="a"', "a"],
    ['Digest realm="Bearer scope=no", Bearer realm="r", scope="a"', "a"],
    ['Bearer realm="a, scope=\\"no\\"", scope="yes"', "yes"],
    ['Bearer scope = "a"', "a"],
    ["Bearer", undefined],
    ["", undefined],
    [null, undefined],
    ['Basic scope="a"', undefined],
    ['Bearer scope=""', undefined],
    ['Bearer realm="scope=no"', undefined],
    ['Bearer scope="open', undefined],
    [`Bearer scope="${"a".repeat(5000)}"`, undefined],
  ])("of %j is %j", (header, expected) => {
    expect(scopeOf(header)).toBe(expected);
  });

  test("never hangs and never throws", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof scopeOf(`Bearer ${text}`) !== "number"));
    const started = performance.now();
    scopeOf(`Bearer ${'a="\\'.repeat(1000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("Retry-After", () => {
  const header = (value: string, date?: string) =>
    retryAfterHeader(new Headers({ "Retry-After": value, ...(date === undefined ? {} : { Date: date }) }), now);

  test.each([
    ["0", 0],
    ["120", 120_000],
    ["0.2", 200],
    ["-1", undefined],
    ["1,2", 2000],
    ["30, 30", 30_000],
    ["30, soon", 30_000],
    ["10, Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Thu, 01 Jan 2026 00:00:30 GMT, Thu, 01 Jan 2026 00:00:10 GMT", 30_000],
    ["7 ", 7000],
    ["\t7\t", 7000],
    ["30s", undefined],
    ["+5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["tomorrow", undefined],
    ["Foo 1", undefined],
    ["Mon 5", undefined],
    ["Thu, 01 Jan 2026 00:00:60 GMT", 60_000],
    ["Wed, 31 Feb 2027 08:01:00 GMT", undefined],
    ["Thu, 01 Jan 2026 24:00:00 GMT", undefined],
    ["Thu, 01 Jan 2026 00:00:30 CET", undefined],
    ["Thu, 01 Jan 2026 00:00:30", undefined],
    ["Thu Jan  1 00:00:30 2026", 30_000],
    ["Sat Jan 31 00:00:00 2026", 30 * 86_400_000],
    ["Thursday, 01-Jan-76 00:00:00 GMT", Date.UTC(2076, 0, 1) - now],
    ["Friday, 01-Jan-77 00:00:00 GMT", 0],
    ["Friday, 25-Nov-50 08:01:00 GMT", Date.UTC(2050, 10, 25, 8, 1) - now],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Thursday, 01-Jan-26 00:00:30 GMT", 30_000],
    ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
    ["2026-01-01T00:00:30Z", undefined],
  ])("%j is %j", (value, expected) => {
    expect(header(value)).toBe(expected);
  });

  test("takes the server's clock for a date, whatever ours says", () => {
    expect(header("Mon, 01 Jan 2035 00:00:10 GMT", "Mon, 01 Jan 2035 00:00:00 GMT")).toBe(10_000);
    expect(header("Mon, 01 Jan 2035 00:00:10 GMT", "nonsense")).toBeGreaterThan(0);
  });

  test("always gives a time that a date can hold, or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.nat().map(String), fc.double().map(String), fc.bigInt().map(String)),
        (text) => {
          const ms = /^[\t\x20-\x7e]*$/.test(text) ? header(text) : undefined;
          if (ms === undefined) return;
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(Number.isNaN(new Date(now + ms).getTime())).toBe(false);
        },
      ),
    );
  });

  test.each([
    [30, 30_000],
    [0, 0],
    ["30", 30_000],
    [0.0004, 1],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    ["", undefined],
    [null, undefined],
    [{}, undefined],
    [1e300, 1e13],
  ])("in a body, %j is %j", (value, expected) => {
    expect(retryAfterSeconds(value)).toBe(expected);
  });
});

describe("readEnvelope", () => {
  test("reads a problem of RFC 9457", () => {
    const envelope = { code: ["type"], message: ["detail"], requestId: ["instance"] };
    const body = { type: "https://x.test/errors/out-of-credit", detail: "No credit", instance: "/1", balance: 3 };
    const fields = readEnvelope(envelope, new Headers(), body, now);
    expect(fields).toMatchObject({ code: body.type, message: "No credit", requestId: "/1", details: body });
  });

  test("reads a code from a header, as Azure sends it", () => {
    const fields = readEnvelope(
      { code: inHeader("x-ms-error-code") },
      new Headers({ "X-MS-Error-Code": "BlobNotFound" }),
      { a: 1 },
      now,
    );
    expect(fields).toMatchObject({ code: "BlobNotFound", details: { a: 1 } });
  });

  test("takes the scope of a challenge where the envelope points to it, and that of the body where it points there", () => {
    const headers = new Headers({ "WWW-Authenticate": 'Bearer scope="a"' });
    const scope = (requiredScope: typeof challengeScope | string[]) =>
      readEnvelope({ code: ["error"], requiredScope }, headers, { s: "b" }, now).requiredScope;
    expect(scope(challengeScope)).toBe("a");
    expect(scope(["s"])).toBe("b");
    expect(readEnvelope({ code: ["error"] }, headers, {}, now).requiredScope).toBeUndefined();
  });

  test.each([
    ["b-1", "h-1", "b-1"],
    ["not an id", "h-1", "h-1"],
    [undefined, "h-1", "h-1"],
    ["not an id", "not an id", undefined],
  ])("of the ids %j in the body and %j in the header takes %j", (inBody, header, expected) => {
    const headers = new Headers({ "X-Request-ID": header });
    expect(readEnvelope({ requestId: ["id"] }, headers, { id: inBody }, now).requestId).toBe(expected);
  });

  test("takes the longer of two waits", () => {
    const envelope = { code: ["code"], retryAfter: ["wait"] };
    expect(readEnvelope(envelope, new Headers({ "Retry-After": "5" }), { wait: 9 }, now).retryAfterMs).toBe(9000);
    expect(readEnvelope(envelope, new Headers({ "Retry-After": "15" }), { wait: 9 }, now).retryAfterMs).toBe(15_000);
    expect(readEnvelope(envelope, new Headers(), {}, now).retryAfterMs).toBeUndefined();
  });

  test("never throws, whatever the body is", () => {
    const envelope = {
      code: ["error", "code"],
      message: ["error", "message"],
      requestId: ["error", "id"],
      retryAfter: ["error", "wait"],
    };
    fc.assert(fc.property(fc.anything(), (body) => readEnvelope(envelope, new Headers(), body, now) !== undefined));
  });
});

test.each([
  ["req_1-a.b:c/d+e=", true],
  ["", false],
  ["has space", false],
  ["line\nbreak", false],
  ["a".repeat(129), false],
  [null, false],
])("%j can be a correlation id: %j", (text, expected) => {
  expect(correlationId(text) !== undefined).toBe(expected);
});

test.each([
  ["https://app/cb?error=access_denied&state=1", { error: "access_denied", state: "1" }],
  ["https://app/cb#error=access_denied", { error: "access_denied" }],
  ["/cb?error=a&error=b", { error: "a" }],
  ["/cb?a=1#error=b", { a: "1" }],
  ["myapp://cb?error=a%20b", { error: "a b" }],
  ["/cb?__proto__=x", { ["__proto__"]: "x" }],
  ["", {}],
  [null, undefined],
])("the query of %j is %j", (location, expected) => {
  const query = locationQuery(location);
  expect(query && { ...query }).toEqual(expected);
});
