import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findApis } from "../../contract/find-apis.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { exampleContract, hostile } from "../testing/example-contract.ts";
import { allErrorFacts } from "./error-view-model.ts";

const root = join(import.meta.dirname, "../../..");

describe("errorFacts", () => {
  test("gathers what a contract says of a code, whatever its envelope", () => {
    const facts = allErrorFacts(exampleContract()).get("https://shop.test/problems/busy");
    expect(facts?.statuses.map(({ status, reason, situation }) => [status, reason, situation.id])).toEqual([
      [429, "Too Many Requests", "rate-limited"],
      [503, "Service Unavailable", "temporary"],
    ]);
    expect(facts?.recovery.rule).toContain("the `Retry-After` header");
    expect(facts?.operations.map(({ operationId, status, basis }) => [operationId, status, basis])).toEqual([
      ["readCart", 503, "inferred"],
      ["placeOrder", 429, "inferred"],
      ["placeOrder", 503, "inferred"],
    ]);
    expect(facts?.headers).toEqual([{ name: "Retry-After", required: false, description: "Seconds." }]);
    expect(facts?.members).toEqual([
      { name: "type", required: true, constant: "https://shop.test/problems/busy", description: "" },
      { name: "detail", required: false, constant: null, description: hostile },
    ]);
  });

  test("shows answers that are alike once", () => {
    const facts = allErrorFacts(exampleContract()).get("https://shop.test/problems/busy");
    expect(facts?.answers.map(({ status, headers }) => [status, headers])).toEqual([
      [503, { "Retry-After": "7" }],
      [429, { "Retry-After": "7" }],
    ]);
  });

  test("does not promise a wait that no answer of the code holds", () => {
    const facts = allErrorFacts(exampleContract()).get("https://shop.test/problems/out-of-stock");
    expect(JSON.stringify(facts?.recovery)).not.toContain("Retry-After");
  });
});

describe.each(findApis(root))("the facts of %s", (api) => {
  test("cover every code and every case", async () => {
    const contract = await loadContract(root, api);
    const facts = allErrorFacts(contract);
    expect([...facts.keys()]).toEqual([...contract.codes.keys()]);
    const shown = [...facts.values()].flatMap(({ code, operations }) =>
      operations.map(({ operationId, status }) => `${operationId} ${status} ${code}`),
    );
    const cases = contract.operations.flatMap((operation) =>
      operation.cases.map(({ operationId, status, code }) => `${operationId} ${status} ${code}`),
    );
    expect(shown.toSorted()).toEqual(cases.toSorted());
    for (const { answers, operations, mock } of facts.values()) {
      expect(answers.length).toBeGreaterThan(0);
      expect(operations.length).toBeGreaterThan(0);
      expect(mock?.command).toContain(`/${api}/`);
    }
  });
});
