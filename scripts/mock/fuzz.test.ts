import { createConnection, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { readCode } from "../contract/reading/errors/envelope.ts";
import { problemNamespace } from "./answers/problem.ts";
import { examplePath } from "./example-request.ts";
import { startMock } from "./server/start-mock.ts";
import { createRandom } from "./testing/seeded-random.ts";

const contracts = await loadContracts(process.cwd());
const mock = await startMock({ contracts, rateLimits: [] });
afterAll(() => mock.close());

const { port } = new URL(mock.url);
const { integer, pick, text } = createRandom(20_261_122);

const paths = contracts.flatMap(({ api, operations }) =>
  operations.map((operation) => `/${api}${examplePath(operation)}`),
);
const templates = contracts.flatMap(({ api, operations }) => operations.map(({ path }) => `/${api}${path}`));
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PURGE", "get", "FOO", "CONNECT"];
const oddPaths = [
  "/",
  "//",
  "/%ZZ",
  "/%00",
  "/../../etc/passwd",
  "*",
  "http://evil.test/",
  "/a".repeat(3000),
  "/?#",
  "/__mock/scenarios",
  "/__mock/x",
];
const names = [
  "Accept",
  "Content-Type",
  "Authorization",
  "Prefer",
  "Cookie",
  "X-API-Key",
  "Idempotency-Key",
  "Version",
  "Content-Encoding",
  "Origin",
  "Expect",
  "Upgrade",
  "X-Mock-Client",
];
const values = [
  "garbage",
  ";;;",
  "text/html;charset=",
  "*/*;q=x",
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "foo",
  "gzip",
  "Bearer",
  "bearer x",
  "Basic !!!",
  "Bearer scopes:a,b",
  "code=401",
  "code=999, example=",
  'example="a\\"',
  "scenario=,,*",
  "scenario=ok*99999",
  "fault=nope",
  "__proto__",
  "",
  "a".repeat(6000),
  "\u00e9\u00ff",
  "100-continue",
];
const largeBody = "x".repeat(1_200_000);
const bodies = [
  "",
  "{",
  '{"a":',
  "null",
  "0",
  '"x"',
  "[]",
  "[".repeat(50_000),
  "{}",
  '{"__proto__":{"x":1}}',
  '{"\u65e5\u672c":1}',
  "a=%ZZ&b=%",
  "grant_type=x&code=\u0000",
  "\u0000\u0001",
];

/** Sends requests one after the other, on one connection for as long as the server leaves it open. */
async function exchangeAll(requests: readonly string[]): Promise<string[]> {
  const responses: string[] = [];
  let socket: Socket | undefined;
  for (const request of requests) {
    if (socket === undefined || socket.destroyed || socket.readableEnded)
      socket = createConnection(Number(port), "127.0.0.1");
    responses.push(await exchangeOn(socket, request));
  }
  socket?.destroy();
  return responses;
}

/** Sends a request and gives its answer: as long as its head says, or up to the end of the connection. */
function exchangeOn(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const finish = () => {
      socket.removeAllListeners();
      socket.on("error", () => socket.destroy());
      resolve(answer);
    };
    socket.setTimeout(20_000, () => {
      socket.destroy();
      reject(new Error(`No answer to ${JSON.stringify(request.slice(0, 300))}`));
    });
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (isWhole(answer, request.startsWith("HEAD "))) finish();
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", finish);
    socket.write(request);
  });
}

function isWhole(answer: string, headless: boolean): boolean {
  const final = answer.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
  const end = final.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const head = final.slice(0, end);
  // A connection that the server closes is used up only at its end.
  if (/^connection: close/im.test(head)) return false;
  const length = headless ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  return final.length >= end + 4 + length;
}

