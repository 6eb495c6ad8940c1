import type { BodyWriter } from "../request/bindings.ts";

/**
 * Writes a body as a form: a list as one field per item, an object as JSON.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export const formBody: BodyWriter = {
  type: "application/x-www-form-urlencoded",
  write: (body) => (body instanceof URLSearchParams ? body : fieldsOf(Object(body))).toString(),
};

/** The fields of a form. */
export function fieldsOf(members: object): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(members)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      fields.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
    }
  }
  return fields;
}
