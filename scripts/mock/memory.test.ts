import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { createMockHandler } from "./mock-handler.ts";
import { operationOf, sendRequest } from "./testing/request.ts";

const contracts = await loadContracts(process.cwd());
const handler = await createMockHandler(contracts, {
  rateLimits: [{ limit: 5, windowSeconds: 60, per: "credential" }],
});

/** Bytes in use after everything that nobody refers to is gone. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

function contractOf(name: string) {
  const contract = contracts.find(({ api }) => api === name);
  if (contract === undefined) throw new Error(`There is no contract "${name}".`);
  return contract;
}

const medblocks = contractOf("medblocks");
const dperspective = contractOf("dperspective");
const authos = contractOf("authos");
const patients = operationOf(medblocks, "listPatients");
const session = operationOf(medblocks, "createSession");
const token = operationOf(dperspective, "createToken");
const device = operationOf(authos, "requestDeviceCode");

/** Kinds of request that leave something behind, each of a client and with a credential never seen before. */
const leaving = [
  (number: number) => sendRequest(handler, medblocks, patients, { credential: `key-${number}` }),
  (number: number) =>
    sendRequest(handler, medblocks, session, {
      credential: `key-${number}`,
      headers: { "idempotency-key": `${number}` },
    }),
  (number: number) => sendRequest(handler, dperspective, token, { remoteAddress: `10.0.0.${number}` }),
  (number: number) => sendRequest(handler, authos, device, { remoteAddress: `10.0.0.${number}` }),
  (number: number) =>
    sendRequest(handler, medblocks, patients, {
      headers: {
        prefer: `scenario="throttled,${"throttled,".repeat(500)}throttled"`,
        "x-mock-client": `client-${number}${long}`,
      },
    }),
];

const forced = (number: number) =>
  sendRequest(handler, medblocks, patients, {
    headers: { prefer: `example=${number % 2 ? "throttled" : "expired_api_key"}` },
  });

async function send(from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    // By name and leaving something behind by turns, of each kind in turn.
    const answer = number % 2 === 0 ? leaving[(number / 2) % leaving.length]?.(number) : forced(number);
    expect((await answer)?.status).toBeGreaterThan(199);
  }
}

/** As long as a header can be: what is remembered is bounded in bytes, not only in entries. */
const long = "n".repeat(12_000);

test("many clients with long names leave no more behind than the mock means to remember", {
  timeout: 120_000,
}, async () => {
  await send(0, 2_000);
  const before = heapUsed();
  await send(2_000, 22_000);
  const megabytes = (heapUsed() - before) / 1_000_000;
  expect(megabytes).toBeLessThan(40);
});
