import { describe, expect, test, vi } from "vitest";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createMedblocksClient, type MedblocksOptions } from "../../generated/medblocks/client.ts";
import { manualClock } from "./manual-clock.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

const clientOf = (options: MedblocksOptions = {}, ...answers: Answer[]) => {
  const script = scriptedFetch(...(answers.length === 0 ? [json(200, {})] : answers));
  return { ...script, client: createMedblocksClient({ fetch: script.fetch, attempts: 1, ...options }) };
};

test.each([new Map([["query", { limit: 1 }]]), new Date(), { queries: { limit: 1 } }])(
  "params that are %o are refused",
  async (params) => {
    const { client, sent } = clientOf();
    expect((await client.GET("/patients", { params: params as never })).error).toMatchObject({ field: "params" });
    expect(sent).toHaveLength(0);
  },
);

test("cookies are refused by an operation that has none", async () => {
  const { client } = clientOf();
  const given = { params: { cookie: new Map([["a", "b"]]) } } as object;
  expect((await client.GET("/health", given)).error).toMatchObject({ field: "params.cookie" });
  expect((await client.GET("/health", { params: { cookie: {} } } as object)).ok).toBe(true);
});

describe("headers", () => {
  const forms = [
    { "X-Note": "a", "X-Count": 1 },
    new Headers({ "X-Note": "a", "X-Count": "1" }),
    new Map<string, string | number>([
      ["X-Note", "a"],
      ["X-Count", 1],
    ]),
    [
      ["X-Note", "a"],
      ["X-Count", "1"],
    ] as [string, string][],
  ];

  test.each(forms)("of a call and of a client are accepted as %o", async (headers) => {
    const { client, sent } = clientOf({ headers });
    await client.GET("/health");
    await clientOf().client.GET("/health");
    const own = clientOf();
    await own.client.GET("/health", { headers });
    for (const { headers: received } of [...sent, ...own.sent]) {
      expect(received.get("X-Note")).toBe("a");
      expect(received.get("X-Count")).toBe("1");
    }
  });

  test("null removes a header of the client, undefined keeps it, a list is joined", async () => {
    const { client, sent } = clientOf({ headers: { "X-One": "1", "X-Two": "2" } });
    await client.GET("/health", { headers: { "x-one": null, "X-Two": undefined, "X-List": ["a", 2] } });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({ "x-two": "2", "x-list": "a, 2" });
    expect(sent[0]?.headers.has("x-one")).toBe(false);
  });

  test("a name of Object.prototype is a name like others", async () => {
    const { client, sent } = clientOf();
    await client.GET("/health", { headers: { constructor: "c", toString: "t" } as never });
    expect(sent[0]?.headers.get("constructor")).toBe("c");
    expect(sent[0]?.headers.get("toString")).toBe("t");
    const { error } = await client.GET("/health", { headers: [["__proto__", "p"]] });
    expect(error).toMatchObject({ field: "headers" });
  });

  test.each([new Date(), new Set(["a"]), "a: b", 7, [["a"], "b"], new WeakMap()])("%o is refused", async (headers) => {
    const { client, sent } = clientOf();
    const { error } = await client.GET("/health", { headers: headers as never });
    expect(error).toMatchObject({ code: "$invalid_request", field: "headers" });
    expect(sent).toHaveLength(0);
  });

  test.each(["transfer-encoding", "Connection", "keep-alive", "upgrade", "Expect", "content-length"])(
    "%s is refused: fetch cannot send it",
    async (name) => {
      const { client, sent } = clientOf();
      const { error } = await client.GET("/health", { headers: { [name]: "1" } });
      expect(error).toMatchObject({ code: "$invalid_request", field: "headers" });
      expect(error?.message).toContain(name);
      expect(sent).toHaveLength(0);
    },
  );

  test("the message does not show a name that HTTP does not allow", async () => {
    const { error } = await clientOf().client.GET("/health", { headers: { "Jane Roe": "1" } });
    expect(error?.message).not.toContain("Jane");
  });
});

describe("a query", () => {
  const queryOf = async (query: unknown) => {
    const { client, sent } = clientOf();
    const { error } = await client.GET("/patients", { params: { query: query as { limit: number } } });
    return error ?? new URL(sent[0]?.url ?? "").search;
  };

  test.each([
    [{ limit: 2, cursor: undefined }],
    [new URLSearchParams("limit=2")],
    [new Map([["limit", 2]])],
    [[["limit", "2"]]],
  ])("is accepted as %o", async (query) => {
    expect(await queryOf(query)).toBe("?limit=2");
  });

  test.each(["limit=1", 7, new Date(), new Set(["limit"]), [1, 2]])("%o is refused by name", async (query) => {
    expect(await queryOf(query)).toMatchObject({ code: "$invalid_request", field: "params.query" });
  });

  test("its names are encoded", async () => {
    expect(await queryOf({ "a&b=c#": "1" })).toBe("?a%26b%3Dc%23=1");
  });

  test("a serializer of the call or the client writes it", async () => {
    const { client, sent } = clientOf({ querySerializer: () => "client=1" });
    const params = { query: { limit: 2 } };
    await client.GET("/patients", { params });
    await client.GET("/patients", { params, querySerializer: ({ limit }) => `?l=${limit}` });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?client=1", "?l=2"]);
  });
});

