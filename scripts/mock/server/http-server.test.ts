import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { createMockHandler, type MockHandler } from "../mock-handler.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks"]);

describe("a reset", () => {
  test("closes a connection on which the client goes on sending, and the mock still closes", async () => {
    const mock = await startMock({ contracts, atRoot: true });
    const { port } = new URL(mock.url);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => resetThenMore(Number(port))));
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true, true, true, true, true]);
    await mock.close();
  });
});

/** Sends a request for a reset with a megabyte behind it; resolves when the connection is gone. */
async function resetThenMore(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => {});
  socket.write("GET /patients HTTP/1.1\r\nHost: localhost\r\nPrefer: fault=reset\r\n\r\n");
  socket.write("GET /patients HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(25_000));
  await closed;
  await wait(10);
  return socket;
}

describe("the control route", () => {
  test.each<[headers: Record<string, string>, status: number]>([
    [{ host: "127.0.0.1:4010" }, 204],
    [{ host: "localhost:4010", origin: "http://localhost:5173" }, 204],
    [{ host: "[::1]:4010", origin: "http://127.0.0.1" }, 204],
    [{ host: "mock:4010" }, 204],
    [{ host: "127.0.0.1:4010", origin: "https://evil.example" }, 403],
    [{ host: "127.0.0.1:4010", origin: "null" }, 403],
    [{ host: "evil.example:4010" }, 403],
    [{ host: "evil.example:4010", origin: "http://evil.example:4010" }, 403],
    [{ host: "evil.example@" }, 403],
  ])("answers %j with %i", async (headers, status) => {
    const handler = await createMockHandler(contracts);
    const request = { method: "POST", target: "/__mock/reset", headers, body: new Uint8Array(), remoteAddress: "" };
    expect((await handler.answer(request)).status).toBe(status);
  });
});

describe("clients of one credential", () => {
  const ask = async (handler: MockHandler, client: string, changes: { method?: string; target?: string } = {}) => {
    const headers = { authorization: "Bearer same", "x-mock-client": client };
    const request = {
      method: "GET",
      target: "/medblocks/patients",
      headers,
      body: new Uint8Array(),
      remoteAddress: "",
    };
    return (await handler.answer({ ...request, ...changes })).status;
  };

  test("do not share a rate limit, and one's reset leaves the other's count", async () => {
    const rateLimits = [{ limit: 2, windowSeconds: 60, per: "credential" as const }];
    const handler = await createMockHandler(contracts, { rateLimits, now: () => 0 });
    for (const client of ["a", "b"]) {
      expect([await ask(handler, client), await ask(handler, client), await ask(handler, client)]).toEqual([
        200, 200, 429,
      ]);
    }
    await ask(handler, "a", { method: "POST", target: "/__mock/reset" });
    expect([await ask(handler, "a"), await ask(handler, "b")]).toEqual([200, 429]);
  });
});

test("answers that replace each other do not stay in memory", async () => {
  let handler = await createMockHandler(contracts);
  const first = new WeakRef(handler);
  for (let save = 0; save < 3; save++) handler = await createMockHandler(structuredClone(contracts), {}, handler);
  await wait(0);
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  expect(handler.apis).toHaveLength(1);
  expect(first.deref()).toBeUndefined();
});
