import type { Json } from "../../contract/contract.ts";
import { codePointer } from "../../contract/reading/errors/envelope.ts";
import { codesOfAnswer } from "./api-of-body.ts";
import { type PastedText, readPastedText } from "./pasted-text.ts";
import type { ApiShape, CodeEntry, PageEntry, SearchData, SearchEntry } from "./search-data.ts";
import { loadSearchIndex, type SearchIndex, wordsOf } from "./search-index.ts";

/** What a search gives. */
export interface SearchResult {
  /** Best first, at most 40. */
  entries: SearchEntry[];
  /** True where nothing fits, and the entries are the nearest ones. */
  nearest: boolean;
}

/** Finds entries for whatever a reader types or pastes. */
export type Search = (query: string) => SearchResult;

/**
 * Makes a search over the data of a site.
 *
 * @example
 * const search = createSearch(data);
 * search("429 medblocks").entries[0]?.title; // "throttled"
 */
export function createSearch(data: SearchData): Search {
  const index = loadSearchIndex(data.entries, data.index);
  const codes = data.entries.filter((entry) => entry.kind === "code");
  const operations = data.entries.filter((entry): entry is PageEntry => entry.kind === "operation");
  return (query) => {
    const text = query.trim().slice(0, 100_000);
    if (text === "") return { entries: [], nearest: false };
    const pasted = readPastedText(text);
    const carried = codesOfAnswer(pasted, data.apis, codes);
    if (carried.length > 0) return result(carried);
    const spelled = codesSpelledIn(text, data.apis, codes);
    if (text.length > 30 && spelled.length > 0) return result(spelled);
    const bare = answersOfStatus(pasted, data.reasons, codes);
    if (bare.length > 0) return result(bare);
    const asked = operationsAskedFor(text, operations, codes);
    if (asked.length > 0) return result(asked);
    const found = searchWords(wordsOfPage(text), data, index, codes);
    // A word that was typed with the Cyrillic letters of the same keys.
    return found.nearest && /^[\p{Script=Cyrillic}\p{P}\p{N}\s]+$/u.test(text)
      ? searchWords(latinKeys(text), data, index, codes)
      : found;
  };
}

function result(entries: SearchEntry[], nearest = false): SearchResult {
  return { entries: [...new Set(entries)].slice(0, 40), nearest };
}

/**
 * The answers of APIs that name no codes, by the status of a pasted body, or else by its words, such as
 * `UNPROCESSABLE_ENTITY`.
 */
function answersOfStatus(
  { bodies, statuses }: PastedText,
  reasons: Readonly<Record<string, string>>,
  codes: readonly CodeEntry[],
): CodeEntry[] {
  const withNames = new Set(codes.filter(({ code }) => !code.startsWith("$")).map(({ api }) => api));
  const words = new Set(bodies.flatMap(textsIn).map((text) => text.replaceAll("_", " ").toLowerCase()));
  const fits = (status: number) => (statuses.length > 0 ? statuses.includes(status) : words.has(reasons[status] ?? ""));
  return bodies.length === 0 ? [] : codes.filter((entry) => !withNames.has(entry.api) && entry.statuses.some(fits));
}

function textsIn(value: Json): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The codes that are whole words of a long text, those first whose API the text names as well. */
function codesSpelledIn(text: string, apis: readonly ApiShape[], codes: readonly CodeEntry[]): CodeEntry[] {
  const words = new Set(text.split(/[^\p{L}\p{N}_.-]+/u));
  const low = text.toLowerCase();
  const statuses = new Set(text.match(/\b[1-5]\d\d\b/g)?.map(Number));
  const named = new Set(
    apis
      .filter(({ api, hosts }) => low.includes(api) || hosts.some((host) => low.includes(host)))
      .map(({ api }) => api),
  );
  return codes
    .filter(({ code }) => words.has(code))
    .map((entry) => {
      const ofShape = apis.some(
        ({ api, envelopes }) =>
          api === entry.api && envelopes.some((one) => isBesides(text, codePointer(one) ?? "", entry.code)),
      );
      const byStatus = entry.statuses.some((status) => statuses.has(status));
      return {
        entry,
        rank: (named.has(entry.api) ? 4 : 0) + (ofShape ? 2 : 0) + (byStatus ? 1 : 0) + entry.code.length / 100,
      };
    })
    .sort((one, other) => other.rank - one.rank)
    .map(({ entry }) => entry);
}