describe("an id in a path", () => {
  test.each([{}, [], new Date(0), Symbol("x"), () => {}, Number.NaN, null])("%o is refused", async (id) => {
    const { client, sent } = clientOf();
    const { error } = await client.GET("/patients/{id}", { params: { path: { id: id as never } } });
    expect(error).toMatchObject({ code: "$invalid_request", field: "params.path.id" });
    expect(sent).toHaveLength(0);
  });

  test.each([
    ["a b", "a%20b"],
    [7, "7"],
    [12345678901234567890n, "12345678901234567890"],
    [false, "false"],
  ])("%o is sent", async (id, text) => {
    const { client, sent } = clientOf();
    await client.GET("/patients/{id}", { params: { path: { id: id as string } } });
    expect(sent[0]?.url).toMatch(new RegExp(`/patients/${text}$`));
  });
});

describe("an id that cannot be sent", () => {
  test.each(["line\nbreak", "emoji 🦊", "", 7])("made by newId is refused by name: %j", async (id) => {
    const { client, sent } = clientOf({ newId: () => id as string, sendRequestId: true });
    expect((await client.GET("/health")).error).toMatchObject({ code: "$invalid_request", field: "newId" });
    expect(sent).toHaveLength(0);
  });
});

describe("a body", () => {
  test("a serializer of the call or the client writes it, with the headers so far", async () => {
    const bodySerializer = vi.fn((body: unknown) => `client ${JSON.stringify(body)}`);
    const { client, sent } = clientOf({ bodySerializer, headers: { "X-Note": "n" } });
    const body = { patient_id: "p" } as never;
    await client.POST("/sessions", { body });
    await client.POST("/sessions", {
      body,
      headers: { "Content-Type": "application/x.mine" },
      bodySerializer: () => new Uint8Array([1, 2]),
    });
    expect(bodySerializer).toHaveBeenCalledWith(body, expect.objectContaining({ "x-note": "n" }));
    expect(sent.map((one) => one.body)).toEqual(['client {"patient_id":"p"}', new Uint8Array([1, 2])]);
    expect(sent.map(({ headers }) => headers.get("Content-Type"))).toEqual(["application/json", "application/x.mine"]);
  });
});

describe("one call", () => {
  test("may have its own fetch, baseUrl and requestInit", async () => {
    const { client, sent } = clientOf({ requestInit: { credentials: "include" } });
    const other = scriptedFetch(json(200, {}));
    const init = vi.fn(async (_url: string, options: RequestInit) => {
      void options;
      return other.fetch(_url);
    });
    await client.GET("/health", { fetch: init, baseUrl: "https://eu.test/v2/", requestInit: { cache: "no-store" } });
    expect(sent).toHaveLength(0);
    expect(other.sent[0]?.url).toBe("https://eu.test/v2/health");
    expect(init.mock.calls[0]?.[1]).toMatchObject({ credentials: "include", cache: "no-store" });
    const { error } = await client.GET("/health", { baseUrl: "eu.test" });
    expect(error).toMatchObject({ code: "$invalid_request", field: "baseUrl" });
  });

  test("refuses a Map where the members of an object are read", async () => {
    const map = new Map([["cache", "no-store"]]) as never;
    for (const field of ["requestInit", "credentials", "messages", "clock", "backoff"]) {
      expect(() => clientOf({ [field]: map })).toThrow(expect.objectContaining({ field }));
    }
    const { client, sent } = clientOf();
    expect((await client.GET("/health", { requestInit: map })).error).toMatchObject({ field: "requestInit" });
    expect((await client.GET("/health", map)).error).toMatchObject({ field: "options" });
    expect(sent).toHaveLength(0);
  });

  test("accepts options that are undefined, and a signal that is null", async () => {
    const { client } = clientOf({ credentials: { apiKey: undefined } });
    const { ok } = await client.GET("/health", { signal: null, timeoutMs: undefined, headers: undefined });
    expect(ok).toBe(true);
  });
});

const notOneText = { date: new Date(0), map: new Map(), function: () => 1, symbol: Symbol("x"), NaN: Number.NaN };

describe.each(Object.entries(notOneText))("a %s, which has no text of its own,", (_, value) => {
  test.each([
    ["headers", { headers: { "X-A": value } }],
    ["headers", { headers: { "X-A": ["a", value] } }],
    ["params.header", { params: { header: { Version: value } } }],
    ["params.query", { params: { query: { limit: value } } }],
  ])("is refused in %s", async (field, input) => {
    const { client, sent } = clientOf();
    expect((await client.GET("/patients", input as never)).error).toMatchObject({ code: "$invalid_request", field });
    expect(sent).toHaveLength(0);
  });

  test("is refused as a path parameter", async () => {
    const { client } = clientOf();
    const { error } = await client.GET("/patients/{id}", { params: { path: { id: value as never } } });
    expect(error).toMatchObject({ field: "params.path.id" });
  });
});

