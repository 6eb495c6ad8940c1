import { join } from "node:path";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { expect, test } from "vitest";
import type { Case, Operation } from "../scripts/contract/contract.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { exampleRequest } from "../scripts/mock/example-request.ts";

const root = join(import.meta.dirname, "..");
const contracts = await loadContracts(root);

/** Each code of each status once, at the first operation that has it. */
function distinctCases(operations: readonly Operation[]): { operation: Operation; wanted: Case }[] {
  // Prism has one example of a header, so it cannot answer with the errors that a redirect has in its address.
  const errors = ({ cases }: Operation) => cases.filter(({ status }) => status >= 400);
  const all = operations.flatMap((operation) => errors(operation).map((wanted) => ({ operation, wanted })));
  return [...new Map(all.reverse().map((one) => [`${one.wanted.status} ${one.wanted.code}`, one])).values()];
}

/** What Prism compares a request with, as `prism mock` sets it. */
const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

// The server of `npx prism mock`, without a process for each contract.
test.each(contracts)("Prism alone answers with every error of $api that it is asked for", async (contract) => {
  const operations = await getHttpOperationsFromSpec(join(root, `generated/${contract.api}/openapi.yaml`));
  const logger = createLogger("", { level: "silent" });
  const server = createServer(operations, { components: { logger }, cors: true, config });
  const address = await server.listen(0, "127.0.0.1");
  try {
    for (const { operation, wanted } of distinctCases(contract.operations)) {
      const { method, target, headers, body } = exampleRequest(operation, contract);
      // An answer without a code has no example of that name.
      const Prefer = wanted.code.startsWith("$")
        ? `code=${wanted.status}`
        : `code=${wanted.status}, example=${wanted.code}`;
      const init = { method, headers: { ...headers, Prefer }, body };
      const response = await fetch(`${address}${target}`, init);
      const text = await response.text();
      const name = `${operation.operationId} ${wanted.status} ${wanted.code}`;
      expect(response.status, name).toBe(wanted.status);
      expect(JSON.parse(text), name).toEqual(wanted.body);
    }
  } finally {
    await server.close();
  }
});
