import { describe, expect, test } from "vitest";
import { type CallError, InvalidRequestError, NetworkError, TimeoutError } from "../../client/core.ts";
import type { OAuthTokens, StoredTokens } from "../../client/request/credential.ts";
import { createLoopClient } from "../../generated/loop/client.ts";
import { json } from "./scripted-fetch.ts";
import { virtualClock } from "./virtual-clock.ts";

/** The first call of a function is `first`; the others are as they should be. */
function once<Value>(first: () => Value, then: () => Value) {
  let calls = 0;
  return () => {
    calls += 1;
    return calls === 1 ? first() : then();
  };
}

const hangs = () => new Promise<never>(() => {});
const fails = () => {
  throw new DOMException("full", "QuotaExceededError");
};

/**
 * A server of Loop that revokes a grant whose spent refresh token comes again, as RFC 9700 asks for.
 * @param refresh What comes before the server's own answer to a renewal; undefined for nothing.
 */
function world(
  refresh: (refreshToken: string) => Response | Promise<Response | undefined> | undefined = () => undefined,
) {
  const clock = virtualClock();
  const good = new Set<string>();
  const live = new Map([
    ["r0", "user"],
    ["rA", "A"],
    ["rB", "B"],
  ]);
  const log = { refreshTokens: [] as string[], sends: [] as string[] };
  let made = 0;
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (!String(input).endsWith("/v1/oauth/token")) {
      const token = new Headers(init.headers).get("Authorization")?.slice("Bearer ".length) ?? "";
      log.sends.push(token);
      return good.has(token) ? json(200, { id: token.split(".")[0] }) : json(401, { error: "invalid_token" });
    }
    const sent = new URLSearchParams(String(init.body)).get("refresh_token") ?? "";
    log.refreshTokens.push(sent);
    const instead = await refresh(sent);
    if (instead !== undefined) return instead;
    const owner = live.get(sent);
    live.delete(sent);
    if (owner === undefined) return json(400, { error: "invalid_grant" });
    made += 1;
    const pair = { access_token: `${owner}.${made}`, refresh_token: `${sent}.${made}` };
    good.add(pair.access_token);
    live.set(pair.refresh_token, owner);
    return json(200, { ...pair, token_type: "Bearer", expires_in: 3600 });
  };
  const client = (userAccessToken: Partial<OAuthTokens> | object, options: object = {}) =>
    createLoopClient({
      baseUrl: "https://loop.test",
      fetch: fetch as typeof globalThis.fetch,
      clock,
      ...options,
      credentials: { userAccessToken: { accessToken: "old", refreshToken: "r0", ...userAccessToken } },
    });
  /** Lets time pass until a promise settles. */
  const until = async <Value>(promise: Promise<Value>): Promise<Value> => {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    for (let step = 0; step < 2000 && !isSettled; step += 1) await clock.advance(50);
    return promise;
  };
  return { clock, client, until, log, expire: () => good.clear(), good, live };
}

const asExpected = (error: CallError | undefined) =>
  error && { code: error.code, recovery: error.recovery, cause: (error.cause as CallError | undefined)?.code };

