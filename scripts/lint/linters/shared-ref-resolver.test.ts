import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { dereference } from "./shared-ref-resolver.ts";

/** How many values a rule visits that follows every path. */
function visits(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + visits(part), 1);
}

/** Schemas each of which names the next one in each of some members. */
function chain(length: number, members: readonly string[]): JsonObject {
  const next = (index: number): JsonObject =>
    index + 1 < length
      ? Object.fromEntries(members.map((name) => [name, { $ref: `#/components/schemas/S${index + 1}` }]))
      : {};
  const schemas = Array.from({ length }, (_, index) => [`S${index}`, { type: "object", properties: next(index) }]);
  return { components: { schemas: Object.fromEntries(schemas) } };
}

test("puts what a reference names in its place, and shares it", () => {
  const { result } = dereference(chain(3, ["a", "b"]));
  const end = { type: "object", properties: {} };
  const middle = { type: "object", properties: { a: end, b: end } };
  const first = { type: "object", properties: { a: middle, b: middle } };
  expect(result).toEqual({ components: { schemas: { S0: first, S1: middle, S2: end } } });
});

test.each([
  ["that refers to the next one", 3_000, ["next"]],
  ["that refers twice to the next one", 60, ["left", "right"]],
])("keeps some references of a long chain of schemas each %s", (_, length, members) => {
  const document = chain(length, members);
  const { result, graph } = dereference(document);
  expect(visits(result)).toBeLessThan(1_000_000);
  expect(graph.overallOrder()).toHaveLength(length - 1);
});
