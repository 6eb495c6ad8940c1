import type { Envelope, Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";

/**
 * The envelope that a document declares, without the members that point nowhere; null where there is no code to find.
 * The rule `envelope-declared` says what is wrong with the rest.
 */
export function lintedEnvelope(document: JsonObject): Envelope | null {
  const declared = document["x-error-envelope"];
  if (!isObject(declared) || !isFieldPlace(declared.code)) return null;
  // Each member that is left has the form that the type promises: a pointer or the name of a header.
  return Object.fromEntries(Object.entries(declared).filter(([, place]) => isFieldPlace(place))) as unknown as Envelope;
}

/**
 * Whether a value names a place of an error answer: a JSON Pointer into the body, or `header:` and a name.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function isFieldPlace(value: Json | undefined): value is string {
  return typeof value === "string" && /^(?:(?:\/(?:[^~/]|~[01])*)+|header:[\w!#$%&'*+.^`|~-]+)$/.test(value);
}
