import type { BlockingFault } from "../../contract/blocking/report.ts";
import type { JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { formatPointer, parsePointer, valueAt } from "../../contract/reading/json-pointer.ts";
import { codeNotListed, codeNotShown } from "../rules/causes.ts";

/**
 * Leaves out what only says again what keeps a document from being a contract: faults at the same place, and those at a
 * place on the way through an example to the faulty part. One cause gives one finding.
 */
export function withoutConsequences<Fault extends { pointer: string }>(
  blocking: readonly BlockingFault[],
  faults: readonly Fault[],
): Fault[] {
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
export function asMeant(blocking: readonly BlockingFault[], document: JsonObject): JsonObject {
  const repairs = blocking.flatMap(({ about }) => about?.repair ?? []);
  if (repairs.length === 0) return document;
  const copy = structuredClone(document);
  for (const { pointer, value } of repairs) {
    const tokens = parsePointer(pointer);
    const holder = valueAt(copy, formatPointer(tokens.slice(0, -1)));
    if (isObject(holder)) holder[tokens.at(-1) ?? ""] = value;
  }
  return copy;
}

/** What makes a blocking fault one: other rules see that no response lists a code. */
export function causesOf({ about }: BlockingFault): { causes?: readonly string[] } {
  return about?.code === undefined ? {} : { causes: [codeNotListed(about.code), codeNotShown(about.code)] };
}