describe("a JSON body", () => {
  const send = async (value: unknown) => {
    const { client, sent } = clientOf();
    const { error } = await client.POST("/sessions", { body: { metadata: { list: [value] } } as never });
    return error === undefined ? JSON.parse(String(sent[0]?.body)).metadata.list : error;
  };

  test.each([
    new Map([["a", 1]]),
    new Set([1]),
    new Blob(["a"]),
    new Uint8Array(2),
    /a/,
    new Error("a"),
    () => 1,
    Number.NaN,
  ])("refuses %o, which JSON would lose, however deep it is", async (value) => {
    expect(await send(value)).toMatchObject({ code: "$invalid_request", field: "body", recovery: "never" });
  });

  test.each([
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [{ toJSON: () => 1 }, 1],
    [Object.assign(Object.create(null), { a: undefined, b: null }), { b: null }],
    [new URL("https://app.test"), "https://app.test/"],
    [
      new (class {
        a = "b";
      })(),
      { a: "b" },
    ],
    [
      [0, "", false, null],
      [0, "", false, null],
    ],
  ])("writes %o as JSON.stringify does", async (value, expected) => {
    expect(await send(value)).toEqual([expected]);
  });
});

describe("a derived client", () => {
  test("has the options and credentials of the first, and its own", async () => {
    const { client, sent } = clientOf({ credentials: { apiKey: "first" }, headers: { "X-One": "1", "X-Two": "2" } });
    const derived = client.with({ headers: { "X-Two": null, "X-Three": "3" }, baseUrl: "https://eu.test" });
    await derived.GET("/patients");
    expect(sent[0]?.url).toBe("https://eu.test/patients");
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({ "x-one": "1", "x-three": "3" });
    expect(sent[0]?.headers.has("x-two")).toBe(false);
    client.setCredential("apiKey", "second");
    await derived.GET("/patients");
    expect([...(sent[1]?.headers ?? [])].flat()).toContain("Bearer second");
    const other = client.with({ credentials: { apiKey: "third" } });
    await other.GET("/patients");
    await client.GET("/patients");
    expect([...(sent[2]?.headers ?? [])].flat()).toContain("Bearer third");
    expect([...(sent[3]?.headers ?? [])].flat()).toContain("Bearer second");
  });

  test("inherits a credential that it was not given, also one that is replaced later", async () => {
    const script = scriptedFetch(json(200, {}));
    const client = createAuthOSClient({
      baseUrl: "https://authos.test",
      fetch: script.fetch,
      credentials: { bearerJwt: "person", apiKey: "old" },
    });
    const derived = client.with({ credentials: { bearerJwt: "other person" } });
    client.setCredential("apiKey", "new");
    client.setCredential("bearerJwt", "next person");
    await derived.GET("/api/service/users");
    await derived.GET("/api/user");
    const [ofService, ofPerson] = script.sent.map(({ headers }) => [...headers].flat());
    expect(ofService).toContain("new");
    expect(ofPerson).toContain("Bearer other person");
  });

  test("shares the retries of the first, unless it calls another server", async () => {
    const { client, sent } = clientOf({ clock: manualClock(), attempts: 3 }, json(500, {}));
    for (let call = 0; call < 6; call += 1) await client.with({ headers: { "X-One": "1" } }).GET("/health");
    expect(sent).toHaveLength(6 + 4);
    await client.with({ baseUrl: "https://eu.test" }).GET("/health");
    expect(sent).toHaveLength(6 + 4 + 3);
  });

  test("checks its options", () => {
    expect(() => clientOf().client.with(new Map() as never)).toThrow(expect.objectContaining({ field: "options" }));
    expect(() => clientOf().client.with({ attempts: 0 })).toThrow(expect.objectContaining({ field: "attempts" }));
    expect(() => clientOf().client.with({ headers: 7 as never })).toThrow(
      expect.objectContaining({ field: "headers" }),
    );
  });
});

describe("backoff", () => {
  test("its settings bound the pauses", async () => {
    const clock = manualClock({ random: 0.99 });
    const { client } = clientOf({ attempts: 4, clock, backoff: { baseMs: 100, maxMs: 150 } }, json(500, {}));
    const { error } = await client.GET("/health");
    expect(error?.attempts).toBe(4);
    expect(clock.elapsed).toEqual([99, 149, 149]);
  });

  test.each([{ baseMs: 0 }, { baseMs: -1 }, { baseMs: 10, maxMs: 5 }, { maxMs: 2 ** 31 }, { baseMs: Number.NaN }])(
    "%j is refused",
    (backoff) => {
      expect(() => clientOf({ backoff })).toThrow(expect.objectContaining({ field: "backoff" }));
    },
  );
});
