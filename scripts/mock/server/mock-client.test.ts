import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { mockClient } from "./mock-client.ts";
import { startMock } from "./start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["medblocks", "loop"]);
const mock = await startMock({ contracts, rateLimits: [{ limit: 3, windowSeconds: 60, per: "credential" }] });
afterAll(() => mock.close());

const patients = `${mock.urls.medblocks}/patients`;

/** The status of a list of patients as a client gets it. */
async function ask(headers: Record<string, string>, send: typeof fetch = fetch): Promise<number> {
  return (await send(patients, { headers: { authorization: "Bearer x", ...headers } })).status;
}

describe.each([
  ["in the same process", (name: string) => mock.client(name)],
  ["over HTTP", (name: string) => mockClient(mock.url, name)],
])("a client %s", (where, clientOf) => {
  test("has scenarios, requests, counts and a reset of its own", async () => {
    const [ada, bob] = [clientOf(`ada ${where}`), clientOf(`bob ${where}`)];
    await ada.scenario({ operation: "GET /patients", steps: ["internal_error", "ok"] });
    expect([await ask(ada.headers), await ask(bob.headers), await ask(ada.headers)]).toEqual([500, 200, 200]);
    expect((await ada.requests()).map(({ status }) => status)).toEqual([500, 200]);
    expect(await ada.requests({ code: "internal_error" })).toHaveLength(1);
    expect([await ask(bob.headers), await ask(bob.headers), await ask(bob.headers)]).toEqual([200, 200, 429]);
    await ada.reset();
    expect([await ask(bob.headers), (await ada.requests()).length]).toEqual([429, 0]);
    await bob.reset();
    expect(await ask(bob.headers)).toBe(200);
  });

  test("waits for a request, and says which came instead", async () => {
    const client = clientOf(`waits ${where}`);
    const found = client.waitFor({ operation: "GET /patients" });
    await ask(client.headers);
    expect(await found).toEqual([expect.objectContaining({ method: "GET", status: 200 })]);
    await expect(client.waitFor({ method: "POST" }, { timeoutMs: 1 })).rejects.toThrow(
      '0 of 1 requests came that fit {"method":"POST"}. All requests: GET /medblocks/patients (200).',
    );
  });

  test("answers by rule, and refuses an answer that no operation has", async () => {
    const client = clientOf(`rules ${where}`);
    await client.scenario({ when: { query: { limit: "7" } }, operation: "listPatients", answer: "throttled" });
    const headers = { authorization: "Bearer x", ...client.headers };
    expect((await fetch(`${patients}?limit=7`, { headers })).status).toBe(429);
    expect((await fetch(`${patients}?limit=8`, { headers })).status).toBe(200);
    await expect(client.scenario({ answer: "nope" })).rejects.toThrow('has an answer "nope"');
  });
});

test("the client of requests that name none can be reset alone", async () => {
  const client = mock.client();
  const credential = { authorization: "Bearer nameless" };
  const statuses: number[] = [];
  for (let time = 0; time < 4; time++) statuses.push(await ask(credential));
  expect(statuses).toEqual([200, 200, 200, 429]);
  await client.reset();
  expect(await ask(credential)).toBe(200);
});

describe("with Mock Service Worker", () => {
  const client = mock.client("msw");
  const server = setupServer(http.all("https://app.medblocks.com/*", ({ request }) => client.respond(request)));
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  test("a provider's own address is answered, with state, scenarios and requests", async () => {
    const url = "https://app.medblocks.com/patients";
    const headers = { authorization: "Bearer msw", "content-type": "application/json" };
    const body = JSON.stringify({ patient_id: "pat_msw", name: "Ada" });
    expect((await fetch(url, { method: "POST", headers, body })).status).toBeLessThan(300);
    expect((await (await fetch(`${url}/pat_msw`, { headers })).json()).name).toBe("Ada");
    await client.scenario({ operation: "GET /patients", answer: "reset" });
    await expect(fetch(url, { headers })).rejects.toThrow(TypeError);
    expect((await client.waitFor({ operation: "POST /patients" }))[0]?.body).toMatchObject({ name: "Ada" });
  });

  test("another server is not answered", async () => {
    await expect(client.respond(new Request("https://elsewhere.test/patients"))).rejects.toThrow("No mocked API");
  });
});
