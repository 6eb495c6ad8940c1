import { setTimeout as wait } from "node:timers/promises";
import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { createBoundedMap } from "./bounded-map.ts";

/** What the journal keeps of a request; secrets are blanked. */
export interface JournalEntry {
  /** The `X-Mock-Client` of the request, or `default`. */
  client: string;
  /** ISO 8601. */
  time: string;
  method: string;
  /** Path and query as sent. */
  target: string;
  api?: string;
  operation?: string;
  headers: Record<string, string>;
  /** The body: parsed if it is JSON, else its text; cut after 16 kB. */
  body: Json;
  status: number;
  code?: string;
  /** Why the request got this answer. */
  why: string;
}

/** Which entries are meant; each member narrows. */
export interface JournalFilter {
  client?: string | undefined;
  api?: string | undefined;
  /** An operation's id, or its method and path such as `POST /patients`. */
  operation?: string | undefined;
  method?: string | undefined;
  /** The path as sent, without its query. */
  path?: string | undefined;
  status?: number | undefined;
  code?: string | undefined;
}

/** The requests that the mock got, and what it answered. */
export interface Journal {
  note(entry: RawEntry): void;
  /** In the order of arrival. */
  list(filter?: JournalFilter): JournalEntry[];
  /**
   * The entries that fit, as soon as there are enough; those there are when the time is over.
   * @param count Default: 1.
   * @param milliseconds Default: 5000.
   */
  waitFor(filter: JournalFilter, count?: number, milliseconds?: number): Promise<JournalEntry[]>;
  /** Forgets the requests of a client, or all. */
  reset(client?: string): void;
}

/** A request and its answer as they are; they become an entry when somebody reads the journal. */
export interface RawEntry {
  client: string;
  now: number;
  method: string;
  target: string;
  api?: string | undefined;
  operation?: string | undefined;
  label?: string | undefined;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  status: number;
  code?: string | undefined;
  why: string;
}

/** What all entries may take. */
const mostBytes = 16_000_000;
const mostBodyBytes = 16_384;
/** How often a wait looks again at most. */
const longestWait = 60_000;

export function createJournal(): Journal {
  const entries = createBoundedMap<RawEntry>(mostBytes, ({ body, target }) => 1500 + body.length + target.length * 2);
  let last = 0;
  let waiting: (() => void)[] = [];
  const list = (filter: JournalFilter = {}) =>
    [...entries.entries()]
      .map(([, entry]) => entry)
      .reverse()
      .filter((entry) => fits(entry, filter))
      .map(shown);
  return {
    note(entry) {
      const { body } = entry;
      last++;
      // A slice, so that a large body does not stay in memory as a whole.
      entries.set(String(last), body.length > mostBodyBytes ? { ...entry, body: body.slice(0, mostBodyBytes) } : entry);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    list,
    async waitFor(filter, count = 1, milliseconds = 5000) {
      const end = performance.now() + Math.min(milliseconds, longestWait);
      for (;;) {
        const found = list(filter);
        const left = end - performance.now();
        if (found.length >= count || left <= 0) return found;
        const over = new AbortController();
        await Promise.race([
          new Promise<void>((resolve) => waiting.push(resolve)),
          wait(left, undefined, { signal: over.signal }).catch(() => {}),
        ]);
        over.abort();
      }
    },
    reset(client) {
      for (const [key, entry] of [...entries.entries()]) {
        if (client === undefined || entry.client === client) entries.delete(key);
      }
    },
  };
}

function fits(entry: RawEntry, filter: JournalFilter): boolean {
  const { client, api, operation, method, path, status, code } = filter;
  return (
    (client === undefined || entry.client === client) &&
    (api === undefined || entry.api === api) &&
    (operation === undefined || entry.operation === operation || entry.label === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (path === undefined || entry.target.split("?", 1)[0] === path) &&
    (status === undefined || entry.status === status) &&
    (code === undefined || entry.code === code)
  );
}

function shown(entry: RawEntry): JournalEntry {
  const { client, now, method, target, api, operation, headers, body, status, code, why } = entry;
  return {
    client,
    time: new Date(now).toISOString(),
    method,
    target: blankQuery(target),
    ...(api === undefined ? {} : { api }),
    ...(operation === undefined ? {} : { operation }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? "…" : value]),
    ),
    body: bodyOf(body, headers["content-type"] ?? ""),
    status,
    ...(code === undefined ? {} : { code }),
    why,
  };
}

const secretHeader = /auth|cookie|key|token|secret/i;
const secretMember = /password|secret|token|assertion|verifier|^code$|^api_?key$/i;

function blankQuery(target: string): string {
  const [path = "", query] = target.split("?", 2);
  if (query === undefined) return target;
  const pairs = query.split("&").map((pair) => {
    const [name = ""] = pair.split("=", 1);
    return secretMember.test(name) && !name.startsWith("__") ? `${name}=…` : pair;
  });
  return `${path}?${pairs.join("&")}`;
}

function bodyOf(bytes: Uint8Array, mediaType: string): Json {
  if (bytes.length === 0) return null;
  const text = Buffer.from(bytes).toString("utf8");
  if (/x-www-form-urlencoded/i.test(mediaType)) return blanked(Object.fromEntries(new URLSearchParams(text)));
  try {
    // JSON.parse gives JSON.
    return blanked(JSON.parse(text) as Json);
  } catch {
    // In JSON that is cut or broken no member can be found to be blanked.
    return /json/i.test(mediaType) || /^\s*[[{]/.test(text) ? "… (JSON that is broken or longer than 16 kB)" : text;
  }
}

function blanked(value: Json, depth = 0): Json {
  if (depth > 50) return null;
  if (Array.isArray(value)) return value.map((item) => blanked(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretMember.test(name) && typeof member === "string" ? "…" : blanked(member, depth + 1),
    ]),
  );
}
