import { describe, expect, test } from "vitest";
import { codeSpelling } from "./code-spelling.ts";

describe("the spelling of codes", () => {
  test.each([
    ["locked", ["throttled", "invalid_data"]],
    ["very_new_code", ["invalid_data", "throttled"]],
    ["E1001", ["E1000"]],
    ["rateLimited", ["notFound", "forbidden"]],
    ["RATE-LIMIT", ["NOT-FOUND"]],
    ["urn:problem:late", ["urn:problem:early"]],
    ["a^b", ["c^d"]],
    ["a]b", ["c]d-e"]],
    ["LATE", ["EARLY", "too_early"]],
  ])("is that of %s among %j", (text, codes) => {
    expect(text).toMatch(codeSpelling(codes));
  });

  test.each([
    ["JaneRoe", ["throttled", "invalid_data"]],
    ["LOCKED", ["throttled"]],
    ["jane-roe", ["invalid_data"]],
    ["jane roe", ["invalid_data"]],
    ["code_7", ["invalid_data"]],
    ["correcthorsebatterystaple", ["throttled"]],
    ["ab_".repeat(30), ["invalid_data"]],
    ["E19610203", ["E1000"]],
    ["too_LATE", ["EARLY", "too_early"]],
    ["line\nbreak", ["line_break"]],
    ["", ["throttled"]],
  ])("is not that of %j among %j", (text, codes) => {
    expect(text).not.toMatch(codeSpelling(codes));
  });
});
