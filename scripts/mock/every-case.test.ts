import { Agent, request as httpRequest } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import type { Case, Contract, Operation, PlainExample } from "../contract/contract.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { headerValue } from "../contract/reading/errors/envelope.ts";
import { type ExampleRequest, examplePath, exampleRequest } from "./example-request.ts";
import { bodyText } from "./request/body-text.ts";
import { startMock } from "./server/start-mock.ts";

const contracts = await loadContracts(process.cwd());
const mock = await startMock({ contracts, frozen: true, rateLimits: [] });
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
afterAll(async () => {
  agent.destroy();
  await mock.close();
});

type Style = (operation: Operation, contract: Contract) => ExampleRequest;

const bare: Style = (operation) => ({
  method: operation.method.toUpperCase(),
  target: examplePath(operation),
  headers: {},
  body: null,
});

const styles: Record<string, Style> = {
  valid: (operation, contract) => exampleRequest(operation, contract),
  bare,
  "of an invalid body": (operation, contract) => ({
    ...bare(operation, contract),
    headers: { "Content-Type": "application/json" },
    body: operation.method === "get" ? null : '{"broken": ',
  }),
  "of an odd Accept": (operation, contract) => ({
    ...bare(operation, contract),
    headers: { Accept: ";;;garbage, image/png;q=%ZZ" },
  }),
};

interface Received {
  status: number;
  headers: Record<string, string>;
  text: string;
}

type Send = (contract: Contract, request: ExampleRequest) => Promise<Received>;

const overHttp: Send = ({ api }, { method, target, headers, body }) =>
  new Promise((resolve, reject) => {
    // Node frames the body of a DELETE only when it is told its length.
    const framed = body === null ? headers : { ...headers, "Content-Length": Buffer.byteLength(body) };
    const sent = httpRequest(`${mock.urls[api]}${target}`, { method, headers: framed, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: joined(response.headers), text }));
    });
    sent.on("error", reject);
    sent.end(body ?? undefined);
  });

function joined(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

const inProcess: Send = async ({ api }, { method, target, headers, body }) => {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const {
    status,
    headers: got,
    body: text,
  } = await mock.handler().answer({
    method,
    target: `/${api}${target}`,
    headers: Object.fromEntries(lowerCase),
    body: Buffer.from(body ?? ""),
    remoteAddress: "",
  });
  return { status, headers: got, text: method === "HEAD" ? "" : String(text ?? "") };
};

function preferring(request: ExampleRequest, preference: string): ExampleRequest {
  return { ...request, headers: { ...request.headers, Prefer: preference } };
}

function expectAnswer({ status, headers, text }: Received, wanted: Case | PlainExample, method: string) {
  const promised = Object.fromEntries(Object.keys(wanted.headers).map((name) => [name, headerValue(headers, name)]));
  const body = method === "head" || status === 204 ? "" : (bodyText(wanted.mediaType, wanted.body) ?? "");
  expect({ status, headers: promised, text }).toEqual({ status: wanted.status, headers: wanted.headers, text: body });
}

describe.each(contracts)("$api", (contract) => {
  const { operations } = contract;

  describe.each(Object.entries(styles))("to a request that is %s", (_, style) => {
    test("every case by name, over HTTP", { timeout: 60_000 }, async () => {
      for (const operation of operations) {
        const ask = async (one: Case) => {
          const preference = `code=${one.status}, example=${one.code}`;
          expectAnswer(
            await overHttp(contract, preferring(style(operation, contract), preference)),
            one,
            operation.method,
          );
        };
        await Promise.all(operation.cases.map(ask));
      }
    });

    test("every case by its code alone, where no other case of the operation has it", async () => {
      for (const operation of operations) {
        for (const one of operation.cases) {
          if (operation.cases.some((other) => other !== one && other.code === one.code)) continue;
          const request = preferring(style(operation, contract), `example=${one.code}`);
          expectAnswer(await inProcess(contract, request), one, operation.method);
        }
      }
    });

    test("every success by name", async () => {
      for (const operation of operations) {
        for (const example of operation.examples) {
          // One name under two media types of a status stands for the first.
          if (
            operation.examples.find(({ name, status }) => name === example.name && status === example.status) !==
            example
          )
            continue;
          const preference = `code=${example.status}, example="${example.name}"`;
          const received = await overHttp(contract, preferring(bare(operation, contract), preference));
          expectAnswer(received, example, operation.method);
        }
      }
    });

    test("every status alone gives its first answer", async () => {
      for (const operation of operations) {
        for (const { status } of operation.responses) {
          const request = preferring(style(operation, contract), `code=${status}`);
          expect((await inProcess(contract, request)).status, operation.operationId).toBe(status);
        }
      }
    });
  });

  test("a link asks by query", async () => {
    for (const operation of operations) {
      const [one] = operation.cases;
      if (one === undefined || operation.method !== "get") continue;
      const target = `${examplePath(operation)}?__code=${one.status}&__example=${encodeURIComponent(one.code)}`;
      expectAnswer(await inProcess(contract, { ...bare(operation, contract), target }), one, operation.method);
    }
  });

  test("a code that the operation lacks is refused with a list of what it has", async () => {
    for (const operation of operations.filter(({ method }) => method !== "head")) {
      const { status, text } = await inProcess(
        contract,
        preferring(bare(operation, contract), "example=NO_SUCH_CODE_99"),
      );
      const problem = JSON.parse(text);
      expect([status, problem.type]).toEqual([400, "urn:error-contracts:mock:unknown-preference"]);
      for (const { code } of operation.cases) expect(JSON.stringify(problem.answers)).toContain(code);
    }
  });

  test("a code with another's status is refused as contradictory", async () => {
    for (const { cases, ...operation } of operations.filter(({ method }) => method !== "head")) {
      const [first] = cases;
      const other = cases.find(({ status }) => cases.every((one) => one.code !== first?.code || one.status !== status));
      if (first === undefined || other === undefined) continue;
      const request = preferring(
        bare({ ...operation, cases }, contract),
        `code=${other.status}, example=${first.code}`,
      );
      const { status, text } = await inProcess(contract, request);
      expect([status, JSON.parse(text).type]).toEqual([400, "urn:error-contracts:mock:contradictory-preference"]);
    }
  });

  test("a browser of another origin may read every header that a case has", async () => {
    for (const operation of operations) {
      const request = preferring(bare(operation, contract), "code=500");
      const { headers } = await inProcess(contract, {
        ...request,
        headers: { ...request.headers, Origin: "https://app.example" },
      });
      expect(headers["access-control-allow-origin"]).toBe("https://app.example");
      expect(headers.vary).toBe("Prefer, Origin");
      const exposed = (headers["access-control-expose-headers"] ?? "").toLowerCase().split(", ");
      for (const one of operation.cases) {
        for (const name of Object.keys(one.headers)) expect(exposed).toContain(name.toLowerCase());
      }
    }
  });
});
