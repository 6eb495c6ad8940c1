import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { SearchEntry } from "./search-data.ts";

/** Fields that are searched, and how much a word counts in each. */
const fields = { name: 10, joined: 8, title: 4, words: 3, text: 2, messages: 2, rest: 1 } as const;

/** How much an entry of each kind counts: who searches an error reference looks for a code. */
const kinds: Record<SearchEntry["kind"], number> = {
  code: 1.6,
  situation: 1,
  operation: 0.5,
  guide: 0.7,
  page: 0.7,
  rule: 0.35,
};

/** An index of entries by their place in the list. */
export type SearchIndex = MiniSearch<{ id: number }>;

/**
 * Indexes the words of all entries, at build time.
 * @param more Further words of an entry, which count the least. Default: none.
 * @see https://lucaong.github.io/minisearch/
 */
export function createSearchIndex(
  entries: readonly SearchEntry[],
  more: (entry: SearchEntry) => string = () => "",
): SearchIndex {
  const index: SearchIndex = new MiniSearch<{ id: number }>(optionsOf(entries));
  index.addAll(
    entries.map((entry, id) => {
      const own = fieldsOf(entry);
      return { id, ...own, rest: `${own.rest} ${more(entry)}` };
    }),
  );
  return index;
}

/** Takes up an index that was made from the same entries, in the browser. */
export function loadSearchIndex(entries: readonly SearchEntry[], stored: AsPlainObject): SearchIndex {
  return MiniSearch.loadJS(stored, optionsOf(entries));
}

function optionsOf(entries: readonly SearchEntry[]): Options<{ id: number }> {
  return {
    fields: Object.keys(fields),
    tokenize: wordsOf,
    processTerm: stem,
    searchOptions: {
      boost: { ...fields },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0),
      weights: { fuzzy: 0.35, prefix: 0.6 },
      boostDocument: (id) => weightOf(entries[Number(id)]),
    },
  };
}

/** A code that many operations return is looked for more often than one of a single operation. */
function weightOf(entry: SearchEntry | undefined): number {
  if (entry === undefined) return 0;
  return kinds[entry.kind] * (entry.kind === "code" ? 1 + Math.log10(Math.max(1, entry.operations)) / 4 : 1);
}

/** The words of a text: names in camelCase and snake_case are taken apart. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\b(?:log|sign)(?:ged|ging)?[ -]in\b/gi, "login")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words too common to tell anything. */
const ignored = new Set(
  "a an and are as at be by can do does for from get getting got how i if in is it its me my not of on or so that the this to was what when which why with you your error errors api code codes http status".split(
    " ",
  ),
);

/** Words that readers and contracts use for the same thing, without their endings. */
const synonyms: Record<string, string> = {
  absent: "miss",
  lack: "miss",
  lacks: "miss",
  denied: "declin",
  deni: "declin",
  refus: "declin",
  retry: "repeat",
  retri: "repeat",
  "2fa": "mfa",
  otp: "mfa",
  totp: "mfa",
  wrong: "invalid",
  duplicat: "exist",
  safely: "safe",
  login: "signin",
  mail: "email",
  smtp: "email",
  org: "organiz",
  inactiv: "activ",
};

/** A word without its ending, in lower case; British and American spellings are one. */
function stem(word: string): string | null {
  const low = word.toLowerCase().slice(0, 60);
  if (ignored.has(low)) return null;
  const short =
    low.length > 5
      ? low.replace(/(?:ise|ize)d?$/, "iz").replace(/(?:ation|ing|ies|ied|ed|es|s|e)$/, "")
      : low.length > 3
        ? low.replace(/s$/, "")
        : low;
  return synonyms[low] ?? synonyms[short] ?? short;
}

function fieldsOf(entry: SearchEntry): Record<keyof typeof fields, string> {
  const { title, text } = entry;
  if (entry.kind === "code") {
    const { code, situations, messages, headers, fix, advice, apiTitle, recovery } = entry;
    return {
      name: code,
      joined: code.replace(/[^\p{L}\p{N}]/gu, ""),
      title: situations.join(" "),
      words: `${apiTitle} ${recovery} ${headers.join(" ")}`,
      text,
      messages: messages.join(" "),
      rest: `${fix} ${advice}`,
    };
  }
  const name = entry.operationId ?? "";
  const rest = Object.values(entry.codes ?? {}).flat();
  return {
    name,
    joined: name,
    title,
    words: `${entry.words ?? ""} ${entry.route ?? ""}`,
    text,
    messages: "",
    rest: [...new Set(rest)].join(" "),
  };
}
