import type { Json, JsonObject, Parameter } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { propertiesOf, requiredOf, typesOf } from "../../contract/reading/schema-members.ts";

/** The words by which pages are asked for and described; compared without case, `_` and `-`. */
const limits = ["limit", "pagesize", "perpage", "size", "maxresults", "top", "pagelimit"];
const offsets = ["offset", "skip", "start"];
const pages = ["page", "pagenumber", "pageindex"];
const after = ["startingafter", "cursor", "after", "pagetoken", "nexttoken", "continuationtoken", "nextcursor"];
const before = ["endingbefore", "before"];
const reserved = new Set([...limits, ...offsets, ...pages, ...after, ...before, "sort", "order", "orderby", "sortby"]);

/** How many entries a page has where neither the request nor the contract says. */
const usualPageSize = 20;

/** An entry of a list, with the id that a cursor names it by. */
export interface Entry {
  id: string;
  item: JsonObject;
}

/** One page of a list. */
export interface Page {
  entries: readonly Entry[];
  /** Entries that fit the filters, on all pages. */
  total: number;
  offset: number;
  size: number;
  hasMore: boolean;
}

/**
 * The page that a request asks for: the entries whose members equal the query parameters of the same name, cut by limit and
 * by cursor, offset or page number. A cursor that names no entry ends the list.
 * @param idNames Parameters with one of these names filter by id.
 */
export function choosePage(
  entries: readonly Entry[],
  query: URLSearchParams | null,
  parameters: readonly Parameter[],
  idNames: ReadonlySet<string>,
): Page {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const given = (words: readonly string[]) => {
    const parameter = known.find(({ name }) => words.includes(plain(name)));
    const value = parameter === undefined ? undefined : (query?.get(parameter.name) ?? undefined);
    return { value, usual: parameter?.schema.default };
  };
  const fitting = entries.filter(({ id, item }) =>
    known.every(({ name }) => {
      const wanted = query?.getAll(name) ?? [];
      if (wanted.length === 0 || reserved.has(plain(name))) return true;
      if (idNames.has(name) && !Object.hasOwn(item, name)) return wanted.includes(id);
      return !Object.hasOwn(item, name) || wanted.some((text) => equals(item[name], text));
    }),
  );
  const limit = given(limits);
  const size = positive(limit.value) ?? positive(limit.usual) ?? usualPageSize;
  const start = startOf(fitting, size, given);
  const end = typeof start === "object" ? start.end : start + size;
  const from = typeof start === "object" ? Math.max(0, start.end - size) : start;
  return {
    entries: fitting.slice(from, end),
    total: fitting.length,
    offset: from,
    size,
    hasMore: end < fitting.length,
  };
}

type ValueOf = (words: readonly string[]) => { value: string | undefined; usual: Json | undefined };

function startOf(entries: readonly Entry[], size: number, given: ValueOf): number | { end: number } {
  const cursor = given(after).value;
  if (cursor !== undefined && cursor !== "") {
    const at = entries.findIndex(({ id }) => id === cursor);
    return at === -1 ? entries.length : at + 1;
  }
  const ending = given(before).value;
  if (ending !== undefined && ending !== "") {
    const at = entries.findIndex(({ id }) => id === ending);
    return { end: at === -1 ? 0 : at };
  }
  const offset = given(offsets).value;
  if (offset !== undefined) return Math.max(0, Math.trunc(Number(offset)) || 0);
  const page = given(pages);
  if (page.value === undefined) return 0;
  const first = page.usual === 0 ? 0 : 1;
  return Math.max(0, (Math.trunc(Number(page.value)) || first) - first) * size;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\-[\]]/g, "");
}

function positive(value: Json | undefined): number | undefined {
  const number = Math.trunc(Number(value));
  return value !== null && value !== "" && number > 0 ? Math.min(number, 10_000) : undefined;
}

/** Whether a member equals the text of a query parameter; a list does if it holds it. */
function equals(value: Json | undefined, text: string): boolean {
  if (Array.isArray(value)) return value.some((one) => equals(one, text));
  return typeof value === "object" ? String(value) === text : String(value ?? "") === text;
}

/**
 * The members of a list's body that describe its page, with this page's values; the list itself stays as it is.
 * @param schema The body's; undefined where there is none.
 */
export function describePage(body: JsonObject, page: Page, schema: ResolvedNode | undefined): JsonObject {
  const described: JsonObject = {};
  const number = Math.floor(page.offset / page.size);
  const properties = schema === undefined ? new Map<string, ResolvedNode>() : propertiesOf(schema);
  for (const [name, value] of Object.entries(body)) {
    const own = properties.get(name);
    const shown = describe(plain(name), value, { page, number, schema: own });
    const types = shown === null && value !== null && own !== undefined ? typesOf(own) : new Set(["null"]);
    if (shown !== null || types.size === 0 || types.has("null")) described[name] = shown;
    else if (schema !== undefined && requiredOf(schema).has(name)) described[name] = types.has("string") ? "" : value;
  }
  return described;
}

interface Described {
  page: Page;
  /** Counted from 0. */
  number: number;
  schema: ResolvedNode | undefined;
}

function describe(name: string, value: Json, { page, number, schema }: Described): Json {
  if (isObject(value)) return isDescription(value) ? describePage(value, page, schema) : value;
  if (Array.isArray(value)) return value;
  const last = page.entries.at(-1)?.id ?? null;
  if (typeof value === "boolean" && /^(?:hasmore|hasnext|hasnextpage|more)$/.test(name)) return page.hasMore;
  if (/^(?:nextcursor|nextpagetoken|nexttoken|cursor|continuationtoken|endcursor|next)$/.test(name)) {
    // A link stays a link.
    return page.hasMore ? (typeof value === "string" && value.includes("/") ? value : last) : null;
  }
  if (typeof value !== "number") return value;
  if (/^(?:total|totalcount|totalitems|totalelements|totalresults)$/.test(name)) return page.total;
  if (/^(?:totalpages|pagecount|pages)$/.test(name)) return Math.ceil(page.total / page.size);
  if (name === "count") return page.entries.length;
  if (limits.includes(name)) return page.size;
  if (offsets.includes(name)) return page.offset;
  if (pages.includes(name)) return value === 0 ? number : number + 1;
  return value;
}

/** Whether an object holds nothing but numbers, texts and truths, as descriptions of pages do. */
function isDescription(value: JsonObject): boolean {
  return Object.values(value).every((member) => typeof member !== "object" || member === null);
}
