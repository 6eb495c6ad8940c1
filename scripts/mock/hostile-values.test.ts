import { describe, expect, test } from "vitest";
import { parseSteps } from "../../client/testing/step.ts";
import { loadContracts } from "../contract/load-contract.ts";
import { createMockHandler } from "./mock-handler.ts";
import { createPathRouter } from "./routing/path-router.ts";

const contracts = await loadContracts(process.cwd());
const handler = await createMockHandler(contracts, { now: () => 0 });

/**
 * Texts on which patterns with nested or neighbouring repetitions take quadratic time or worse. At this length a
 * quadratic pattern needs minutes and a linear one milliseconds, so a slow one cannot end before the test's limit.
 */
const length = 200_000;
const pumps = [
  "+",
  " ",
  "*",
  "*1",
  '"',
  '\\"',
  ",",
  ";",
  "=",
  ";q=",
  "/",
  "-",
  "_",
  ".",
  "%20",
  "scopes:",
  "json;",
  "a=",
  "9",
];
const evil = pumps.map((pump) => `a${pump.repeat(length / pump.length)}\u00fc`);

const places: Record<string, (text: string) => Parameters<typeof handler.answer>[0]> = {
  "the path": (text) => request({ target: `/loop/v1/${text}` }),
  "a path parameter": (text) => request({ target: `/medblocks/patients/${text}` }),
  "the query": (text) => request({ target: `/medblocks/patients?limit=${text}&${text}` }),
  __scenario: (text) => request({ target: `/medblocks/patients?__scenario=${text}` }),
  __fault: (text) => request({ target: `/medblocks/patients?__fault=${text}` }),
  __example: (text) => request({ target: `/medblocks/patients?__example=${text}` }),
  Prefer: (text) => request({ headers: { prefer: text } }),
  "a scenario in Prefer": (text) => request({ headers: { prefer: `scenario="${text}"` } }),
  Authorization: (text) => request({ headers: { authorization: `Bearer ${text}` } }),
  "Basic credentials": (text) =>
    request({ headers: { authorization: `Basic ${Buffer.from(text).toString("base64")}` } }),
  "an API key": (text) => request({ headers: { "x-api-key": text } }),
  Accept: (text) => request({ headers: { authorization: "Bearer x", accept: text } }),
  Cookie: (text) => request({ headers: { cookie: text } }),
  "X-Mock-Client": (text) => request({ headers: { "x-mock-client": text } }),
  Origin: (text) => request({ headers: { origin: text, host: text } }),
  "Content-Type": (text) => request({ ...post, headers: { ...post.headers, "content-type": text } }),
  "a JSON body": (text) => request({ ...post, body: Buffer.from(JSON.stringify({ patient_id: text, email: text })) }),
  "a form body": (text) => request({ ...form, body: Buffer.from(`grant_type=${text}&code=${text}`) }),
  "the control route": (text) =>
    request({
      method: "PUT",
      target: "/__mock/scenarios",
      body: Buffer.from(JSON.stringify({ steps: [text], client: text })),
    }),
};

const post = { method: "POST", target: "/medblocks/patients", headers: { authorization: "Bearer x" } };
const form = {
  method: "POST",
  target: "/loop/v1/oauth/token",
  headers: { "content-type": "application/x-www-form-urlencoded" },
};

function request(changes: Partial<Parameters<typeof handler.answer>[0]>): Parameters<typeof handler.answer>[0] {
  return {
    method: "GET",
    target: "/medblocks/patients",
    headers: {},
    body: new Uint8Array(),
    remoteAddress: "127.0.0.1",
    ...changes,
  };
}

describe("a text that slow patterns cannot read", () => {
  for (const [place, make] of Object.entries(places)) {
    test(`is answered at once in ${place}`, { timeout: 20_000 }, async () => {
      for (const text of evil) expect((await handler.answer(make(text))).status).toBeGreaterThan(0);
    });
  }

  test("is not a step of a sequence", () => {
    for (const text of [...evil, `a${" ".repeat(3200)}b`]) expect(parseSteps([text])).toBeUndefined();
  });

  test("does not fit a path with many parameters", { timeout: 20_000 }, () => {
    const router = createPathRouter([["/{a}.{b}-{c}.{d}.{e}x", 1]]);
    expect(router.find(`/${".".repeat(length)}`)).toBeUndefined();
    expect(router.find(`/${"a.-".repeat(length)}`)).toBeUndefined();
    expect(router.find("/1.2-3.4.5x")?.parameters).toEqual({ a: "1", b: "2", c: "3", d: "4", e: "5" });
  });
});

describe("the steps of a sequence", () => {
  test.each<[text: string, steps: string[] | undefined]>([
    ["ok", ["ok"]],
    [" throttled * 2 ", ["throttled", "throttled"]],
    ["throttled*2", ["throttled", "throttled"]],
    ["a*b", ["a*b"]],
    ["a*12345", ["a*12345"]],
    ["*3", undefined],
    ["", undefined],
    ["a*0", undefined],
    ["a*1001", undefined],
    ["a".repeat(201), undefined],
  ])("%j is read as %j", (text, steps) => {
    expect(parseSteps([text])).toEqual(steps);
  });
});

describe("free text", () => {
  const sentences = [
    "We had a conflict",
    "access was forbidden",
    "Duplicate of yesterday's entry",
    "It is unknown, not_found",
    "payload too large?",
  ];
  test.each(sentences)("%j has no effect in any member of any body", async (sentence) => {
    const refused: string[] = [];
    for (const contract of contracts) {
      for (const operation of contract.operations) {
        const [content] = Object.entries(operation.requestBody?.content ?? {});
        const example = content && Object.values(content[1].examples)[0];
        if (content === undefined || typeof example !== "object" || example === null || Array.isArray(example))
          continue;
        for (const [name, value] of Object.entries(example)) {
          if (typeof value !== "string") continue;
          const { why } = await handler.answer(
            request({
              method: operation.method.toUpperCase(),
              target: `/${contract.api}${operation.path.replace(/\{[^{}]+\}/g, "example")}`,
              headers: { "content-type": content[0], authorization: "Bearer x", "x-api-key": "x" },
              body: Buffer.from(JSON.stringify({ ...example, [name]: sentence })),
            }),
          );
          if (/names the code|stands for/.test(why)) refused.push(`${operation.operationId} ${name}: ${why}`);
        }
      }
    }
    expect(refused).toEqual([]);
  });
});
