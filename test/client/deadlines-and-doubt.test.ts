import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { ExtensionError } from "../../client/core.ts";
import { logging } from "../../client/optional/logging.ts";
import { middleware } from "../../client/optional/middleware.ts";
import { rateLimits } from "../../client/optional/rate-limit.ts";
import type { ClientOptions } from "../../client/request/client-options.ts";
import type { Extension } from "../../client/request/extension.ts";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";
import { virtualClock } from "./virtual-clock.ts";

const never = () => new Promise<never>(() => {});
const body = { patient_id: "p", return_url: "https://app.test" };

function clientOf(extensions: Extension[], answers: Answer[] = [json(200, {})], options: ClientOptions = {}) {
  const clock = virtualClock();
  const { fetch, sent } = scriptedFetch(...answers);
  const client = createMedblocksClient({ fetch, clock, deadlineMs: 300, ...options, extensions } as object);
  return { clock, client, sent };
}

describe("a call ends by its deadline, and by its caller,", () => {
  const hanging: [string, Extension][] = [
    ["onRequest of a middleware", middleware({ onRequest: never })],
    ["onResponse of a middleware", middleware({ onResponse: never })],
    ["onError of a middleware", middleware({ onError: never })],
    [
      "an endless body of a middleware",
      middleware({ onRequest: () => new Response(new ReadableStream({ pull: never })) }),
    ],
    ["aroundCall", { aroundCall: never }],
    ["aroundAttempt", { aroundAttempt: never }],
  ];

  test.each(hanging)("although %s hangs", async (name, extension) => {
    const answers = name.startsWith("onError") ? [new TypeError("fetch failed")] : [json(200, {})];
    const late = clientOf([extension], answers, { attempts: 1 });
    const ended = late.client.GET("/patients");
    await late.clock.advance(301);
    expect((await ended).error).toMatchObject({ code: "$timeout", reason: "deadline" });

    const aborted = clientOf([extension], answers, { attempts: 1 });
    const controller = new AbortController();
    const call = aborted.client.GET("/patients", { signal: controller.signal });
    await aborted.clock.advance(100);
    controller.abort("enough");
    await aborted.clock.advance(1);
    expect((await call).error).toMatchObject({ code: "$aborted", cause: "enough" });
  });

  test("and an extension that obeys still reports its attempt before the result", async () => {
    const events: string[] = [];
    const extension: Extension = {
      aroundAttempt: (next, request) => next(request),
      onEvent: ({ name, error }) => events.push(`${name} ${error?.code}`),
    };
    const { client, clock } = clientOf([extension], ["never"]);
    const call = client.GET("/patients");
    await clock.advance(400);
    await call;
    expect(events).toEqual(["attempt $timeout", "result $timeout"]);
  });

  test("and its events say how long it took", async () => {
    const times: [string, number][] = [];
    const extension: Extension = { onEvent: ({ name, ms }) => times.push([name, ms]) };
    const slow = async () => {
      await clock.sleep(40);
      return json(200, {});
    };
    const { client, clock } = clientOf([extension], [slow]);
    const call = client.GET("/patients");
    await clock.advance(50);
    await call;
    expect(times).toEqual([
      ["attempt", 40],
      ["result", 40],
    ]);
  });

  test("and an extension that goes on afterwards sends nothing and reports nothing", async () => {
    const events: string[] = [];
    const extension: Extension = {
      aroundCall: async (next, request) => {
        await clock.sleep(1000);
        return next(request);
      },
      onEvent: ({ name }) => events.push(name),
    };
    const { client, clock, sent } = clientOf([extension]);
    const call = client.GET("/patients");
    await clock.advance(2000);
    const { meta } = await call;
    expect({ sent: sent.length, attempts: meta.attempts, events }).toEqual({
      sent: 0,
      attempts: 0,
      events: ["result"],
    });
  });
});

