import { isPrimitive, isRecord } from "./entries.ts";

/**
 * A value as JSON; undefined for undefined.
 * @throws {TypeError} where `JSON.stringify` would lose a part: a Map, a Set, a Blob, bytes, a function, or a number that is not
 * finite.
 */
export const jsonText = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined || isPrimitive(part) || isRecord(part) || isPlain(part)) return part;
    throw new TypeError("not JSON");
  });

/** Whether a value is null, a list, or a boxed text, number or boolean. */
const isPlain = (value: unknown): boolean =>
  /^\[object (?:Array|Null|String|Number|Boolean)\]$/.test(Object.prototype.toString.call(value)) &&
  typeof value === "object";
