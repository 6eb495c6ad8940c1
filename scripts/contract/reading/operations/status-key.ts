import type { StatusKey } from "../../contract.ts";

/** The key of a Responses Object that a name is, or undefined if it is not one. */
export function statusKey(name: string): StatusKey | undefined {
  // The pattern allows only the three forms of the type.
  return /^(?:[1-5]\d\d|[1-5]XX|default)$/.test(name) ? (name as StatusKey) : undefined;
}

/** Whether a key covers a status, others of its operation aside. */
export function coversStatus(key: StatusKey, status: number): boolean {
  return key === "default" || key === String(status) || key === `${Math.floor(status / 100)}XX`;
}

/**
 * A status to answer with for a key, so that a reader of the answer finds this very key again: the status itself, or the
 * first of a range that no other key names. `default` is an error, so it has the first free status from 500 on, then from
 * 400 on.
 * @param keys All keys of the Responses Object.
 */
export function statusOf(key: StatusKey, keys: readonly StatusKey[]): number {
  if (key !== "default" && !key.endsWith("XX")) return Number(key);
  const [begin] = key;
  const firsts = key === "default" ? [500, 400] : [Number(begin) * 100];
  const others = keys.filter((other) => other !== key && other !== "default");
  for (const first of firsts) {
    for (let status = first; status < first + 100; status += 1) {
      if (!others.some((other) => coversStatus(other, status) && (key === "default" || !other.endsWith("XX"))))
        return status;
    }
  }
  return firsts[0] ?? 500;
}

/** Whether the answers of a key can be errors: from 400 on, and `default`. */
export function isErrorKey(key: StatusKey): boolean {
  return key === "default" || key.startsWith("4") || key.startsWith("5");
}
