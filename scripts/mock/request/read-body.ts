import type { Json } from "../../contract/contract.ts";
import { isJson } from "../../contract/reading/media-type.ts";
import { isForm, isXml } from "./body-text.ts";

/** A request's body, decoded by its media type. */
export type DecodedBody =
  | { kind: "none" }
  | { kind: "json"; value: Json }
  | { kind: "form"; value: Record<string, string>; text: string }
  | { kind: "text"; text: string }
  | { kind: "malformed"; why: string }
  | { kind: "unsupported"; why: string };

/** The most that the mock keeps of a body. Providers have limits of their own, which are smaller. */
export const mostBodyBytes = 32 * 1_048_576;

const mediaTypePattern = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;.*)?$/;

/**
 * Decodes a body without ever throwing, and without guessing at what is broken.
 * @param fallback Media type to assume where the request names none.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3
 */
export function readBody(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
  fallback: string | null,
): DecodedBody {
  if (bytes.length === 0) return { kind: "none" };
  const coding = headers["content-encoding"]?.trim().toLowerCase();
  if (coding !== undefined && coding !== "" && coding !== "identity") {
    return { kind: "unsupported", why: `the body is encoded as ${coding}` };
  }
  const mediaType = headers["content-type"] ?? fallback;
  if (mediaType === null || !mediaTypePattern.test(mediaType)) {
    return { kind: "unsupported", why: `"${mediaType ?? ""}" is not a media type` };
  }
  if (!isTextual(mediaType)) return { kind: "text", text: Buffer.from(bytes).toString("latin1") };
  const text = decodeUtf8(bytes);
  if (text === null) return { kind: "malformed", why: "the body is not UTF-8" };
  if (isJson(mediaType)) return readJson(text);
  if (isForm(mediaType)) return readForm(text);
  return { kind: "text", text };
}

/** Whether a body is text in UTF-8; the parts of any other may be bytes. */
function isTextual(mediaType: string): boolean {
  return isJson(mediaType) || isForm(mediaType) || isXml(mediaType) || /^text\//i.test(mediaType);
}

function readJson(text: string): DecodedBody {
  try {
    // JSON.parse gives JSON.
    return { kind: "json", value: JSON.parse(text) as Json };
  } catch {
    return { kind: "malformed", why: "the body is not JSON" };
  }
}

/** Decodes a form, strictly. */
export function readForm(text: string): DecodedBody {
  if (/%(?![0-9a-f]{2})/i.test(text)) return { kind: "malformed", why: "the form has a broken percent-encoding" };
  try {
    decodeURIComponent(text);
  } catch {
    return { kind: "malformed", why: "the form is not UTF-8" };
  }
  return { kind: "form", value: Object.fromEntries(new URLSearchParams(text)), text };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
