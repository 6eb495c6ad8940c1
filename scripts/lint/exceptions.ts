import type { JsonObject } from "../contract/contract.ts";
import { arrayOf, isObject, objectOf, stringOf } from "../contract/reading/json.ts";
import { appendPointer } from "../contract/reading/json-pointer.ts";
import type { Reading } from "../contract/reading/reading.ts";
import type { Fault } from "./rules/rule.ts";

/** A declared departure from a rule, with the reason and the page that it is known from. */
export interface DeclaredException {
  rule: string;
  /** JSON Pointer of the entry in `x-error-exceptions`. */
  pointer: string;
  /** What it is declared for; the whole document where empty. */
  scope: string;
  entry: JsonObject;
}

/** Every entry of every `x-error-exceptions`: on the document, an operation, an error response or the schema of a code. */
export function declaredExceptions({ root, operations, errorResponses, codes }: Reading): DeclaredException[] {
  const holders = [root, ...[...operations, ...errorResponses, ...codes].map(({ place }) => place)];
  const unique = new Map(holders.map((holder) => [holder.pointer, holder]));
  return [...unique.values()].flatMap((holder) =>
    arrayOf(objectOf(holder.value)["x-error-exceptions"]).map((value, index) => {
      const entry = isObject(value) ? value : {};
      const pointer = appendPointer(holder.pointer, "x-error-exceptions", index);
      return { rule: stringOf(entry.rule), pointer, scope: holder.pointer, entry };
    }),
  );
}

/** Whether an exception covers a fault: it names the rule, and is declared for a place that the fault concerns. */
export function covers(
  { rule, scope }: DeclaredException,
  ruleId: string,
  { pointer, concerns = [] }: Pick<Fault, "pointer" | "concerns">,
): boolean {
  return rule === ruleId && [pointer, ...concerns].some((place) => place === scope || place.startsWith(`${scope}/`));
}
