import { blockingFaults } from "../../contract/blocking/blocking-faults.ts";
import type { JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { formatPointer, parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";

/**
 * Leaves out what only says again what keeps a document from being a contract: faults at the same place, and those at a
 * place on the way through an example to the faulty part. One cause gives one finding.
 */
export function withoutConsequences<Fault extends { pointer: string }>(
  document: JsonObject,
  faults: readonly Fault[],
): Fault[] {
  const blocking = blockingFaults(document);
  if (blocking.length === 0) return [...faults];
  const places = new Set(blocking.map(({ pointer }) => pointer));
  const paths = blocking.flatMap(({ about }) => about ?? []);
  return faults.filter(
    ({ pointer }) =>
      !places.has(pointer) && !paths.some(({ from, to }) => isWithin(pointer, from) && isWithin(to, pointer)),
  );
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/**
 * A document as its author surely meant it, where a code is misspelt on one side and not on the other: the rules judge
 * this one, so that they do not repeat what is reported already.
 */
export function asMeant(document: JsonObject): JsonObject {
  const repairs = blockingFaults(document).flatMap(({ about }) => about?.repair ?? []);
  if (repairs.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, value } of repairs) {
    const tokens = parsePointer(pointer);
    const holder = valueAt(copy, formatPointer(tokens.slice(0, -1)));
    const last = tokens.at(-1);
    if (isObject(holder) && last !== undefined) holder[last] = value;
  }
  return copy;
}
