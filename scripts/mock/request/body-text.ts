import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { isJson } from "../../contract/reading/media-type.ts";

/** Whether a media type is XML by name or by suffix. @see https://www.rfc-editor.org/rfc/rfc7303#section-4.2 */
export function isXml(mediaType: string): boolean {
  return /^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);
}

/** Whether a media type is that of an HTML form. */
export function isForm(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType);
}

/** A body as it goes over the wire in a media type; null where there is none. */
export function bodyText(mediaType: string | null, body: Json): string | null {
  if (mediaType === null) return null;
  if (isJson(mediaType)) return JSON.stringify(body);
  if (typeof body === "string") return body;
  if (isForm(mediaType) && isObject(body)) {
    return new URLSearchParams(Object.entries(body).map(([name, value]) => [name, scalarText(value)])).toString();
  }
  return JSON.stringify(body);
}

function scalarText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
