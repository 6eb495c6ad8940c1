import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CallError } from "../../client/core.ts";
import { createMedblocksClient, type MedblocksClient, MedblocksError } from "../../generated/medblocks/client.ts";

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

let behave: Behaviour = () => {};
let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  behave(request, response);
});
let client: MedblocksClient;
let baseUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = createMedblocksClient({ baseUrl, attempts: 1, timeoutMs: 2000 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const answer =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const types: Record<string, string> = { invalid_image: "invalid_request_error", internal_error: "api_error" };

const envelope = (code: unknown, more: object = {}) =>
  JSON.stringify({
    error: {
      type: types[String(code)] ?? "rate_limit_error",
      code,
      message: "m",
      param: null,
      doc_url: "",
      request_id: "r",
      ...more,
    },
  });

async function call(behaviour: Behaviour, options: Parameters<MedblocksClient["GET"]>[1] = {}) {
  behave = behaviour;
  requests = 0;
  const { error, data } = await client.GET("/connections", options as object);
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(CallError);
  // The error can be printed and sent on after any answer.
  expect(() => JSON.stringify(error)).not.toThrow();
  expect(() => structuredClone(error?.toJSON())).not.toThrow();
  return error as CallError & Record<string, unknown>;
}

describe("a code whose contract names its class", () => {
  test("is never retried where another class has it, whatever the code alone would say", async () => {
    const answered = answer(402, envelope("quota_exceeded", { type: "billing_error" }));
    const error = await call(answered, { attempts: 3 } as object);
    expect({ requests, recovery: error.recovery }).toEqual({ requests: 1, recovery: "never" });
  });

  test.each([
    ["the contract's class", {}],
    ["no class", { type: undefined }],
    ["a class that is no text", { type: 7 }],
  ])("is the code with %s", async (_name, more) => {
    const error = await call(answer(429, envelope("quota_exceeded", more), { "Retry-After": "0" }));
    expect([error.code, error.recovery]).toEqual(["quota_exceeded", "after"]);
  });
});

describe("an error status", () => {
  test.each([
    ["with an empty body", answer(429, ""), "no-code"],
    ["with HTML", answer(502, "<!doctype html><h1>Bad gateway</h1>", { "Content-Type": "text/html" }), "no-code"],
    ["with JSON cut short", answer(500, '{"error":{"code":"intern'), "no-code"],
    ["with null", answer(500, "null"), "no-code"],
    ["with a number", answer(500, "7"), "no-code"],
    ["with a text", answer(500, '"internal_error"'), "no-code"],
    ["with an array", answer(500, '[{"error":{"code":"internal_error"}}]'), "no-code"],
    ["with an empty object", answer(500, "{}"), "no-code"],
    ["with a code that is a number", answer(500, envelope(42)), "unknown-code"],
    ["with a code that is an object", answer(500, envelope({ code: "internal_error" })), "no-code"],
    ["with an empty code", answer(500, envelope("")), "no-code"],
    ["with an unknown code", answer(500, envelope("brand_new_code")), "unknown-code"],
    [
      "with a known code in another class of errors",
      answer(402, envelope("quota_exceeded", { type: "billing_error" }), { "Retry-After": "1" }),
      "unknown-code",
    ],
    ["with a code of every object", answer(500, envelope("constructor")), "unknown-code"],
    ["with __proto__ as code", answer(500, envelope("__proto__")), "unknown-code"],
    [
      "with another tool's problem",
      answer(500, '{"type":"https://stoplight.io/prism/errors#UNKNOWN","status":500}', {
        "Content-Type": "application/problem+json",
      }),
      "no-code",
    ],
    ["with another API's envelope", answer(500, '{"error":"server_error","error_description":"x"}'), "no-code"],
    ["with bytes that are no UTF-8", answer(500, Buffer.from([0xff, 0xfe, 0x00, 0x80])), "no-code"],
    ["with too much JSON nesting", answer(500, `${"[".repeat(20_000)}${"]".repeat(20_000)}`), "no-code"],
  ] as const)("%s is unexpected", async (_, behaviour, reason) => {
    const error = await call(behaviour);
    expect(error).toMatchObject({ code: "$unexpected_response", kind: "unexpected-response", reason });
    expect(requests).toBe(1);
  });

  test("keeps its code with fields of the wrong type", async () => {
    const error = await call(
      answer(429, envelope("throttled", { message: 7, param: {}, doc_url: [], request_id: { a: 1 } })),
    );
    expect(error).toBeInstanceOf(MedblocksError);
    expect(error).toMatchObject({ code: "throttled", docUrl: undefined, param: undefined });
    expect(error.message).toMatch(/^[A-Z]+ \//);
  });

  test("keeps a code that the contract lists elsewhere, and says so", async () => {
    const error = await call(answer(418, envelope("invalid_image")));
    expect(error).toMatchObject({ kind: "api", code: "invalid_image", status: 418, documented: false });
  });

  test("understands JSON with a byte order mark and without a content type", async () => {
    expect((await call(answer(500, `\ufeff${envelope("internal_error")}`))).code).toBe("internal_error");
  });
});

describe("Retry-After", () => {
  test.each([
    ["-1", undefined],
    ["NaN", undefined],
    ["soon", undefined],
    ["", undefined],
    ["1e9", undefined],
    ["Infinity", undefined],
    ["0x10", undefined],
    ["5, 10", 10_000],
    ["7 ", 7000],
    ["0", 0],
    ["1.5", 1500],
    ["99999999999999999999", 1e13],
    ["Wed, 21 Oct 2015 07:28:00 GMT", 0],
  ])("of %j is %j", async (value, expected) => {
    const error = await call(answer(429, envelope("throttled"), { "Retry-After": value }));
    expect(error.retryAfterMs).toBe(expected);
    expect(() => error.toJSON()).not.toThrow();
  });

  test("as a date counts by the server's clock", async () => {
    const sent = { Date: "Wed, 21 Oct 2015 07:28:00 GMT", "Retry-After": "Wed, 21 Oct 2015 07:29:30 GMT" };
    expect((await call(answer(429, envelope("throttled"), sent))).retryAfterMs).toBe(90_000);
  });
});

describe("a success", () => {
  test.each([
    ["with HTML", answer(200, "<html>log in to the hotel</html>"), "not-json"],
    ["with JSON cut short", answer(200, '{"data":['), "not-json"],
    ["with nothing", answer(200, ""), "empty"],
    ["with a list in place of an object", answer(200, "[]"), "invalid-data"],
    ["with a text in place of an object", answer(200, '"ok"'), "invalid-data"],
  ] as const)("%s is unexpected", async (_, behaviour, reason) => {
    expect(await call(behaviour)).toMatchObject({ code: "$unexpected_response", status: 200, reason });
  });

  test("that is a redirect is not followed", async () => {
    const loop: Behaviour = (request, response) => {
      response.writeHead(302, { Location: request.url ?? "/" });
      response.end();
    };
    expect(await call(loop)).toMatchObject({ code: "$unexpected_response", reason: "redirect" });
    expect(requests).toBe(1);
  });
});

describe("the connection", () => {
  test("that is reset is a network error", async () => {
    const error = await call((request) => void request.socket.destroy());
    expect(error).toMatchObject({ code: "$network", recovery: "backoff" });
  });

  test("that ends within the body is one too", async () => {
    const short: Behaviour = (_, response) => {
      response.writeHead(200, { "Content-Length": "1000" });
      response.write('{"data":');
      setTimeout(() => response.destroy(), 20);
    };
    expect((await call(short)).code).toBe("$network");
  });

  test("that nobody answers is one, and its cause prints no more than name and code", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const nobody = createMedblocksClient({ baseUrl: `http://127.0.0.1:${port}`, attempts: 1 });
    const { error } = await nobody.GET("/connections");
    expect(error?.toJSON().cause).toEqual({ name: "TypeError", code: "ECONNREFUSED" });
  });

  test("that never answers ends in time", async () => {
    const error = await call(() => {}, { timeoutMs: 60 });
    expect(error).toMatchObject({ code: "$timeout", reason: "attempt" });
  });

  test("that drips its body ends in time", async () => {
    const drip: Behaviour = (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    };
    expect((await call(drip, { timeoutMs: 80 })).code).toBe("$timeout");
  });
});

describe("a huge body", () => {
  const hundredMegabytes = 100 * 1024 * 1024;

  test("that is announced is not received", async () => {
    let written = 0;
    const huge: Behaviour = (_, response) => {
      response.writeHead(200, { "Content-Length": String(hundredMegabytes) });
      response.on("error", () => {});
      written += 65_536;
      response.write(Buffer.alloc(65_536, 32));
    };
    expect(await call(huge)).toMatchObject({ code: "$unexpected_response", reason: "too-large" });
    expect(written).toBeLessThan(hundredMegabytes);
  });

  test("that is not announced is received no further than its limit", async () => {
    const small = createMedblocksClient({ baseUrl, attempts: 1, maxBodyBytes: 100_000 });
    let written = 0;
    behave = (_, response) => {
      const chunk = Buffer.alloc(65_536, 32);
      const write = () => {
        while (written < hundredMegabytes) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", write);
        }
        response.end();
      };
      response.on("error", () => {});
      response.writeHead(500);
      write();
    };
    const { error } = await small.GET("/connections");
    expect(error).toMatchObject({ code: "$unexpected_response", status: 500 });
    expect(written).toBeLessThan(20 * 1024 * 1024);
  });

  test("that unpacks to one is neither", async () => {
    const small = createMedblocksClient({ baseUrl, attempts: 1, maxBodyBytes: 100_000 });
    behave = answer(200, gzipSync(Buffer.alloc(10_000_000, 32)), { "Content-Encoding": "gzip" });
    expect((await small.GET("/connections")).error).toMatchObject({ reason: "too-large" });
  });
});

test("no server makes the client send more often than stated", async () => {
  const eager = createMedblocksClient({
    baseUrl,
    attempts: 3,
    clock: {
      now: () => Date.now(),
      monotonic: () => performance.now(),
      random: () => 0,
      schedule: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
  });
  for (const behaviour of [
    answer(429, ""),
    answer(503, "x"),
    answer(429, envelope("throttled"), { "Retry-After": "0" }),
  ]) {
    behave = behaviour;
    requests = 0;
    await eager.GET("/connections");
    expect(requests).toBe(3);
  }
});
