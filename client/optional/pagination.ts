import { valueAt } from "../envelope/value-at.ts";
import type { Success } from "../result.ts";

/** How an operation is paged: where its items are, and how the next page is asked for. Paths are member names. */
export type Paging = { readonly items: readonly string[] } & (
  | {
      /** The query parameter that takes a cursor, and where a page has the next one. */
      readonly cursor: string;
      readonly next: readonly string[];
    }
  | {
      /** The query parameter that takes the number of a page; the first is 1. */
      readonly page: string;
      readonly last?: readonly string[];
      readonly total?: readonly string[];
    }
  | {
      /** The query parameter that takes the number of items to skip. */
      readonly offset: string;
      readonly total?: readonly string[];
    }
);

/** The types of an operation that is paged. */
export interface PagedOperation {
  init: object;
  item: unknown;
}

/** Reads all items of a paged operation, page by page. */
export type Paginate<Pages> = <Path extends keyof Pages & string>(
  client: object,
  path: Path,
  ...init: InitOf<Pages[Path]>
) => AsyncGenerator<ItemOf<Pages[Path]>, void, void>;

type InitOf<Operation> = Operation extends { init: infer Init }
  ? Record<never, never> extends Init
    ? [init?: Init]
    : [init: Init]
  : never;

type ItemOf<Operation> = Operation extends { item: infer Item } ? Item : never;

/** The part of a client that is used here. */
interface Reader {
  GET(path: string, init: object): { orThrow(): Promise<Success<unknown>["data"]> };
}

/**
 * Makes `paginate` for the paged operations of an API. It ends after the last page, or at a page or a cursor that came
 * before, so that a server that ignores the parameter cannot keep it running.
 * @param operations By path template.
 */
export const paginateBy = <Pages>(operations: { readonly [Path in keyof Pages]: Paging }): Paginate<Pages> =>
  async function* <Path extends keyof Pages & string>(client: object, path: Path, init?: object) {
    const paging: Paging = operations[path];
    const { params, ...options } = (init ?? {}) as { params?: { query?: Record<string, unknown> } }; // as each call takes it
    const query = { ...params?.query };
    const seen = new Set<unknown>();
    const isFromStart = !("page" in paging) || (query[paging.page] ?? 1) === 1;
    let count = 0;
    for (;;) {
      const page = await (client as Reader).GET(path, { ...options, params: { ...params, query } }).orThrow();
      const at = (names: readonly string[] | undefined) => names && valueAt(page, names);
      const items = at(paging.items);
      if (!Array.isArray(items)) return;
      const next = "next" in paging ? at(paging.next) : JSON.stringify(items);
      // A server that ignores the parameter sends the same page again.
      const isRepeated = seen.has(next);
      if (isRepeated && !("next" in paging)) return;
      seen.add(next);
      yield* items;
      count += items.length;
      if ("next" in paging) {
        if ((typeof next !== "string" && typeof next !== "number") || next === "" || isRepeated) return;
        query[paging.cursor] = next;
        continue;
      }
      if (items.length === 0) return;
      const total = at(paging.total);
      if ("offset" in paging) {
        const offset = numberOf(query[paging.offset], 0) + items.length;
        if (typeof total === "number" && offset >= total) return;
        query[paging.offset] = offset;
      } else {
        const number = numberOf(query[paging.page], 1);
        const last = at(paging.last);
        if (typeof last === "number" && number >= last) return;
        if (isFromStart && typeof total === "number" && count >= total) return;
        query[paging.page] = number + 1;
      }
    }
  } as Paginate<Pages>; // a generator of the items that the pages have

const numberOf = (value: unknown, otherwise: number): number => (Number.isInteger(value) ? Number(value) : otherwise);
