/**
 * The names and values of an object, a `Map`, a `Headers`, a `URLSearchParams` or a list of pairs; `undefined` for any
 * other value, whose content would be lost.
 */
export function entriesOf<Value>(value: unknown): [string, Value][] | undefined {
  const isIterable = typeof value === "object" && value !== null && Symbol.iterator in value;
  const entries: unknown[] = isIterable
    ? [...(value as Iterable<unknown>)]
    : isRecord(value)
      ? Object.entries(value)
      : [7];
  return entries.every(Array.isArray) ? (entries as [string, Value][]) : undefined;
}

/** Whether a value is an object whose content is its members, unlike that of a Map, a Set or a Blob. */
export const isRecord = (value: unknown): value is object =>
  /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(value));

/** Whether a value has one text that stands for it: a string, a boolean or a finite number. */
export const isPrimitive = (value: unknown): boolean =>
  /^(?:string|bigint|boolean)$/.test(typeof value) || Number.isFinite(value);

/** The problem of a value without entries. */
export const notEntries = "must be an object, a Map or a list of pairs";
