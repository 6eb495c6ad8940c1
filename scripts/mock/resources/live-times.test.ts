import { expect, test } from "vitest";
import type { Json } from "../../contract/contract.ts";
import { withLiveTimes } from "./live-times.ts";

const early = Date.parse("2020-01-01T00:00:00Z");
const late = Date.parse("2030-01-01T00:00:00Z");

const bodies: { name: string; body: Json }[] = [
  { name: "no times", body: { id: "a", tags: ["x", null, 3], inner: { name: "b" } } },
  { name: "a time ahead that is still to come", body: { expires_at: "2025-01-01T00:00:00Z" } },
  {
    name: "a time ahead in the past",
    body: { created_at: "2018-01-01T00:00:00Z", expires_at: "2018-01-02T00:00:00Z" },
  },
  { name: "a time ahead deep in a list", body: { data: [{ id: "a" }, { id: "b", sub: { exp: 1_700_000_000 } }] } },
  { name: "a name of a time with another value", body: { expires_at: null, next: "soon", due: { at: 3 } } },
  { name: "only times behind", body: { created_at: "2018-01-01T00:00:00Z" } },
];

test.each(bodies)("a body with $name is answered the same whether it was read before or not", ({ body }) => {
  // Copies are not known from an earlier reading.
  const unread = (now: number) => withLiveTimes(structuredClone(body), now);
  for (const now of [early, late, early, late]) expect(withLiveTimes(body, now)).toEqual(unread(now));
});

test("a time that lies ahead is moved once it has passed, also in a body that was read before", () => {
  const body = { data: [{ expires_at: "2025-01-01T00:00:00Z" }] };
  expect(withLiveTimes(body, early)).toBe(body);
  expect(withLiveTimes(body, late)).toEqual({ data: [{ expires_at: "2030-01-01T01:00:00Z" }] });
});

test("a body without times ahead is read once", () => {
  let reads = 0;
  const item: Record<string, Json> = {};
  Object.defineProperty(item, "name", { enumerable: true, get: () => `read ${++reads}` });
  withLiveTimes([item], early);
  const once = reads;
  withLiveTimes([item], late);
  expect(once).toBeGreaterThan(0);
  expect(reads).toBe(once);
});
