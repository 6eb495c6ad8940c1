import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { createMockHandler } from "../mock-handler.ts";
import type { MockOptions } from "../mock-options.ts";
import { operationOf, sendRequest } from "../testing/request.ts";

const contracts = await loadContracts(process.cwd());
const now = Date.parse("2030-05-05T10:00:00Z");

/** A client of a mock of its own. */
async function client(api: string, options: Partial<MockOptions> = {}, name = "test") {
  const handler = await createMockHandler(
    contracts.filter((one) => one.api === api),
    {
      rateLimits: [],
      now: () => now,
      ...options,
    },
  );
  const call = async (method: string, path: string, body?: Json, headers: Record<string, string> = {}) => {
    const answer = await handler.answer({
      method,
      target: `/${api}${path}`,
      headers: {
        authorization: "Bearer x",
        "x-api-key": "x",
        "x-mock-client": name,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
      remoteAddress: "127.0.0.1",
    });
    return { ...answer, value: answer.body === null || answer.body === "" ? null : JSON.parse(String(answer.body)) };
  };
  return { call, handler };
}

describe("a resource", () => {
  test("that was created is found and listed, with the fields that were sent", async () => {
    const { call } = await client("medblocks");
    const sent = { patient_id: "pat_7", email: "ada@example.org", name: "Ada", metadata: { a: 1 } };
    expect((await call("POST", "/patients", sent)).value).toMatchObject({
      id: "pat_7",
      email: sent.email,
      name: "Ada",
    });
    expect((await call("GET", "/patients/pat_7")).value).toMatchObject({
      id: "pat_7",
      name: "Ada",
      metadata: { a: 1 },
    });
    const { data } = (await call("GET", "/patients")).value;
    expect(data.map(({ id }: { id: string }) => id)).toEqual(["user_42", "pat_7"]);
    expect(Date.parse(data[1].created_at)).toBe(now);
  });

  test("that was changed is changed, in its list too, and PUT clears what was left out", async () => {
    const { call } = await client("medblocks");
    await call("POST", "/patients", { patient_id: "pat_7", email: "ada@example.org", name: "Ada" });
    const changed = await call("PUT", "/patients/pat_7", { patient_id: "pat_7", name: "Ada L." });
    expect(changed.value).toMatchObject({ id: "pat_7", name: "Ada L.", email: null });
    expect((await call("GET", "/patients/pat_7")).value).toMatchObject({ name: "Ada L.", email: null });
    expect((await call("GET", "/patients")).value.data[1]).toMatchObject({ id: "pat_7", name: "Ada L." });
  });

  test("that was deleted is gone, also one of the examples", async () => {
    const { call } = await client("medblocks");
    expect((await call("DELETE", "/patients/user_42")).value).toMatchObject({ id: "user_42" });
    expect((await call("GET", "/patients/user_42")).code).toBe("resource_not_found");
    expect((await call("PUT", "/patients/user_42", { patient_id: "user_42" })).status).toBe(404);
    expect((await call("GET", "/patients")).value.data).toEqual([]);
  });

  test("is refused twice, by its id or its e-mail address", async () => {
    const { call } = await client("medblocks");
    const sent = { patient_id: "pat_7", email: "ada@example.org" };
    await call("POST", "/patients", sent);
    expect((await call("POST", "/patients", sent)).code).toBe("external_id_already_exists");
    expect((await call("POST", "/patients", { patient_id: "pat_8", email: sent.email })).status).toBe(409);
    await call("DELETE", "/patients/pat_7");
    expect((await call("POST", "/patients", sent)).status).toBe(200);
  });

  test("that nobody created is found under the id that is asked", async () => {
    const { call } = await client("medblocks");
    expect((await call("GET", "/patients/pat_anything")).value.id).toBe("pat_anything");
    expect((await call("GET", "/patients/unknown")).status).toBe(404);
  });

  test("gets an id of its own, and wrapped resources are found too", async () => {
    const { call } = await client("authos");
    const path = "/api/organizations/acme/services";
    const body = { slug: "shop", name: "Shop", service_type: "web" };
    const { value } = await call("POST", path, body);
    expect(value.service).toMatchObject(body);
    const services = (await call("GET", path)).value.services;
    expect(services.map(({ slug }: { slug: string }) => slug)).toEqual(["main-app", "shop"]);
    expect((await call("GET", "/api/organizations/other/services")).value.services).toHaveLength(1);
    expect((await call("DELETE", `${path}/shop`)).status).toBeLessThan(300);
    expect((await call("GET", path)).value.services).toHaveLength(1);
  });

  test("that an entry of a list wraps is changed where it is", async () => {
    const { call } = await client("authos");
    const [own] = (await call("GET", "/api/organizations")).value;
    expect(Object.keys(own)).toEqual(["organization", "membership_count", "service_count", "tier"]);
    await call("PATCH", "/api/organizations/acme-example", { name: "Acme Labs" });
    const [changed] = (await call("GET", "/api/organizations")).value;
    expect(changed).toMatchObject({ ...own, organization: { slug: "acme-example", name: "Acme Labs" } });
    expect(Object.keys(changed)).toEqual(Object.keys(own));
  });

  test("that was created lasts as long as the contract's example", async () => {
    const { call } = await client("authos");
    const sent = { email: "new@example.com", role: "member" };
    const { value } = await call("POST", "/api/organizations/acme/invitations", sent);
    expect(value.invitation.expires_at).toBe("2030-05-12T10:00:00Z");
  });

  test("without an id keeps its changes", async () => {
    const { call } = await client("authos");
    expect((await call("PATCH", "/api/user", { email: "new@example.org" })).value.email).toBe("new@example.org");
    expect((await call("GET", "/api/user")).value.email).toBe("new@example.org");
  });

  test("that was asked for before follows each change, for its client alone", async () => {
    const { call, handler } = await client("medblocks");
    const ids = async (name: string) => {
      const { data } = (await call("GET", "/patients", undefined, { "x-mock-client": name })).value;
      return data.map(({ id }: { id: string }) => id);
    };
    for (let round = 0; round < 2; round++) {
      expect(await ids("a")).toEqual(["user_42"]);
      await call("POST", "/patients", { patient_id: "pat_7" }, { "x-mock-client": "a" });
      expect(await ids("a")).toEqual(["user_42", "pat_7"]);
      expect(await ids("b")).toEqual(["user_42"]);
      await call("PUT", "/patients/pat_7", { patient_id: "pat_7", name: "Ada" }, { "x-mock-client": "a" });
      expect((await call("GET", "/patients/pat_7", undefined, { "x-mock-client": "a" })).value.name).toBe("Ada");
      for (const api of handler.apis) api.reset("a");
    }
  });

  test("is its client's alone, and a reset forgets it", async () => {
    const { call, handler } = await client("medblocks");
    await call("POST", "/patients", { patient_id: "pat_7" });
    const other = (path: string) => call("GET", path, undefined, { "x-mock-client": "another" });
    expect((await other("/patients")).value.data).toHaveLength(1);
    await call("DELETE", "/patients/pat_7");
    expect((await other("/patients/pat_7")).status).toBe(200);
    handler.apis[0]?.reset("test");
    expect((await call("GET", "/patients/pat_7")).status).toBe(200);
  });

  test("is created once for the same idempotency key", async () => {
    const { handler } = await client("loop");
    const [loop] = contracts.filter(({ api }) => api === "loop");
    if (loop === undefined) throw new Error("There is no contract of Loop.");
    const headers = { "idempotency-key": "key-1" };
    const send = () => sendRequest(handler, loop, operationOf(loop, "createLabOrder"), { headers });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.body]).toEqual([201, first.body]);
    expect(second.why).toMatch(/same idempotency key/);
  });
});

