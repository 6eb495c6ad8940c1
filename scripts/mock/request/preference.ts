/** Which answer a request asks for by name. */
export interface Preference {
  status?: number;
  /** Name of an example: an error code, or a success example's name. */
  example?: string;
  /** A transport fault, such as `slow` or `delay:1500`. */
  fault?: string;
  /** A sequence of answers, such as `throttled,throttled,ok`. */
  scenario?: string;
}

/** What is wrong with a preference. */
export interface PreferenceFault {
  detail: string;
}

const ours = ["code", "example", "fault", "scenario"] as const;
type Key = (typeof ours)[number];

/**
 * Reads what a request prefers from its `Prefer` header and, for links, from `__code` and `__example` in the query.
 * The header wins; preferences that are not the mock's are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function readPreference(
  header: string | undefined,
  query: URLSearchParams | null,
): Preference | PreferenceFault {
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
  return toPreference(given);
}

/** Whether reading failed. */
export function isPreferenceFault(value: Preference | PreferenceFault): value is PreferenceFault {
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

function readHeader(header: string): Map<Key, string> | PreferenceFault {
  const found = new Map<Key, string>();
  // Splits at commas and semicolons outside quoted strings: `code=401;example=X` is meant as two preferences.
  for (const piece of header.match(/(?:"(?:[^"\\]|\\.)*"|[^,;"]|")+/g) ?? []) {
    const [, name = "", , value] = /^\s*([^=\s]*)\s*(=\s*(.*?))?\s*$/s.exec(piece) ?? [];
    const key = ours.find((candidate) => candidate === name.toLowerCase());
    if (key === undefined) continue;
    if (value === undefined || value === "")
      return { detail: `"${name}" in Prefer needs a value, such as ${sample[key]}.` };
    if (!found.has(key)) found.set(key, unquote(value));
  }
  return found;
}

const sample: Record<Key, string> = {
  code: "code=429",
  example: "example=RATE_LIMITED",
  fault: "fault=slow",
  scenario: 'scenario="throttled,ok"',
};

function unquote(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/gs, "$1");
  return value;
}

function toPreference(given: Map<Key, string>): Preference | PreferenceFault {
  const preference: Preference = {};
  const code = given.get("code");
  if (code !== undefined) {
    if (!/^[1-9]\d\d$/.test(code))
      return { detail: `"code=${code}" is not an HTTP status; write one such as code=429.` };
    preference.status = Number(code);
  }
  for (const key of ["example", "fault", "scenario"] as const) {
    const value = given.get(key);
    if (value === "") return { detail: `"${key}" needs a value, such as ${sample[key]}.` };
    if (value !== undefined) preference[key] = value;
  }
  return preference;
}
