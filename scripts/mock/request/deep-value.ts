import type { Json } from "../../contract/contract.ts";

/** Whether a value is nested deeper than a validator can follow on its stack. */
export function isTooDeep(value: Json, limit = 200): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((member) => (typeof member === "object" && member !== null ? Object.values(member) : []));
  }
  return false;
}