describe("a credential that is replaced", () => {
  test("keeps its renewal to itself: the store and the calls of the next person have only theirs", async () => {
    const { clock, client, until, log, good, expire } = world(async () => {
      await clock.sleep(150);
      return undefined;
    });
    let stored = { accessToken: "A.0", refreshToken: "rA" };
    const written: StoredTokens[] = [];
    const options = () => ({
      ...stored,
      load: () => stored,
      onTokens: (tokens: StoredTokens) => {
        written.push(tokens);
        stored = { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken ?? "" };
      },
    });
    const loop = client(options());
    const first = loop.GET("/v1/users/me");
    await clock.advance(50);
    stored = { accessToken: "B.0", refreshToken: "rB" };
    good.add("B.0");
    loop.setCredential("userAccessToken", options());
    expect((await until(first)).data).toMatchObject({ id: "A" });
    expect(stored).toEqual({ accessToken: "B.0", refreshToken: "rB" });
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "B" });
    expire();
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "B" });
    expect(written.map(({ accessToken }) => accessToken)).toEqual(["B.2"]);
    expect(log.refreshTokens).toEqual(["rA", "rB"]);
  });

  test("does not end the session of the next person when its own is refused", async () => {
    const { clock, client, until } = world(async () => {
      await clock.sleep(150);
      return json(400, { error: "invalid_grant" });
    });
    let ended = 0;
    const onSessionEnd = () => {
      ended += 1;
    };
    const loop = client({ onSessionEnd });
    const first = loop.GET("/v1/users/me");
    await clock.advance(50);
    loop.setCredential("userAccessToken", { accessToken: "B.0", refreshToken: "rB", onSessionEnd });
    expect((await until(first)).error?.code).toBe("invalid_token");
    expect(ended).toBe(0);
  });

  test("starts no renewal any more", async () => {
    const { clock, client, until, log } = world();
    const slow = client(
      {},
      {
        fetch: async () => {
          await clock.sleep(100);
          return json(401, { error: "invalid_token" });
        },
      },
    );
    const first = slow.GET("/v1/users/me");
    await clock.advance(10);
    slow.setCredential("userAccessToken", "fixed");
    expect(asExpected((await until(first)).error)).toEqual({
      code: "invalid_token",
      recovery: "refresh",
      cause: "$invalid_request",
    });
    expect(log.refreshTokens).toEqual([]);
  });

  test("that has the same refresh token is the same grant: the token is sent once, and the new hooks store the pair", async () => {
    const { clock, client, until, log } = world(async () => {
      await clock.sleep(150);
      return undefined;
    });
    const written: string[] = [];
    const onTokens = (name: string) => () => {
      written.push(name);
    };
    const loop = client({ onTokens: onTokens("first") });
    const first = loop.GET("/v1/users/me");
    await clock.advance(50);
    const tokens = { accessToken: "old", refreshToken: "r0" };
    loop.setCredential("userAccessToken", { ...tokens, onTokens: onTokens("second") });
    const second = loop.GET("/v1/users/me");
    expect((await until(first)).data).toMatchObject({ id: "user" });
    expect((await until(second)).data).toMatchObject({ id: "user" });
    loop.setCredential("userAccessToken", { ...tokens, onTokens: onTokens("third") });
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "user" });
    expect(log.refreshTokens).toEqual(["r0"]);
    expect(written).toEqual(["second", "third"]);
  });
});

test("a derived client with the same refresh token is of the same grant: the token is sent once", async () => {
  const { client, until, log } = world();
  const first = client({});
  const second = first.with({ credentials: { userAccessToken: { accessToken: "old", refreshToken: "r0" } } });
  const calls = [first, second, first, second].map((one) => one.GET("/v1/users/me"));
  const results = await until(Promise.all(calls));
  expect(results.map(({ error }) => error?.code)).toEqual(Array(4).fill(undefined));
  expect(log.refreshTokens).toEqual(["r0"]);
  await second.refresh();
  expect(log.refreshTokens).toEqual(["r0", "r0.1"]);
});

describe("a hook that never ends, once", () => {
  test.each([
    ["refresh", (then: () => unknown): object => ({ refresh: then }), hangs, async (): Promise<unknown> => "user.9"],
    ["load", (then: () => unknown): object => ({ load: then }), hangs, (): unknown => undefined],
  ])("(%s) costs the call that waits for it a timeout, and the next one renews", async (_, hook, first, then) => {
    const { client, until, good, clock, log } = world();
    good.add("user.9");
    const loop = client(hook(once<unknown>(first, then)), { deadlineMs: 400 });
    const started = clock.monotonic();
    const { error } = await until(loop.GET("/v1/users/me"));
    expect(asExpected(error)).toEqual({ code: "invalid_token", recovery: "refresh", cause: "$timeout" });
    expect(clock.monotonic() - started).toBeLessThanOrEqual(400);
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "user" });
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "user" });
    expect(log.refreshTokens.length).toBeLessThanOrEqual(1);
  });

  test("(lock) does the same, and one that lets in too late renews nothing", async () => {
    const { client, until, log, clock } = world();
    let late: (() => Promise<unknown>) | undefined;
    let calls = 0;
    const lock = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      calls += 1;
      if (calls > 1) return work();
      late = work;
      return hangs();
    };
    const loop = client({ lock }, { deadlineMs: 400 });
    expect((await until(loop.GET("/v1/users/me"))).error?.cause).toBeInstanceOf(TimeoutError);
    await late?.();
    await clock.advance(100);
    expect(log.refreshTokens).toEqual([]);
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "user" });
    expect(log.refreshTokens).toEqual(["r0"]);
  });

  test("(onTokens) costs time and nothing else: the call that waits for it uses the new token", async () => {
    const { client, until, log } = world();
    const loop = client({ onTokens: once<unknown>(hangs, () => undefined) }, { deadlineMs: 400 });
    for (let call = 0; call < 3; call += 1) expect((await until(loop.GET("/v1/users/me"))).error).toBeUndefined();
    expect(log.refreshTokens).toEqual(["r0"]);
  });
});