describe("a list", () => {
  test("ends: every page of it comes once, by cursor", async () => {
    const { call } = await client("medblocks");
    for (let number = 0; number < 7; number++) await call("POST", "/patients", { patient_id: `pat_${number}` });
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; cursor !== null && page < 20; page++) {
      const query: string = cursor === "" ? "" : `&starting_after=${cursor}`;
      const { value } = await call("GET", `/patients?limit=3${query}`);
      seen.push(...value.data.map(({ id }: { id: string }) => id));
      cursor = value.has_more ? value.next_cursor : null;
      if (!value.has_more) expect(value.next_cursor).toBeNull();
    }
    expect(seen).toEqual(["user_42", "pat_0", "pat_1", "pat_2", "pat_3", "pat_4", "pat_5", "pat_6"]);
  });

  test.each(contracts.flatMap(({ api, operations }) => operations.map((operation) => ({ api, operation }))))(
    "of $api $operation.operationId has no more after an unknown cursor",
    async ({ api, operation }) => {
      const cursor = operation.parameters.find(({ name }) => /cursor|after/.test(name));
      if (operation.method !== "get" || cursor === undefined) return;
      const contract = contracts.filter((one) => one.api === api);
      const handler = await createMockHandler(contract, { now: () => now });
      const [first] = contract;
      if (first === undefined) return;
      const target = (path: string) => `${path}?${cursor.name}=dhYxNqsU3TnbsM7NpuR4HkDY`;
      const answer = await sendRequest(handler, first, operation, { target });
      const body: JsonObject = JSON.parse(String(answer.body));
      expect([body.has_more, body.next_cursor]).toEqual([false, null]);
    },
  );

  test("has pages by number, with their totals", async () => {
    const { call } = await client("dperspective", {
      seeds: { dperspective: { "/api/v1/symptoms": [{ id: "a" }, { id: "b" }, { id: "c" }] } },
    });
    const { value } = await call("GET", "/api/v1/symptoms?page=2&pageSize=2");
    expect(value.data.map(({ id }: { id: string }) => id)).toEqual(["c"]);
    expect(value.pagination).toEqual({ page: 2, pageSize: 2, total: 3, totalPages: 2 });
  });

  test("is filtered by parameters that are members, and by the id's own name", async () => {
    const { call } = await client("medblocks");
    await call("POST", "/patients", { patient_id: "pat_7", email: "ada@example.org" });
    const idsOf = async (query: string) =>
      (await call("GET", `/patients?${query}`)).value.data.map(({ id }: { id: string }) => id);
    expect(await idsOf("email=ada@example.org")).toEqual(["pat_7"]);
    expect(await idsOf("email=nobody@example.org")).toEqual([]);
    expect(await idsOf("patient_id=user_42")).toEqual(["user_42"]);
  });
});

