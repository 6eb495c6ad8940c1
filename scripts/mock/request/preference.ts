/** Which answer a request asks for by name. */
export interface Preference {
  status?: number;
  /** Name of an example: an error code, or a success example's name. */
  example?: string;
  /** A transport fault, such as `slow` or `delay:1500`. */
  fault?: string;
  /** A sequence of answers, such as `throttled,throttled,ok`. */
  scenario?: string;
  /** Seconds to send in place of the wait that the answer documents. */
  retryAfter?: number;
  /** Names of Prism's preferences that this mock does not have. */
  unsupported?: readonly string[];
}

/** What is wrong with a preference. */
export interface PreferenceError {
  detail: string;
}

const ours = ["code", "example", "fault", "scenario", "retry-after"] as const;
type Key = (typeof ours)[number];

/** @see https://docs.stoplight.io/docs/prism/83dbbd75532cf-http-mocking */
const prismOnly = ["dynamic", "seed"];

/**
 * Reads what a request prefers from its `Prefer` header and, for links, from `__code` and `__example` in the query.
 * The header wins; preferences that are not the mock's are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function readPreference(
  header: string | undefined,
  query: URLSearchParams | null,
): Preference | PreferenceError {
  const given = new Map<Key, string>();
  for (const key of ours) {
    const value = query?.get(`__${key}`);
    if (value !== null && value !== undefined) given.set(key, value);
  }
  if (header !== undefined) {
    const read = readHeaderOnce(header);
    if (!(read instanceof Map)) return read;
    for (const [key, value] of read) given.set(key, value);
  }
  const preference = toPreference(given);
  const unsupported = prismOnly.filter((name) => header?.includes(`${name}=`) === true || query?.has(`__${name}`));
  return unsupported.length === 0 ? preference : { ...preference, unsupported };
}

/** Whether a parameter of the query is a preference, such as `__code`, and not one of the API. */
export function isPreference(name: string): boolean {
  return ours.some((key) => name === `__${key}`);
}

/** Whether reading failed. */
export function isPreferenceError(value: Preference | PreferenceError): value is PreferenceError {
  return "detail" in value;
}

/** What was read from headers before: a page or a test sends the same ones over and over. */
const alreadyRead = new Map<string, ReturnType<typeof readHeader>>();
const mostRemembered = 1000;

function readHeaderOnce(header: string): ReturnType<typeof readHeader> {
  const known = alreadyRead.get(header);
  if (known !== undefined) return known;
  const read = readHeader(header);
  if (alreadyRead.size >= mostRemembered) alreadyRead.clear();
  if (header.length <= 200) alreadyRead.set(header, read);
  return read;
}

function readHeader(header: string): Map<Key, string> | PreferenceError {
  const found = new Map<Key, string>();
  for (const piece of splitPreferences(header)) {
    const equals = piece.indexOf("=");
    const name = (equals === -1 ? piece : piece.slice(0, equals)).trim();
    const value = equals === -1 ? "" : piece.slice(equals + 1).trim();
    const key = ours.find((candidate) => candidate === name.toLowerCase());
    if (key === undefined) continue;
    if (value === "") return { detail: `"${name}" in Prefer needs a value, such as ${sample[key]}.` };
    if (!found.has(key)) found.set(key, unquote(value));
  }
  return found;
}

/**
 * Splits a header at commas and semicolons outside quoted strings, in one pass: `code=401;example=X` is meant as two
 * preferences. A quote that nothing closes is a character like any other.
 */
function splitPreferences(header: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let quote = -1;
  let quoting = true;
  for (let at = 0; at <= header.length; at++) {
    const character = header[at];
    if (character === undefined && quote !== -1) {
      [at, quote, quoting] = [quote, -1, false];
    } else if (quote !== -1) {
      if (character === "\\") at++;
      else if (character === '"') quote = -1;
      if (at >= header.length) [at, quote, quoting] = [quote, -1, false];
    } else if (character === '"' && quoting) quote = at;
    else if (character === undefined || character === "," || character === ";") {
      pieces.push(header.slice(start, at));
      start = at + 1;
    }
  }
  return pieces;
}

const sample: Record<Key, string> = {
  code: "code=429",
  example: "example=RATE_LIMITED",
  fault: "fault=slow",
  scenario: 'scenario="throttled,ok"',
  "retry-after": "retry-after=1",
};

function unquote(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/gs, "$1");
  return value;
}

function toPreference(given: Map<Key, string>): Preference | PreferenceError {
  const preference: Preference = {};
  const code = given.get("code");
  if (code !== undefined) {
    if (!/^[1-9]\d\d$/.test(code))
      return { detail: `"code=${code}" is not an HTTP status; write one such as code=429.` };
    preference.status = Number(code);
  }
  const wait = given.get("retry-after");
  if (wait !== undefined) {
    if (!/^\d{1,5}$/.test(wait)) return { detail: `"retry-after=${wait}" is not a number of seconds, such as 1.` };
    preference.retryAfter = Number(wait);
  }
  for (const key of ["example", "fault", "scenario"] as const) {
    const value = given.get(key);
    if (value === "") return { detail: `"${key}" needs a value, such as ${sample[key]}.` };
    if (value !== undefined) preference[key] = value;
  }
  return preference;
}
