import type { Cause } from "../provider/cause.ts";

/** Words in a made-up credential that choose what becomes of it, such as `mb_sk_sbx_expired`. */
export const credentialWords: Readonly<Record<string, Cause>> = {
  malformed: "malformed-credential",
  unknown: "unknown-credential",
  invalid: "unknown-credential",
  expired: "expired-credential",
  revoked: "revoked-credential",
  noscope: "missing-scope",
  noconsent: "missing-consent",
  limited: "rate-limit",
};

/** Words in a made-up identifier that choose what becomes of it, such as `pat_unknown`. */
export const identifierWords: Readonly<Record<string, Cause>> = {
  unknown: "unknown-id",
  missing: "unknown-id",
  foreign: "unknown-id",
  deleted: "unknown-id",
  duplicate: "duplicate",
};

/** An identifier of nothing, wherever only a UUID is allowed. */
export const unknownUuid = "00000000-0000-0000-0000-000000000000";

const longestValue = 200;

/**
 * The cause that a word in a made-up value chooses, with the word: the whole value, or its last part after `_` or `-`.
 * Free text, which has blanks, chooses none.
 */
export function triggerCause(
  value: string,
  words: Readonly<Record<string, Cause>>,
): { cause: Cause; word: string } | undefined {
  if (value.length > longestValue || /\s/.test(value)) return undefined;
  const word = value.slice(Math.max(value.lastIndexOf("_"), value.lastIndexOf("-")) + 1).toLowerCase();
  const cause = Object.hasOwn(words, word) ? words[word] : undefined;
  return cause && { cause, word };
}

/** Scopes that a made-up credential has: `scopes:read:symptoms,read:trends` has these two; any other has all. */
export function triggerScopes(value: string): string[] | null {
  const at = value.length > longestScopes ? -1 : value.toLowerCase().lastIndexOf("scopes:");
  if (at === -1 || /[a-z]/i.test(value.charAt(at - 1)) || /\s/.test(value.slice(at))) return null;
  return value
    .slice(at + "scopes:".length)
    .split(",")
    .filter((scope) => scope !== "");
}

const longestScopes = 4000;

/**
 * Whether a made-up value names a code: it is the code, or ends in it after `_` or `-`. Free text, which has blanks, names
 * none.
 */
export function namesCode(value: string, code: string): boolean {
  if (value.length > longestValue || /\s/.test(value)) return false;
  const text = value.toLowerCase();
  const name = code.toLowerCase();
  return text === name || (text.endsWith(name) && "_-".includes(text.charAt(text.length - name.length - 1)));
}