describe("a store that fails", () => {
  test.each([
    ["throws", fails],
    ["rejects", () => Promise.reject(new Error("full"))],
  ])("while it keeps a pair (%s) loses nothing: the spent token is not sent again", async (_, failing) => {
    const { client, until, log, expire } = world();
    let store: StoredTokens = { accessToken: "old", refreshToken: "r0" };
    let writes = 0;
    let ended = 0;
    const loop = client({
      load: () => store,
      onSessionEnd: () => {
        ended += 1;
      },
      onTokens: (tokens: StoredTokens) => {
        writes += 1;
        if (writes === 1) return failing();
        store = tokens;
      },
    });
    for (let call = 0; call < 3; call += 1) {
      expect((await until(loop.GET("/v1/users/me"))).error).toBeUndefined();
      expire();
    }
    expect(log.refreshTokens).toEqual(["r0", "r0.1", "r0.1.2"]);
    expect(ended).toBe(0);
    expect(store).toEqual({ accessToken: "user.3", refreshToken: "r0.1.2.3" });
  });

  test("to be read sends nothing, since our refresh token may be spent, and is asked again", async () => {
    const { client, until, log } = world();
    const loop = client({ load: once<StoredTokens | undefined>(fails, () => undefined) });
    const { error } = await until(loop.GET("/v1/users/me"));
    expect(error?.recovery).toBe("refresh");
    expect(error?.cause).toMatchObject({ field: "credentials.userAccessToken.load", recovery: "backoff" });
    expect(log.refreshTokens).toEqual([]);
    expect((await until(loop.GET("/v1/users/me"))).error).toBeUndefined();
  });
});

describe("two tabs", () => {
  test("that slept: a stored token that ended too leads to one real renewal for all", async () => {
    const { client, until, log } = world();
    let store: StoredTokens = { accessToken: "T1", refreshToken: "r0" };
    const loop = client({
      accessToken: "T0",
      refreshToken: "spent long ago",
      load: () => store,
      onTokens: (tokens: StoredTokens) => {
        store = tokens;
      },
    });
    const results = await Promise.all(Array.from({ length: 20 }, () => until(loop.GET("/v1/users/me"))));
    expect(results.filter(({ data }) => data)).toHaveLength(20);
    expect(log.refreshTokens).toEqual(["r0"]);
    expect(store.accessToken).toBe("user.1");
  });

  test("without a lock: one whose refresh token another spent a moment before takes that one's pair", async () => {
    let store: StoredTokens = { accessToken: "old", refreshToken: "r0" };
    const { client, until, good, live, log } = world(() => {
      if (store.refreshToken !== "r0") return undefined;
      store = { accessToken: "user.9", refreshToken: "r9" };
      good.add("user.9");
      live.delete("r0");
      return undefined;
    });
    let ended = 0;
    const loop = client({
      load: () => store,
      onSessionEnd: () => {
        ended += 1;
      },
    });
    expect((await until(loop.GET("/v1/users/me"))).data).toMatchObject({ id: "user" });
    expect(log.refreshTokens).toEqual(["r0"]);
    expect(ended).toBe(0);
  });

  test("of two people: a stored pair of another subject is not used, and not overwritten", async () => {
    const { client, until, good, log } = world();
    const other = { accessToken: "B.0", refreshToken: "rB", subject: "B" };
    good.add("B.0");
    const calls: string[] = [];
    const loop = client({
      subject: "A",
      load: () => other,
      onTokens: () => void calls.push("onTokens"),
      onSessionEnd: () => void calls.push("onSessionEnd"),
    });
    const { error } = await until(loop.GET("/v1/users/me"));
    expect(error).toMatchObject({ code: "invalid_token", recovery: "reauthorize" });
    expect(log).toEqual({ refreshTokens: [], sends: ["old"] });
    expect(calls).toEqual([]);
  });

  test("a sign-in in the middle of a renewal stays in the store", async () => {
    const { clock, client, until } = world(async () => {
      await clock.sleep(100);
      return undefined;
    });
    let store: StoredTokens = { accessToken: "old", refreshToken: "r0" };
    const loop = client({
      load: () => store,
      onTokens: (tokens: StoredTokens) => {
        store = tokens;
      },
    });
    const first = loop.GET("/v1/users/me");
    await clock.advance(50);
    store = { accessToken: "B.0", refreshToken: "rB" };
    await until(first);
    expect(store).toEqual({ accessToken: "B.0", refreshToken: "rB" });
  });

  test("write whose tokens they are", async () => {
    const { client, until } = world();
    let store: StoredTokens | undefined;
    const onTokens = (tokens: StoredTokens) => {
      store = tokens;
    };
    await until(client({ subject: "user", onTokens }).GET("/v1/users/me"));
    expect(store).toEqual({ accessToken: "user.1", refreshToken: "r0.1", subject: "user" });
  });
});

