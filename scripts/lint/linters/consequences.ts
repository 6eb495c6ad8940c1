import { blockingFaults } from "../../contract/blocking/blocking-faults.ts";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { formatPointer, parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";
import { misspelledExtensions } from "../rules/shape/extension-known.ts";

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
 * A document as its author surely meant it, where a code is misspelled on one side and not on the other: the rules judge
 * this one, so that they do not repeat what is reported already.
 */
export function asMeant(document: JsonObject): JsonObject {
  const repairs = blockingFaults(document).flatMap(({ about }) => about?.repair ?? []);
  if (repairs.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, value } of repairs) {
    const { holder, member } = memberAt(copy, pointer);
    if (isObject(holder)) holder[member] = value;
  }
  return copy;
}

/**
 * A document with each misspelled extension of ours under its right name as well, so that only the misspelled name is
 * reported and not what is missing without it.
 */
export function withMeantExtensions(document: JsonObject): JsonObject {
  const misspelled = misspelledExtensions(document);
  if (misspelled.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, meant } of misspelled) {
    const { holder, member } = memberAt(copy, pointer);
    if (isObject(holder)) holder[meant] ??= holder[member] ?? null;
  }
  return copy;
}

function memberAt(document: JsonObject, pointer: string): { holder: Json | undefined; member: string } {
  const tokens = parsePointer(pointer);
  return { holder: valueAt(document, formatPointer(tokens.slice(0, -1))), member: tokens.at(-1) ?? "" };
}
