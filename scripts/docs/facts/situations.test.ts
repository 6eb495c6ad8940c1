import { describe, expect, test } from "vitest";
import { exampleContract } from "../testing/example-contract.ts";
import { placeCodes, situationOf } from "./situations.ts";

describe("situationOf", () => {
  test.each([
    ["refresh", 401, "credential-expired"],
    ["after", 429, "rate-limited"],
    ["never", 429, "rate-limited"],
    ["poll", 400, "pending"],
    ["poll", 429, "pending"],
    ["check", 500, "uncertain"],
    ["backoff", 500, "temporary"],
    ["backoff", 302, "temporary"],
    ["after", 503, "temporary"],
    ["new-key", 400, "conflict"],
    ["never", 409, "conflict"],
    ["reauthorize", 403, "not-allowed"],
    ["reauthorize", 401, "not-authenticated"],
    ["reauthorize", 302, "sign-in-again"],
    ["never", 404, "not-found"],
    ["never", 410, "not-found"],
    ["never", 500, "failed-for-good"],
    ["never", 422, "invalid-request"],
  ] as const)("puts %s under %i with %s", (recovery, status, id) => {
    expect(situationOf(recovery, status).id).toBe(id);
  });
});

describe("placeCodes", () => {
  test("places each code of each API once per situation, with the statuses that put it there", () => {
    const contracts = [exampleContract("one"), exampleContract("two")];
    const placed = placeCodes(contracts).map(({ situation, placements }) => [
      situation.id,
      placements.map(({ contract, code, statuses }) => [contract.api, code.code.split("/").at(-1), statuses]),
    ]);
    expect(placed).toEqual([
      [
        "rate-limited",
        [
          ["one", "busy", [429]],
          ["two", "busy", [429]],
        ],
      ],
      [
        "temporary",
        [
          ["one", "busy", [503]],
          ["two", "busy", [503]],
        ],
      ],
      [
        "conflict",
        [
          ["one", "out-of-stock", [409]],
          ["two", "out-of-stock", [409]],
        ],
      ],
    ]);
  });
});
