import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { requestLog } from "./log-request.ts";

const request: MockRequest = {
  method: "GET",
  target: "/medblocks/patients?api_key=secret-1&limit=2",
  headers: { authorization: "Bearer secret-2", accept: "*/*", cookie: "session=secret-3" },
  body: Buffer.from("secret-4"),
  remoteAddress: "127.0.0.1",
};
const answer: MockAnswer = {
  status: 401,
  headers: {},
  body: null,
  why: "no credential was sent",
  code: "missing_api_key",
};

function logged(options: { json: boolean; verbose: boolean }): string {
  const stream = new PassThrough();
  // A stream that is no terminal; the log only writes to it.
  requestLog(stream as unknown as NodeJS.WriteStream, { ...options, now: () => 0 })(request, answer, 1.26);
  return String(stream.read());
}

describe("the request log", () => {
  test("says on one line what was asked, what was answered, and why", () => {
    expect(logged({ json: false, verbose: false })).toBe(
      "00:00:00 GET /medblocks/patients → 401 missing_api_key — no credential was sent\n",
    );
  });

  test("as JSON", () => {
    expect(JSON.parse(logged({ json: true, verbose: false }))).toEqual({
      time: "1970-01-01T00:00:00.000Z",
      method: "GET",
      path: "/medblocks/patients",
      status: 401,
      code: "missing_api_key",
      why: "no credential was sent",
      milliseconds: 1.3,
    });
  });

  test.each([
    { json: false, verbose: false },
    { json: false, verbose: true },
    { json: true, verbose: true },
  ])("shows no secret: %j", (options) => {
    const text = logged(options);
    expect(text).not.toContain("secret");
    if (options.verbose) expect(text).toMatch(/limit=2/);
  });
});