/** Sends bytes on a connection of its own and gives what comes back until it ends. */
function context(bytes: Uint8Array | string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = createConnection(Number(port), "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(8000, () => {
      socket.destroy();
      reject(new Error("no answer"));
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => resolve(Buffer.concat(chunks).toString("latin1")));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

function oddPath(): string {
  return pick(templates).replace(/\{[^{}]+\}/g, () => pick(["a", "%ZZ", "unknown", "%E0%A4%A", "a%2Fb", text(8)]));
}

function randomRequest(): string {
  const path = pick([() => pick(oddPaths), () => pick(paths), () => pick(paths), oddPath])();
  const query =
    integer(4) === 0
      ? `?${pick(["__code=401", "__example=x", "limit=abc", "%ZZ=%ZZ", "a[b]=1&a[b]=2", "__proto__=1", text(20)])}`
      : "";
  const headers = Array.from({ length: integer(5) }, () => `${pick(names)}: ${pick(values)}`);
  const body = integer(200) === 0 ? largeBody : integer(2) === 0 ? pick(bodies) : "";
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const line = `${pick(methods)} ${path}${query}`.replaceAll(/[\s\0]+/g, " ");
  return [`${line} HTTP/1.1`, "Host: mock", ...headers, ...length, "", body].join("\r\n");
}

function expectSound(request: string, response: string): void {
  const about = `${JSON.stringify(request.slice(0, 300))} → ${response.slice(0, 600)}`;
  expect(response, about).toMatch(/^HTTP\/1\.1 \d\d\d /);
  const final = response.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
  expect(final, about).toMatch(/^HTTP\/1\.1 [2345]\d\d /);
  expect(final, about).not.toMatch(/node_modules|\bat .*\.[jt]s:\d+|prism\/errors|stoplight/);
  expect(final, about).not.toContain(`${problemNamespace}fault`);
  expectDocumented(final, about);
}

const codes = new Set(contracts.flatMap((contract) => [...contract.codes.keys()]));

/** Whether an error's body is a problem of the mock's own or carries a code of a contract. */
function expectDocumented(response: string, about: string): void {
  const end = response.indexOf("\r\n\r\n");
  const head = response.slice(0, end);
  const text = Buffer.from(response.slice(end + 4), "latin1").toString();
  if (text === "" || !/^content-type: [^\r]*json/im.test(head) || /^HTTP\/1\.1 [23]/.test(head)) return;
  const body = JSON.parse(text);
  if (/^content-type: application\/problem\+json/im.test(head)) expect(body.type, about).toMatch(problemNamespace);
  else {
    const found = contracts.map(({ envelopes: [envelope = {}] }) =>
      readCode(envelope, { status: 400, headers: {}, body }),
    );
    const example = /"error_description":/.test(text) && !("error" in body);
    expect(example || found.some((code) => codes.has(String(code))), about).toBe(true);
  }
}

/** In CI more of them are sent, over twenty connections at a time. */
const perConnection = process.env.CI ? 500 : 150;

describe("any request", () => {
  test("random requests all get an answer of the contract's or of the mock's", async () => {
    const lanes = Array.from({ length: 20 }, () => Array.from({ length: perConnection }, randomRequest));
    const answered = await Promise.all(lanes.map(exchangeAll));
    const responses = answered.flat();
    for (const [index, request] of lanes.flat().entries()) expectSound(request, responses[index] ?? "");
    expect(responses).toHaveLength(20 * perConnection);
  });

  test.each([
    ["nonsense", "\x16\x03\x01\x02\x00", /^HTTP\/1\.1 400 /],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
      /^HTTP\/1\.1 400 /,
    ],
    ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ["no host", "GET / HTTP/1.0\r\n\r\n", /^HTTP\/1\.1 200 /],
    [
      "an upgrade",
      "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      /^HTTP\/1\.1 200 /,
    ],
    ["a proxy's request", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", /^HTTP\/1\.1 405 /],
  ])("%s gets an answer", async (_, bytes, status) => {
    const response = await context(bytes.replace("Host: a\r\n", "Host: a\r\nConnection: close\r\n"));
    expect(response).toMatch(status);
  });

  test("pipelined requests are answered in order", async () => {
    const path = paths[0] ?? "/";
    const one = (code: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: a\r\nPrefer: ${code}\r\n${more}\r\n`;
    const response = await context(one("code=1") + one("code=abc") + one("code=", "Connection: close\r\n"));
    expect(response.match(/HTTP\/1\.1 \d\d\d/g)).toHaveLength(3);
  });

  test("a body that never ends does not keep others waiting", async () => {
    const stuck = createConnection(Number(port), "127.0.0.1");
    stuck.on("error", () => {});
    stuck.write(`POST ${paths[0]} HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx`);
    const response = await context(`GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(response).toMatch(/^HTTP\/1\.1 200 /);
    stuck.destroy();
  });
});
