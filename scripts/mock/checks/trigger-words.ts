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

/** An identifier that stands for nothing wherever only a UUID is allowed. */
export const unknownUuid = "00000000-0000-0000-0000-000000000000";

/** The cause that a word in a made-up value chooses, with the word. */
export function fakeCause(
  value: string,
  words: Readonly<Record<string, Cause>>,
): { cause: Cause; word: string } | undefined {
  if (value.length > 200) return undefined;
  for (const word of value.toLowerCase().split(/[^a-z]+/)) {
    const cause = Object.hasOwn(words, word) ? words[word] : undefined;
    if (cause !== undefined) return { cause, word };
  }
  return undefined;
}

/** Scopes that a made-up credential has: `scopes:read:symptoms,read:trends` has these two; any other has all. */
export function fakeScopes(value: string): string[] | null {
  const list = /(?:^|[^a-z])scopes:(\S*)$/i.exec(value)?.[1];
  return list === undefined ? null : list.split(",").filter((scope) => scope !== "");
}

/** Whether a made-up value names a code: it is the code, or ends in it after a separator. */
export function namesCode(value: string, code: string): boolean {
  if (value.length > 200) return false;
  const text = value.toLowerCase();
  const name = code.toLowerCase();
  return text === name || (text.endsWith(name) && /[^a-z0-9]/.test(text.at(-name.length - 1) ?? ""));
}
