import { expect, test } from "vitest";
import { loadContract } from "../../contract/load-contract.ts";
import { printExpression } from "../writing/expression.ts";
import { headerBindings } from "./header-bindings.ts";

const root = `${import.meta.dirname}/../../..`;

test.each(["medblocks", "authos", "dperspective", "loop"])(
  "tells for each error of %s what it declares",
  async (api) => {
    const contract = await loadContract(root, api);
    const { common, own } = headerBindings(contract);
    for (const operation of contract.operations) {
      const lists = (own(operation) ?? common) as [string, string, object, ...number[]][];
      for (const { status } of operation.cases) {
        const bound = lists.filter(([, , , ...statuses]) => statuses.length === 0 || statuses.includes(status));
        const response = operation.responses.find((candidate) => candidate.status === status);
        expect(bound.map(([, name]) => name).sort()).toEqual(Object.keys(response?.headers ?? {}).sort());
      }
    }
  },
);

test("writes what operations share once", async () => {
  const contract = await loadContract(root, "medblocks");
  const { common, own } = headerBindings(contract);
  expect(printExpression(common).text).toBe(
    '[["xRequestId", "X-Request-Id", String], ["retryAfter", "Retry-After", Number, 429]]',
  );
  expect(contract.operations.map(own)).toEqual(contract.operations.map(() => undefined));
});