describe("seeds", () => {
  test("are what a collection holds, and other ids are unknown", async () => {
    const seeds = {
      medblocks: {
        "/patients": [
          { id: "pat_1", name: "One" },
          { id: "pat_2", name: "Two" },
        ],
      },
    };
    const { call } = await client("medblocks", { seeds });
    expect((await call("GET", "/patients")).value.data.map(({ name }: { name: string }) => name)).toEqual([
      "One",
      "Two",
    ]);
    expect((await call("GET", "/patients/pat_2")).value.name).toBe("Two");
    expect((await call("GET", "/patients/pat_3")).status).toBe(404);
    expect((await call("POST", "/patients", { patient_id: "pat_1" })).status).toBe(409);
  });
});

describe("without state", () => {
  test("the examples alone come", async () => {
    const { call } = await client("medblocks", { stateless: true });
    await call("POST", "/patients", { patient_id: "pat_7" });
    expect((await call("GET", "/patients/pat_7")).value.id).toBe("user_42");
  });
});

describe("every operation", () => {
  test.each(contracts)("of $api with an id in its path answers with the id that was asked", async (contract) => {
    const handler = await createMockHandler([contract], { rateLimits: [], now: () => now });
    const wrong: string[] = [];
    for (const operation of contract.operations) {
      const last = /\{([^{}]+)\}$/.exec(operation.path)?.[1];
      if (operation.method !== "get" || last === undefined) continue;
      const example = operation.examples.find(({ body }) => isObject(body))?.body;
      const parameter = operation.parameters.find(({ name }) => name === last)?.example;
      if (!isObject(example) || !Object.values(example).includes(parameter ?? "")) continue;
      const asked = "00000000-0000-4000-8000-00000000000f";
      const target = (path: string) => path.replace(/[^/?]+(?=\?|$)/, asked);
      const answer = await sendRequest(handler, contract, operation, { target });
      if (answer.status === 200 && !String(answer.body).includes(asked)) wrong.push(operation.operationId);
    }
    expect(wrong).toEqual([]);
  });

  test.each(contracts)("of $api has its times ahead of now, also when it is asked again later", async (contract) => {
    let clock = now;
    const handler = await createMockHandler([contract], { rateLimits: [], now: () => clock });
    const past: string[] = [];
    const reads = contract.operations.filter(({ method }) => method === "get");
    for (const operation of [...contract.operations, null, ...reads]) {
      if (operation === null) {
        clock += 400 * 86_400_000;
        continue;
      }
      const { status, body } = await sendRequest(handler, contract, operation);
      if (status !== 200 && status !== 201) continue;
      for (const [, name, value] of String(body).matchAll(
        /"(expires_?at|expiresAt|current_period_end|exp)":"?([^",}]+)/g,
      )) {
        const time = /^\d+$/.test(value ?? "") ? Number(value) * 1000 : Date.parse(value ?? "");
        if (time < clock) past.push(`${operation.operationId} ${name}`);
      }
    }
    expect(past).toEqual([]);
  });
});
