import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildContract } from "../../contract/build-contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { allRules } from "../../lint/rules/all-rules.ts";
import { allErrorFacts } from "../facts/error-view-model.ts";
import { readGuides } from "../facts/guides.ts";
import { makeSearchData } from "./make-search-data.ts";
import { createSearch } from "./search.ts";
import type { SearchEntry } from "./search-data.ts";
import { corpus } from "./testing/corpus.ts";
import { pastedAnswers } from "./testing/pasted-answers.ts";

const contracts = await loadContracts(join(import.meta.dirname, "../../.."));
const entries = contracts.map((contract) => ({ contract, codes: allErrorFacts(contract) }));
const data = makeSearchData(entries, await readGuides(), allRules);
const search = createSearch(data);

/** Whether an entry is what the corpus asks for. */
function fits(entry: SearchEntry | undefined, wanted: string): boolean {
  if (entry === undefined) return false;
  // Both generations of Medblocks have these codes, and a reader who names none may mean either.
  if (entry.path.replace("medblocks-patient-sessions/", "medblocks/").startsWith(wanted)) return true;
  if (entry.kind !== "code") return false;
  if (wanted.startsWith("header:")) return entry.headers.includes(wanted.slice(7));
  if (wanted.startsWith("recovery:")) return entry.recovery === wanted.slice(9);
  const status = /^([1-5])(\d\d|xx)$/.exec(wanted);
  if (status !== null) return entry.statuses.some((one) => String(one).startsWith(wanted.replace("xx", "")));
  return /^\w+$/.test(wanted) && (entry.code.toLowerCase().includes(wanted) || entry.recovery === wanted);
}

describe("what readers type", () => {
  test("finds the right answer first for at least 97 of 100 queries", () => {
    const missed = corpus.flatMap(([query, wanted]) => {
      const [first] = search(query).entries;
      return wanted.some((one) => fits(first, one)) ? [] : [`${query} → ${first?.path ?? "nothing"}`];
    });
    expect(corpus.length).toBeGreaterThanOrEqual(220);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(Math.floor(corpus.length * 0.03));
  });

  test("offers the nearest codes where nothing fits", () => {
    const { entries: found, nearest } = search("thrttlng");
    expect(nearest).toBe(true);
    expect(found.map(({ title }) => title)).toContain("throttled");
    expect(search("zzzzqqqq xxyyzz")).toEqual({ entries: [], nearest: true });
  });
});

describe("a pasted answer", () => {
  test.each(pastedAnswers)("opens the right page for %j", (text, wanted) => {
    const [first] = search(text).entries;
    expect(
      wanted.some((one) => fits(first, one)),
      first?.path ?? "nothing",
    ).toBe(true);
  });
});

describe("a pasted body", () => {
  const bodies = contracts.flatMap(({ api, operations }) => {
    const byCode = new Map(operations.flatMap(({ cases }) => cases.map(({ code, body }) => [code, body] as const)));
    return [...byCode]
      .filter(([code, body]) => body !== null && !code.startsWith("$"))
      .map(([code, body]) => ({ api, code, body }));
  });

  test.each(bodies)("opens $api $code", ({ api, code, body }) => {
    for (const text of [
      JSON.stringify(body),
      JSON.stringify(body, null, 2),
      `HTTP/1.1 400\n\n${JSON.stringify(body)}`,
    ]) {
      expect(search(text).entries[0]).toMatchObject({ kind: "code", api, code });
    }
  });
});

describe("an API that names no codes", () => {
  const answer = (title: string, status: number) => ({
    description: title,
    content: { "application/problem+json": { example: { type: "about:blank", title, status } } },
  });
  const contract = buildContract("shop", {
    document: {
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      paths: {
        "/orders": {
          get: {
            operationId: "listOrders",
            summary: "List orders",
            responses: { "404": answer("Not Found", 404), "422": answer("Unprocessable Entity", 422) },
          },
        },
      },
    },
    locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
  });
  const find = createSearch(makeSearchData([{ contract, codes: allErrorFacts(contract) }], [], []));

  test.each([
    ['{"type":"about:blank","title":"Not Found","status":404}', "404"],
    ["{'title': 'Something else', 'status': 422}", "422"],
    ['{"name":"UNPROCESSABLE_ENTITY","details":[]}', "422"],
    ["title: Not Found\nstatus: 404", "404"],
    ["not found", "404"],
    ["GET /orders 422", "422"],
  ])("finds the answer for %j by its status or its words", (text, title) => {
    expect(find(text).entries[0]?.title).toBe(title);
  });
});
