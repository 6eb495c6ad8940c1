import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valueAt } from "../../client/envelope/value-at.ts";
import { CallError } from "../../client/errors/call-error.ts";
import { unknownMessage } from "../../client/errors/unexpected-response-error.ts";
import { loadContracts } from "../../scripts/contract/load-contract.ts";
import { recoveryAt } from "../../scripts/contract/model/codes.ts";
import { camelCase } from "../../scripts/generate/naming.ts";
import { type RunningMock, startMock } from "../../scripts/mock/server/start-mock.ts";
import { generatedClient } from "./clients.ts";
import { exampleInput } from "./example-input.ts";

const at = (body: unknown, pointer: string) => valueAt(body, pointer.split("/").slice(1));
const root = join(import.meta.dirname, "../..");
const contracts = await loadContracts(root);
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ contracts, rateLimits: [], frozen: true });
});
afterAll(() => mock.close());

describe.each(contracts.map((contract) => [contract.api, contract] as const))("%s", async (api, contract) => {
  const { create, ErrorClass, constants } = await generatedClient(contract);
  const cases = contract.operations.flatMap((operation) =>
    operation.cases.map((expected) => ({ operation, expected })),
  );

  test.each(
    cases.map(
      (entry) => [`${entry.expected.operationId} ${entry.expected.status} ${entry.expected.code}`, entry] as const,
    ),
  )("%s", async (_, { operation, expected }) => {
    const client = create({ baseUrl: mock.urls[api] ?? "", attempts: 1 });
    const call = client[operation.method.toUpperCase()];
    if (call === undefined) throw new Error("No such method.");
    const headers = { Prefer: `code=${expected.status}, example=${expected.code}` };
    const pending = call(operation.path, { ...exampleInput(operation), headers });
    const { data, error, response } = await pending;

    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ErrorClass);
    if (!(error instanceof ErrorClass)) return;
    expect({ code: error.code, status: error.status, kind: error.kind, documented: error.documented }).toEqual({
      code: expected.code,
      status: expected.status,
      kind: "api",
      documented: true,
    });

    const entry = contract.codes.get(expected.code);
    // A 5xx without a code may be a proxy's: what is not safe to repeat may have taken effect.
    const isDoubtful = expected.code.startsWith("$5") && !operation.idempotent;
    expect(error.recovery).toBe(isDoubtful || entry === undefined ? "check" : recoveryAt(entry, expected.status));
    expect(error.userMessage).toBe(entry?.userMessage || unknownMessage);

    // Typed fields: the object that carries the code is the contract's example, but for what the mock makes fresh.
    if (expected.body !== null) {
      expect(error.body).toEqual(expected.body);
      expect(error.details).toEqual(at(expected.body, (contract.envelopes[0]?.code ?? "").replace(/\/[^/]*$/, "")));
      const { message, requestId, requiredScope } = contract.envelopes[0] ?? {};
      expect(error.message).toBe(error.toJSON().message);
      if (message !== undefined) expect(error.providerMessage).toBe(at(expected.body, message));
      if (requestId?.startsWith("/")) expect(error.requestId).toBe(at(expected.body, requestId));
      if (requiredScope?.startsWith("/")) expect(error.requiredScope).toBe(at(expected.body, requiredScope));
    }

    // Headers: each one that belongs to this code is on the answer, and typed on the error.
    const declared = operation.responses.find(({ status }) => status === expected.status)?.headers ?? {};
    const typed = error.headers as Record<string, unknown>;
    for (const [name, value] of Object.entries(expected.headers)) {
      expect(response?.headers.get(name)).toBe(value);
      if (name in declared) expect(String(typed[camelCase(name)])).toBe(value);
    }
    const retryAfter = Object.entries(expected.headers).find(([name]) => name.toLowerCase() === "retry-after")?.[1];
    if (retryAfter !== undefined) expect(error.retryAfterMs).toBeGreaterThanOrEqual(Number(retryAfter) * 1000);

    // The throwing style throws the very same error.
    await expect(pending.orThrow()).rejects.toBe(error);
    expect(error).toBeInstanceOf(CallError);
  });

  test("has a case for each code", () => {
    expect(new Set(cases.map(({ expected }) => expected.code))).toEqual(new Set(contract.codes.keys()));
    const own = [...contract.codes.keys()].filter((code) => !code.startsWith("$"));
    expect(new Set(Object.values(constants))).toEqual(new Set(own));
  });
});
