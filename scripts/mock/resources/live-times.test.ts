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

test.each(bodies)("a body with $name is never changed in place", ({ body }) => {
  const before = structuredClone(body);
  for (const now of [early, late]) withLiveTimes(body, now);
  expect(body).toEqual(before);
});

test("a time that lies ahead is moved once it has passed, and keeps its distance from a beginning", () => {
  const body = { data: [{ expires_at: "2025-01-01T00:00:00Z" }] };
  expect(withLiveTimes(body, early)).toBe(body);
  expect(withLiveTimes(body, late)).toEqual({ data: [{ expires_at: "2030-01-01T01:00:00Z" }] });
  const begun = { created_at: "2018-01-01T00:00:00Z", expires_at: "2018-01-03T00:00:00Z" };
  expect(withLiveTimes(begun, late)).toEqual({ ...begun, expires_at: "2030-01-03T00:00:00Z" });
});

test("a body without times that have passed is returned as it is", () => {
  for (const body of [{ id: "a", inner: { name: "b" } }, { next: "soon", due: { at: 3 } }, [1, null]]) {
    expect(withLiveTimes(body, late)).toBe(body);
  }
});
