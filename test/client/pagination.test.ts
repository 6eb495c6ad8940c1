import { describe, expect, expectTypeOf, test } from "vitest";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { paginate as authosPages } from "../../generated/authos/paginate.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { paginate as dperspectivePages } from "../../generated/dperspective/paginate.ts";
import { createLoopClient } from "../../generated/loop/client.ts";
import { paginate as loopPages } from "../../generated/loop/paginate.ts";
import { createMedblocksClient, MedblocksError } from "../../generated/medblocks/client.ts";
import { paginate } from "../../generated/medblocks/paginate.ts";
import type { Patient } from "../../generated/medblocks/types.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

/** Everything that a generator gives, at most `most` items of it. */
async function all(items: AsyncIterable<unknown>, most = 100): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) if (found.push(item) >= most) break;
  return found;
}

const searches = (sent: { url: string }[]) => sent.map(({ url }) => new URL(url).search);

describe("by a cursor", () => {
  const page = (data: unknown[], next_cursor: string | null) =>
    json(200, { data, has_more: next_cursor !== null, next_cursor });

  test("all items come, page by page", async () => {
    const { fetch, sent } = scriptedFetch(page([1, 2], "c1"), page([3], "c2"), page([], null));
    const medblocks = createMedblocksClient({ fetch });
    const items = paginate(medblocks, "/patients", { params: { query: { limit: 2 } } });
    expectTypeOf<typeof items>().toEqualTypeOf<AsyncGenerator<Patient, void, void>>();
    expect(await all(items)).toEqual([1, 2, 3]);
    expect(searches(sent)).toEqual(["?limit=2", "?limit=2&starting_after=c1", "?limit=2&starting_after=c2"]);
  });

  test("it ends at a cursor that came before", async () => {
    const { fetch, sent } = scriptedFetch(page([1], "c1"), page([2], "c2"), page([3], "c1"));
    expect(await all(paginate(createMedblocksClient({ fetch }), "/patients"))).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(3);
  });

  test("a page is asked for only when its items are wanted", async () => {
    const { fetch, sent } = scriptedFetch(page([1, 2], "c1"));
    expect(await all(paginate(createMedblocksClient({ fetch }), "/patients"), 2)).toEqual([1, 2]);
    expect(sent).toHaveLength(1);
  });

  test("the error of a page is thrown", async () => {
    const { fetch } = scriptedFetch(page([1], "c1"), json(403, { error: { code: "forbidden", type: "x" } }));
    const items = paginate(createMedblocksClient({ fetch, attempts: 1 }), "/patients");
    await expect(all(items)).rejects.toThrow();
    await expect(all(paginate(createMedblocksClient({ fetch, attempts: 1 }), "/patients"))).rejects.toSatisfy(
      (error) => error instanceof MedblocksError || error instanceof Error,
    );
  });

  test("options of a call hold for each page", async () => {
    const { fetch, sent } = scriptedFetch(page([1], "c1"), page([2], null));
    await all(paginate(createMedblocksClient({ fetch }), "/patients", { headers: { "X-Note": "n" } }));
    expect(sent.map(({ headers }) => headers.get("X-Note"))).toEqual(["n", "n"]);
  });
});

describe("by the number of a page", () => {
  const page = (data: unknown[], total: number, totalPages: number) =>
    json(200, { data, pagination: { total, totalPages } });

  test("it ends at the last page", async () => {
    const { fetch, sent } = scriptedFetch(page([1, 2], 3, 2), page([3], 3, 2));
    const items = dperspectivePages(createDPerspectiveClient({ fetch }), "/api/v1/symptoms");
    expect(await all(items)).toEqual([1, 2, 3]);
    expect(searches(sent)).toEqual(["", "?page=2"]);
  });

  test("it ends at a page without items, where the number of pages is not known", async () => {
    const { fetch, sent } = scriptedFetch(json(200, [1, 2]), json(200, [3]), json(200, []));
    const authos = createAuthOSClient({ baseUrl: "https://sso.test", fetch });
    expect(await all(authosPages(authos, "/api/organizations"))).toEqual([1, 2, 3]);
    expect(searches(sent)).toEqual(["", "?page=2", "?page=3"]);
  });

  test("it ends where a server ignores the number", async () => {
    const { fetch, sent } = scriptedFetch(json(200, [1, 2]));
    const authos = createAuthOSClient({ baseUrl: "https://sso.test", fetch });
    expect(await all(authosPages(authos, "/api/organizations"))).toEqual([1, 2]);
    expect(sent).toHaveLength(2);
  });
});

describe("by the number of items to skip", () => {
  test("it ends at the total", async () => {
    const { fetch, sent } = scriptedFetch(
      json(200, { patients: [1, 2], total: 3 }),
      json(200, { patients: [3], total: 3 }),
    );
    const items = loopPages(createLoopClient({ fetch }), "/v1/patients", {
      params: { query: { brand_id: "b", offset: 0, limit: 2 } },
    });
    expect(await all(items)).toEqual([1, 2, 3]);
    expect(searches(sent)).toEqual(["?brand_id=b&offset=0&limit=2", "?brand_id=b&offset=2&limit=2"]);
  });
});