/**
 * Whether a text has the code right behind the member that holds it, in whatever notation: JSON, YAML, XML, a header, or
 * what Go, Java, PHP, Ruby or Rust print, which may put the type of the value between them.
 */
function isBesides(text: string, pointer: string, code: string): boolean {
  const member = pointer.split("/").at(-1) ?? "";
  if (member === "") return false;
  const words = [member, code].map((word) => word.replace(/[^\w]/g, "\\$&"));
  return new RegExp(
    `(?<!\\w)${words[0]}\\W{1,20}(?:string\\W{1,10}(?:\\d{1,6}\\W{1,10})?)?${words[1]}(?!\\w)`,
    "i",
  ).test(text);
}

const callPattern =
  /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)?\s{0,3}(?:https?:\/\/[^/\s]+)?(\/[^\s?#]*)\S*\s*([1-5]\d\d)?$/i;

/** Operations that a call such as `POST /patients` or an operationId names; with a status, its codes come first. */
function operationsAskedFor(
  text: string,
  operations: readonly PageEntry[],
  codes: readonly CodeEntry[],
): SearchEntry[] {
  const [, method, path, status] = callPattern.exec(text.replace(/^curl\s+(?:-X\s+)?/i, "")) ?? [];
  const called =
    path === undefined
      ? operations.filter(({ operationId }) => operationId?.toLowerCase() === text.toLowerCase())
      : operations
          .filter((entry) => method === undefined || entry.method === method.toUpperCase())
          .map((entry) => ({ entry, rank: closeness(entry.route ?? "", path) }))
          .filter(({ rank }) => rank > 0)
          .sort((one, other) => other.rank - one.rank)
          .map(({ entry }) => entry);
  const [first] = called;
  // A reader who searches for a call wants to see what it can answer.
  const answered = (wanted?: string) =>
    Object.entries(first?.codes ?? {})
      .filter(([one]) => wanted === undefined || one === wanted)
      .flatMap(([, names]) => codes.filter((entry) => entry.api === first?.api && names.includes(entry.code)));
  if (status !== undefined) return [...answered(status), ...called];
  return called.length > 2 ? called : [...called, ...answered()];
}

/** How well a path fits a route with `{names}`: 3 exactly, 2 behind a base path, 1 where it only begins so, 0 not. */
function closeness(route: string, path: string): number {
  const wanted = path.replace(/\/$/, "").toLowerCase().split("/");
  const given = route.toLowerCase().split("/");
  const same = (from: string[], to: string[]) =>
    from.every((part, at) => to[at] !== undefined && (part === to[at] || /^[{:]/.test(part) || /^[{:]/.test(to[at])));
  if (wanted.length === given.length && same(given, wanted)) {
    return wanted.join() === given.join() ? 3.5 : 3;
  }
  if (wanted.length > given.length && same(given.slice(1), wanted.slice(wanted.length - given.length + 1))) return 2;
  return wanted.length < given.length && wanted.length > 1 && same(wanted, given) ? 1 : 0;
}

/** The words of a proxy's page; any other text as it is. */
function wordsOfPage(text: string): string {
  if (!/^\s*<(?:!doctype|html|head|body)/i.test(text)) return text;
  const words = text.replace(/<[^<>]{0,2000}>/g, " ").split(/\s+/);
  return [...new Set(words)].join(" ");
}

const cyrillicKeys = "йцукенгшщзхъфывапролджэячсмитьбю";
const latinOfKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** What the same keys write with a Latin keyboard. */
function latinKeys(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => latinOfKeys[cyrillicKeys.indexOf(letter)] ?? letter);
}

function searchWords(text: string, data: SearchData, index: SearchIndex, codes: readonly CodeEntry[]): SearchResult {
  const { api, range, words } = readWords(text, data);
  const fits = (entry: SearchEntry) =>
    (api === undefined || !("api" in entry) || entry.api === api) &&
    (range === undefined || (entry.kind === "code" && entry.statuses.some((status) => range.test(String(status)))));
  const joined = words.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  if (joined === "")
    return result(api === undefined || range !== undefined ? codes.filter(fits) : data.entries.filter(fits));
  const header = words
    .toLowerCase()
    .replace(/:.*$|\bheaders?\b/g, "")
    .trim();
  const scores = new Map<SearchEntry, number>();
  const add = (entry: SearchEntry, score: number) => scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
  for (const entry of codes) {
    if (entry.code === words) add(entry, 4000);
    else if (entry.code.toLowerCase() === words.toLowerCase()) add(entry, 3000);
    else if (entry.code.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase() === joined) add(entry, 2500);
    if (entry.headers.includes(header) || entry.recovery === words.toLowerCase()) add(entry, 2000);
    if (entry.statuses.some((status) => data.reasons[status] === words.toLowerCase())) add(entry, 1500);
    if (joined.length > 11 && entry.messages.some((message) => message.toLowerCase().includes(words.toLowerCase())))
      add(entry, 2200);
  }
  const found = (query: string, combineWith: "AND" | "OR") =>
    index.search(query, { combineWith }).map(({ id, score, match }) => ({
      entry: data.entries[Number(id)],
      score,
      // A word that only the prose of a guide has, or only a code of an operation, says little about either.
      isAside: Object.values(match).some((fields) => fields.every((field) => field === "rest")),
    }));
  const all = found(words, "AND");
  const whole = all.filter(({ entry, isAside }) => !isAside || entry?.kind === "code");
  for (const { entry, score } of all) if (entry !== undefined) add(entry, score / 10);
  for (const { entry, score } of whole) if (entry !== undefined) add(entry, 100 + score);
  if (joined.length > 4) {
    const mistakes = joined.length > 14 ? 3 : joined.length > 8 ? 2 : 1;
    const alike = index.search(joined, { fields: ["joined"], fuzzy: mistakes, prefix: true });
    for (const { id, score } of alike) {
      const entry = data.entries[Number(id)];
      if (entry !== undefined) add(entry, 120 + score);
    }
  }
  if (whole.length < 3)
    for (const { entry, score } of found(words, "OR")) if (entry !== undefined) add(entry, score / 10);
  const ranked = [...scores].sort(([, one], [, other]) => other - one).map(([entry]) => entry);
  const fitting = ranked.filter(fits);
  if (fitting.length > 0) return result(fitting);
  const ofStatus = range === undefined ? [] : codes.filter(fits);
  if (ofStatus.length > 0) return result(ofStatus);
  return result(ranked.length > 0 ? ranked : nearestCodes(joined, codes), true);
}

/** The API, the statuses and the rest that a short query names. */
function readWords(text: string, { apis, reasons }: SearchData): { api?: string; range?: RegExp; words: string } {
  let api: string | undefined;
  let range: RegExp | undefined;
  const reasonOf = (number: string) => reasons[number] ?? "";
  let reason = "";
  const rest = text.split(/\s+/).filter((word) => {
    const low = word.toLowerCase().replace(/[:,]$/, "");
    const named = apis.find((one) => one.api === low || wordsOf(one.title)[0]?.toLowerCase() === low);
    const status = /^(?:http)?([1-5])(\d\d|xx)$/.exec(low);
    if (/^http\/\d/.test(low)) return false;
    if (named !== undefined) api = named.api;
    else if (status !== null) {
      reason = reasonOf(`${status[1]}${status[2]}`);
      range = new RegExp(`^${status[1]}${status[2] === "xx" ? "\\d\\d" : status[2]}$`);
    } else return true;
    return false;
  });
  const words =
    range === undefined
      ? rest
      : rest.filter(
          (word) =>
            !/^(?:http|status|code|error|response)s?$/i.test(word) && !reason.split(" ").includes(word.toLowerCase()),
        );
  return { ...(api === undefined ? {} : { api }), ...(range === undefined ? {} : { range }), words: words.join(" ") };
}

/** The codes that share most pairs of letters with a word. */
function nearestCodes(word: string, codes: readonly CodeEntry[]): CodeEntry[] {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const wanted = pairs(word.slice(0, 60));
  return codes
    .map((entry) => {
      const own = pairs(entry.code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
      const shared = [...wanted].filter((pair) => own.has(pair)).length;
      return { entry, likeness: (2 * shared) / (wanted.size + own.size || 1) };
    })
    .filter(({ likeness }) => likeness > 0.2)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 5)
    .map(({ entry }) => entry);
}