describe("an observer", () => {
  const failing = {
    throws: () => {
      throw new Error("observer");
    },
    rejects: async () => {
      throw new Error("observer");
    },
  };

  // An unhandled rejection ends the test run, as it ends a program.
  test.each(Object.entries(failing))("that %s changes nothing", async (_, observe) => {
    const extensions = [logging(observe), rateLimits(observe), { onEvent: observe }];
    const { client } = clientOf(extensions, [json(200, {}, { "X-RateLimit-Limit": "5" })]);
    expect((await client.GET("/patients")).error).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("an interceptor", () => {
  test.each(["aroundCall", "aroundAttempt"] as const)(
    "(%s) that forgets to return is an error, and sends once",
    async (hook) => {
      const forgetful = {
        name: "forgetful",
        [hook]: (next: (request: unknown) => unknown, request: unknown) => void next(request),
      };
      const { client, sent, clock } = clientOf([forgetful as Extension]);
      const { error } = await client.POST("/sessions", { body });
      await clock.advance(10);
      expect(error).toBeInstanceOf(ExtensionError);
      expect(error?.message).toBe("POST /sessions: extension forgetful returned no outcome");
      expect(error).toMatchObject({ extension: "forgetful", recovery: "check" });
      expect(sent).toHaveLength(1);
    },
  );

  test.each(["aroundCall", "aroundAttempt"] as const)(
    "(%s) that throws after a POST says that it may have happened, and names itself",
    async (hook) => {
      const bug = new TypeError("SECRET of Jane Roe");
      const extension: Extension = {
        [hook]: async (next: (request: unknown) => Promise<unknown>, request: unknown) => {
          await next(request);
          throw bug;
        },
      };
      const { client, sent } = clientOf([{ onEvent: () => {} }, extension]);
      const { error } = await client.POST("/sessions", { body });
      expect(error).toMatchObject({
        kind: "extension",
        extension: "1",
        recovery: "check",
        cause: { name: "TypeError" },
      });
      expect(error).toHaveProperty("cause.original", bug);
      expect(error?.userMessage).not.toContain("entered");
      expect(JSON.stringify(error)).toContain('"cause":{"name":"TypeError"');
      expect(JSON.stringify(error) + error?.stack).not.toContain("SECRET");
      expect(sent).toHaveLength(1);
      expect((await client.GET("/patients")).error?.recovery).toBe("never");
    },
  );

  test.each([{}, { data: {} }, { data: {}, error: null }, { error: new Error("x") }, { error: "x" }, 7, "x"])(
    "that returns %o in place of an outcome is an error",
    async (value) => {
      for (const hook of ["aroundCall", "aroundAttempt"]) {
        const { client } = clientOf([{ name: "odd", [hook]: async () => value }]);
        const { ok, error } = await client.GET("/patients");
        expect(ok).toBe(false);
        expect(error).toMatchObject({ kind: "extension", extension: "odd" });
      }
    },
  );

  test("that sends again leaves in doubt what the first attempt did", async () => {
    const twice: Extension = { aroundAttempt: (next, request) => next(request).then(() => next(request)) };
    const failing = (code: string) =>
      Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code }) });
    const recoveryAfter = async (...answers: Answer[]) =>
      (await clientOf([twice], answers).client.POST("/sessions", { body, attempts: 1 })).error?.recovery;
    const refused = json(404, { error: { code: "resource_not_found", type: "not_found_error" } });
    expect(await recoveryAfter(failing("ECONNRESET"), failing("ECONNREFUSED"))).toBe("check");
    expect(await recoveryAfter(failing("ECONNRESET"), refused)).toBe("check");
    expect(await recoveryAfter(refused, failing("ECONNREFUSED"))).toBe("backoff");
  });

  test("that throws before anything was sent says so", async () => {
    const { client } = clientOf([{ aroundCall: () => Promise.reject(new Error("x")) }]);
    expect((await client.POST("/sessions", { body })).error?.recovery).toBe("never");
  });

  test("that throws after a refusal does not say that it may have happened", async () => {
    const refused = json(404, { error: { code: "resource_not_found", message: "m", type: "not_found_error" } });
    const extension = middleware({ onResponse: () => Promise.reject(new Error("x")) });
    const { client } = clientOf([extension], [refused]);
    expect((await client.POST("/sessions", { body })).error).toMatchObject({ kind: "extension", recovery: "never" });
  });
});

