import { afterAll, describe, expect, test } from "vitest";
import type { Case, Contract, Operation, PlainExample } from "../contract/contract.ts";
import { headerValue } from "../contract/envelope.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { bodyText } from "./body-text.ts";
import { examplePath } from "./example-request.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd());
const mock = await startMock({ contracts, frozen: true, rateLimits: [] });
afterAll(() => mock.close());

const styles: Record<string, (operation: Operation) => RequestInit> = {
  valid: (operation) => ({
    headers: { authorization: "Bearer some-token", "content-type": "application/json", accept: "application/json" },
    ...(operation.requestBody === null ? {} : { body: "{}" }),
  }),
  bare: () => ({}),
  "invalid body": (operation) => ({
    headers: { "content-type": "application/json" },
    ...(operation.method === "get" || operation.method === "head" ? {} : { body: '{"broken": ' }),
  }),
  "odd Accept": () => ({ headers: { accept: ";;;garbage, image/png;q=%ZZ" } }),
};

async function ask({ path, method }: Operation, contract: Contract, preference: string, init: RequestInit) {
  const headers = new Headers(init.headers);
  headers.set("prefer", preference);
  const url = `${mock.urls[contract.api]}${examplePath(path)}`;
  return fetch(url, { ...init, method: method.toUpperCase(), headers, redirect: "manual" });
}

async function expectAnswer(response: Response, wanted: Case | PlainExample, method: string) {
  expect(response.status).toBe(wanted.status);
  for (const [name, value] of Object.entries(wanted.headers)) expect(response.headers.get(name), name).toBe(value);
  const text = await response.text();
  const bodyless = method === "head" || response.status === 204;
  expect(text).toBe(bodyless ? "" : (bodyText(wanted.mediaType, wanted.body) ?? ""));
}

describe.each(contracts)("$api", (contract) => {
  describe.each(Object.entries(styles))("to a request that is %s", (_, style) => {
    test("every case by name", async () => {
      for (const operation of contract.operations) {
        for (const one of operation.cases) {
          const response = await ask(operation, contract, `code=${one.status}, example=${one.code}`, style(operation));
          await expectAnswer(response, one, operation.method);
        }
      }
    });

    test("every case by its code alone, where no other case of the operation has it", async () => {
      for (const operation of contract.operations) {
        for (const one of operation.cases) {
          if (operation.cases.some((other) => other !== one && other.code === one.code)) continue;
          const response = await ask(operation, contract, `example=${one.code}`, style(operation));
          await expectAnswer(response, one, operation.method);
        }
      }
    });

    test("every success by name", async () => {
      for (const operation of contract.operations) {
        const names = new Set(operation.examples.map(({ name }) => name));
        for (const example of operation.examples) {
          if (names.size < operation.examples.length) continue;
          const preference = `code=${example.status}, example="${example.name}"`;
          await expectAnswer(await ask(operation, contract, preference, style(operation)), example, operation.method);
        }
      }
    });

    test("every status alone gives its first answer", async () => {
      for (const operation of contract.operations) {
        for (const { status } of operation.responses) {
          const response = await ask(operation, contract, `code=${status}`, style(operation));
          expect(response.status, operation.operationId).toBe(status);
          await response.arrayBuffer();
        }
      }
    });
  });

  test("a link asks by query", async () => {
    for (const operation of contract.operations) {
      const one = operation.cases[0];
      if (one === undefined || operation.method !== "get") continue;
      const query = `?__code=${one.status}&__example=${encodeURIComponent(one.code)}`;
      const url = `${mock.urls[contract.api]}${examplePath(operation.path)}${query}`;
      await expectAnswer(await fetch(url, { redirect: "manual" }), one, operation.method);
    }
  });

  test("a code that the operation lacks is refused with a list of what it has", async () => {
    for (const operation of contract.operations) {
      const response = await ask(operation, contract, "example=NO_SUCH_CODE_99", {});
      expect(response.status).toBe(400);
      if (operation.method === "head") continue;
      const problem = await response.json();
      expect(problem.type).toBe("urn:error-contracts:mock:unknown-preference");
      for (const { code } of operation.cases) expect(JSON.stringify(problem.answers)).toContain(code);
    }
  });

  test("a code with another's status is refused as contradictory", async () => {
    for (const operation of contract.operations) {
      const [first] = operation.cases;
      const other = operation.cases.find(
        ({ code, status }) =>
          operation.cases.every((one) => one.code !== first?.code || one.status !== status) && code !== first?.code,
      );
      if (first === undefined || other === undefined || operation.method === "head") continue;
      const response = await ask(operation, contract, `code=${other.status}, example=${first.code}`, {});
      expect(response.status).toBe(400);
      expect((await response.json()).type).toBe("urn:error-contracts:mock:contradictory-preference");
    }
  });

  test("headers of the mock itself reach a browser of another origin", async () => {
    const [operation] = contract.operations;
    if (operation === undefined) return;
    const response = await ask(operation, contract, "code=401", { headers: { origin: "https://app.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example");
    const exposed = response.headers.get("access-control-expose-headers") ?? "";
    for (const one of operation.cases) {
      for (const name of Object.keys(one.headers)) expect(exposed.toLowerCase()).toContain(name.toLowerCase());
    }
    expect(headerValue(Object.fromEntries(response.headers), "vary")).toBe("Origin");
    await response.arrayBuffer();
  });
});
