import type { Json } from "../contract.ts";
import { isObject } from "./json.ts";

/**
 * The reference tokens of a JSON Pointer; a URI fragment's `#` is allowed in front and percent-decoded then.
 * @throws {SyntaxError} if the text is neither empty nor begins with `/`.
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-4
 */
export function parsePointer(pointer: string): string[] {
  const text = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  if (text === "") return [];
  if (!text.startsWith("/")) throw new SyntaxError(`"${pointer}" is not a JSON Pointer: it must begin with "/"`);
  return text.slice(1).split("/").map(unescapeToken);
}

/** A JSON Pointer from reference tokens. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join("");
}

/** A JSON Pointer lengthened by tokens. */
export function appendPointer(pointer: string, ...tokens: (string | number)[]): string {
  let longer = pointer;
  for (const token of tokens) longer += `/${escapeToken(String(token))}`;
  return longer;
}

/** The value that a JSON Pointer names, or undefined where nothing is. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of parsePointer(pointer)) value = memberOf(value, token);
  return value;
}

/** A member of an object or array by reference token, own members only. */
export function memberOf(value: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

function escapeToken(token: string): string {
  // Most tokens have neither, and pointers are made by the hundred thousand.
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

function unescapeToken(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