describe("a call never rejects", () => {
  test("when the application's newId throws, or gives what cannot be sent", async () => {
    for (const newId of [() => fail(), () => "two\nlines", () => 7 as never]) {
      const { client, sent } = clientOf([], [json(200, {})], { newId });
      const { error } = await client.GET("/patients");
      expect(error?.code).toBe("$invalid_request");
      expect(sent).toHaveLength(0);
    }
  });

  test("since a clock that is not one is refused when the client is made", () => {
    expect(() => createMedblocksClient({ clock: {} as never })).toThrow(expect.objectContaining({ field: "clock" }));
  });
});

const fail = (): never => {
  throw new Error("x");
};

describe("a POST without an idempotency key", () => {
  const sockets = new Set<Socket>();
  const servers: { close(): void }[] = [];
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  /** A client of a server that answers with raw bytes; none listens where `answer` is undefined. */
  async function rawClient(answer: ((socket: Socket) => void) | undefined) {
    let requests = 0;
    const server = createServer((socket) => {
      sockets.add(socket);
      socket
        .on("error", () => {})
        .once("data", () => {
          requests += 1;
          answer?.(socket);
        });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    if (answer === undefined) await new Promise((resolve) => server.close(resolve));
    else servers.push(server);
    const client = createMedblocksClient({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 400, deadlineMs: 5000 });
    return { client, requests: () => requests };
  }

  const head = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id"';
  test.each([
    [
      "a reset after the head of a 200",
      "network",
      (socket: Socket): void => void socket.write(head, () => socket.resetAndDestroy()),
    ],
    ["a body that is cut, with its length", "network", (socket: Socket): void => void socket.end(head)],
    [
      "a body that is cut, without its length",
      "unexpected-response",
      (socket: Socket): void => void socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"id"'),
    ],
    [
      "wrong gzip in a 200",
      "network",
      (socket: Socket): void =>
        void socket.end("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"),
    ],
    ["a stall after the head of a 200", "timeout", (socket: Socket): void => void socket.write(head)],
    ["no answer at all", "timeout", () => {}],
    [
      "a proxy that lost the API",
      "unexpected-response",
      (socket: Socket): void => void socket.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
    ],
  ] as const)("may have happened after %s, and is sent once", async (_, kind, answer) => {
    const { client, requests } = await rawClient(answer);
    const { error } = await client.POST("/sessions", { body });
    expect(error).toMatchObject({ kind, recovery: "check" });
    expect(requests()).toBe(1);
  });

  test("was not sent where nothing listens", async () => {
    const { client } = await rawClient(undefined);
    expect((await client.POST("/sessions", { body })).error).toMatchObject({ kind: "network", recovery: "backoff" });
  });

  test("may have happened where the caller aborts after it was sent", async () => {
    const { client, clock } = clientOf([], ["never"]);
    const controller = new AbortController();
    const call = client.POST("/sessions", { body, signal: controller.signal });
    await clock.advance(50);
    controller.abort();
    expect((await call).error).toMatchObject({ kind: "aborted", recovery: "check" });
    const before = await client.POST("/sessions", { body, signal: AbortSignal.abort() });
    expect(before.error).toMatchObject({ kind: "aborted", recovery: "never" });
  });

  test("a read never has to be checked", async () => {
    const { client } = await rawClient((socket): void => void socket.end(head));
    expect((await client.GET("/patients", { attempts: 1 })).error).toMatchObject({
      kind: "network",
      recovery: "backoff",
    });
  });
});