describe("a refusal", () => {
  test.each([
    ["throws", () => fails()],
    ["rejects", () => Promise.reject(new Error("x"))],
  ])("is final although onSessionEnd %s", async (_, onSessionEnd) => {
    const { client, until, log } = world(() => json(400, { error: "invalid_grant" }));
    const loop = client({ onSessionEnd });
    for (let call = 0; call < 3; call += 1) {
      expect(asExpected((await until(loop.GET("/v1/users/me"))).error)).toEqual({
        code: "invalid_token",
        recovery: "reauthorize",
        cause: "invalid_grant",
      });
    }
    expect(log.refreshTokens).toEqual(["r0"]);
  });

  test.each([
    [404, "not_found"],
    [403, "forbidden"],
  ])("is not what a proxy answers (%i): that operation does not document the code", async (status, code) => {
    let answers = 0;
    const { client, until } = world(() => {
      answers += 1;
      return answers === 1 ? json(status, { error: code }) : undefined;
    });
    let ended = 0;
    const loop = client({
      onSessionEnd: () => {
        ended += 1;
      },
    });
    const { error } = await until(loop.GET("/v1/users/me"));
    expect(asExpected(error)).toEqual({ code: "invalid_token", recovery: "refresh", cause: code });
    expect(ended).toBe(0);
    expect((await until(loop.GET("/v1/users/me"))).error).toBeUndefined();
  });
});

describe("a call that waits for a token", () => {
  test("gets the refusal as an error of its own, with the token endpoint's as cause", async () => {
    const { client, until } = world(() => json(400, { error: "invalid_grant" }));
    const { error } = await until(client({ accessToken: undefined }).GET("/v1/users/me"));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      field: "credentials.userAccessToken",
      recovery: "reauthorize",
      cause: { code: "invalid_grant" },
    });
    expect(error?.context).toMatchObject({ path: "/v1/users/me", attempts: 0 });
    expect(error?.userMessage).toBe("Your session ended. Please sign in again.");
  });

  test.each([
    ["a proxy's page", () => new Response("<html>", { status: 404 }), NetworkError],
    ["a code that the operation does not document", () => json(403, { error: "forbidden" }), NetworkError],
    ["no answer", hangs, TimeoutError],
  ])("gets %s as a failure that may pass", async (_, answer, type) => {
    const { client, until } = world(answer);
    const { error } = await until(client({ accessToken: undefined }).GET("/v1/users/me"));
    expect(error).toBeInstanceOf(type);
    expect(error?.recovery).toBe("backoff");
    expect(error?.context).toMatchObject({ path: "/v1/users/me" });
  });
});

test("a failing token endpoint is asked with pauses, and not once per call", async () => {
  const { clock, client, until, log } = world(() => json(503, { error: "temporarily_unavailable" }));
  const loop = client({}, { attempts: 1 });
  for (let call = 0; call < 200; call += 1) {
    void loop.GET("/v1/users/me");
    await clock.advance(100);
  }
  // At 0, 0.1, 0.6, 1.6, 3.6, 7.6 and 15.6 s, by full jitter in the middle.
  expect(log.refreshTokens.length).toBeLessThanOrEqual(8);
  await until(loop.GET("/v1/users/me"));
});
