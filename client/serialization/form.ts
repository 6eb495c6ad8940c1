import type { BodyWriter } from "../request/bindings.ts";
import { entriesOf, isPrimitive, notEntries } from "./entries.ts";
import { jsonText } from "./json-text.ts";

/**
 * Writes a body as a form: a list as one field per item, an object as JSON.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export const formBody: BodyWriter = {
  type: "application/x-www-form-urlencoded",
  write: (body) => {
    const entries = entriesOf(body);
    return entries && fieldsOf(entries).toString();
  },
  problem: notEntries,
};

/** The fields of a form. */
export function fieldsOf(entries: readonly (readonly [string, unknown])[]): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of entries) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      fields.append(name, textOf(item));
    }
  }
  return fields;
}

/**
 * The text of a field: an object as JSON.
 * @throws {TypeError} for a value without one, such as a function or a Blob.
 */
export function textOf(item: unknown): string {
  const text = isPrimitive(item) ? String(item) : jsonText(item);
  if (text === undefined) throw new TypeError("has no text");
  return text;
}
