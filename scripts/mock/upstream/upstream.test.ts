import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { type RunningMock, startMock } from "../server/start-mock.ts";
import { parseChance } from "../state/chance.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks"]);

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let received: Received[] = [];
let respond: (response: ServerResponse, request: Received) => void;
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const { method, url, headers } = request;
  received.push({ method, url, headers, body });
  respond(response, { method, url, headers, body });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const address = `http://127.0.0.1:${port}/v1`;
const why: string[] = [];
const mock: RunningMock = await startMock({
  contracts,
  upstreams: { medblocks: address },
  observe: (_request, answer) => why.push(answer.why),
});
const url = mock.urls.medblocks ?? "";
afterAll(async () => {
  await mock.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received = [];
  why.length = 0;
  respond = (response) => response.writeHead(200, { "Content-Type": "application/json" }).end('{"real":true}');
});

const refused = (status: number, body: string, headers = {}) => {
  respond = (response) => response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
};

describe("with a real server behind it, the mock", () => {
  test("passes on path, query, body and headers, without those of one connection", async () => {
    const response = await fetch(`${url}/patients?a=%2F&__fault=delay:1&b=1`, {
      method: "POST",
      headers: {
        authorization: "Bearer real-secret",
        "content-type": "application/json",
        "proxy-authorization": "Basic eDp5",
        "x-mock-client": "me",
        te: "trailers",
      },
      body: '{"patient_id":"p"}',
    });
    expect([response.status, await response.json()]).toEqual([200, { real: true }]);
    const [request] = received;
    expect(request).toMatchObject({ method: "POST", url: "/v1/patients?a=%2F&b=1", body: '{"patient_id":"p"}' });
    expect(request?.headers).toMatchObject({ authorization: "Bearer real-secret", host: `127.0.0.1:${port}` });
    for (const name of ["proxy-authorization", "te", "x-mock-client", "prefer"]) {
      expect(request?.headers, name).not.toHaveProperty(name);
    }
    expect(why.join()).not.toContain("real-secret");
  });

  test("passes back status, headers and every cookie, without those of one connection", async () => {
    respond = (response) => {
      response.writeHead(201, {
        "Set-Cookie": ["a=1", "b=2"],
        Connection: "keep-alive, X-Hop",
        "X-Hop": "1",
        "X-Request-Id": "r1",
        Location: `${address}/patients/7`,
      });
      response.end();
    };
    const response = await fetch(`${url}/patients`, { method: "POST" });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect([response.headers.get("x-hop"), response.headers.get("x-request-id")]).toEqual([null, "r1"]);
    expect(response.headers.get("location")).toBe(`${url}/patients/7`);
  });

  test("streams: the first bytes arrive before the last are written", async () => {
    let finish = () => {};
    respond = (response) => {
      response.writeHead(200, { "Content-Type": "text/plain" });
      response.write("first ");
      finish = () => response.end("last");
    };
    const response = await fetch(`${url}/patients`);
    const reader = response.body?.getReader();
    const read = async () => Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(await read()).toBe("first ");
    finish();
    expect(await read()).toBe("last");
  });

  test("breaks its answer off where the server does, and closes the server's where the client leaves", async () => {
    respond = (response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("half", () => response.destroy());
    };
    await expect(fetch(`${url}/patients`).then((response) => response.text())).rejects.toThrow();
    const left = new Promise<void>((resolve) => {
      respond = (response) => {
        response.once("close", resolve);
        response.writeHead(200).write("x");
      };
    });
    const controller = new AbortController();
    await fetch(`${url}/patients`, { signal: controller.signal });
    controller.abort();
    await left;
  });

  test("answers what is asked for by name, in a scenario or with a fault itself", async () => {
    const named = await fetch(`${url}/patients`, { headers: { prefer: "example=throttled" } });
    expect(named.status).toBe(429);
    expect(received).toHaveLength(0);
    const headers = { prefer: 'scenario="internal_error, ok"', "x-mock-client": "sequence" };
    expect((await fetch(`${url}/patients`, { headers })).status).toBe(500);
    expect(await (await fetch(`${url}/patients`, { headers })).json()).toEqual({ real: true });
    expect(received).toHaveLength(1);
    const cut = fetch(`${url}/patients`, { headers: { prefer: "fault=cut" } });
    await expect(cut.then((response) => response.text())).rejects.toThrow();
    const html = await fetch(`${url}/patients`, { headers: { prefer: "fault=html" } });
    expect(html.status).toBe(502);
  });

  test("says which answers the contract does not know", async () => {
    const send = async (path: string) => {
      const response = await fetch(url + path);
      await response.arrayBuffer();
      return response.headers.get("x-mock-why")?.replace(/^from \S+?(; )?(?= |$|the)/, "");
    };
    refused(418, "{}");
    expect(await send("/patients")).toBe("the contract has no 418 for GET /patients");
    refused(429, '{"error":{"code":"slow_please"}}');
    expect(await send("/patients")).toBe('the contract has no code "slow_please" for GET /patients');
    refused(429, '{"error":{"code":"throttled"}}');
    expect(await send("/patients")).toBe("");
    refused(200, "{}");
    expect(await send("/nothing")).toBe("the contract has no such operation");
    const long = JSON.stringify({ error: { code: "slow_please", message: "x".repeat(200_000) } });
    refused(429, long);
    expect(await (await fetch(`${url}/patients`)).text()).toBe(long);
  });

  test("answers 502 with the cause where the server is gone, and refuses an address that is not one", async () => {
    const lonely = await startMock({ contracts, upstreams: { medblocks: "http://127.0.0.1:1" } });
    const response = await fetch(`${lonely.urls.medblocks}/patients`);
    expect([response.status, (await response.json()).detail]).toEqual([
      502,
      "The server at http://127.0.0.1:1 did not answer (ECONNREFUSED).",
    ]);
    await lonely.close();
    for (const bad of ["medblocks", "ftp://x", "https://user:pass@example.com", "https://example.com/?a"]) {
      await expect(startMock({ contracts, upstreams: { medblocks: bad } }), bad).rejects.toThrow("is not the address");
    }
  });

  test("adds errors by chance", async () => {
    const chaotic = await startMock({
      contracts,
      upstreams: { medblocks: address },
      chance: { steps: parseChance("throttled:50%") ?? [], seed: 1 },
    });
    const statuses: number[] = [];
    for (let time = 0; time < 30; time++) {
      const response = await fetch(`${chaotic.urls.medblocks}/patients`);
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    expect([...new Set(statuses)].sort()).toEqual([200, 429]);
    await chaotic.close();
  });
});
