import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { pathBased } from "../../client/optional/path-based.ts";
import { responseValidation } from "../../client/optional/response-validation.ts";
import { staleIfError } from "../../client/optional/stale-if-error.ts";
import { traceContext, userAgent } from "../../client/optional/trace.ts";
import { urlOf } from "../../client/optional/url.ts";
import { createLoopClient } from "../../generated/loop/client.ts";
import {
  createMedblocksClient,
  type Extension,
  type MedblocksOptions,
  NetworkError,
} from "../../generated/medblocks/client.ts";
import { createSession } from "../../generated/medblocks/validators/create-session.ts";
import { manualClock } from "./manual-clock.ts";
import { type Answer, json, scriptedFetch } from "./scripted-fetch.ts";

const clientOf = (options: MedblocksOptions, ...answers: Answer[]) => {
  const script = scriptedFetch(...answers);
  return { ...script, client: createMedblocksClient({ fetch: script.fetch, clock: manualClock(), ...options }) };
};

describe("traceContext", () => {
  const traceparent = /^00-([\da-f]{32})-([\da-f]{16})-(\d\d)$/;

  test("sends one trace for all attempts of a call, and a span for each", async () => {
    const again = json(429, {}, { "Retry-After": "0" });
    const { client, sent } = clientOf({ extensions: [traceContext()] }, again, json(200, {}));
    await client.GET("/health");
    await client.GET("/health");
    const parts = sent.map(({ headers }) => traceparent.exec(headers.get("traceparent") ?? "")?.slice(1) ?? []);
    expect(parts[0]?.[0]).toBe(parts[1]?.[0]);
    expect(parts[0]?.[1]).not.toBe(parts[1]?.[1]);
    expect(parts[0]?.[0]).not.toBe(parts[2]?.[0]);
  });

  test("goes on with the trace of the current span", async () => {
    const parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
    const { client, sent } = clientOf({ extensions: [traceContext(() => parent)] }, json(200, {}));
    await client.GET("/health");
    expect(sent[0]?.headers.get("traceparent")).toMatch(
      /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[\da-f]{16}-00$/,
    );
  });

  test.each(["", "rubbish", `00-${"0".repeat(32)}-b7ad6b7169203331-01`, null])(
    "starts a trace for %j",
    async (parent) => {
      const { client, sent } = clientOf({ extensions: [traceContext(() => parent)] }, json(200, {}));
      await client.GET("/health");
      expect(sent[0]?.headers.get("traceparent")).toMatch(/^00-(?!0{32})[\da-f]{32}-[\da-f]{16}-01$/);
    },
  );
});

test("userAgent names the application, unless the caller does", async () => {
  const { client, sent } = clientOf({ extensions: [userAgent("clinic/1.2")] }, json(200, {}));
  await client.GET("/health");
  await client.GET("/health", { headers: { "User-Agent": "mine" } });
  expect(sent.map(({ headers }) => headers.get("User-Agent"))).toEqual(["clinic/1.2", "mine"]);
});

describe("responseValidation", () => {
  const schema = {
    "~standard": {
      version: 1 as const,
      vendor: "test",
      validate: (value: unknown) =>
        Object(value).status === "ok"
          ? { value }
          : { issues: [{ message: "must be ok", path: ["a/b", { key: "status" }] }] },
    },
  };

  test("accepts valid data and refuses other data", async () => {
    const onInvalid = vi.fn();
    const { client } = clientOf(
      { extensions: [responseValidation({ "GET /health": schema }, onInvalid)] },
      json(200, { status: "ok" }),
      json(200, { status: "Jane Roe" }),
    );
    expect((await client.GET("/health")).ok).toBe(true);
    const { error } = await client.GET("/health");
    expect(error).toMatchObject({ code: "$unexpected_response", reason: "invalid-data", status: 200 });
    expect(JSON.stringify(error)).not.toContain("Jane");
    expect(onInvalid).toHaveBeenCalledWith([{ path: "/a~1b/status", message: "must be ok" }], "GET /health");
  });

  test("only reports where onInvalid returns false", async () => {
    const { client } = clientOf(
      { extensions: [responseValidation({ "GET /health": schema }, () => false)] },
      json(200, {}),
    );
    expect((await client.GET("/health")).ok).toBe(true);
  });
});

test("an error that is frozen is no outcome: the client cannot write its advice to it", async () => {
  const extension: Extension = {
    aroundCall: async (next, request) => {
      await next(request);
      const error = new NetworkError();
      Object.freeze(error);
      return { error };
    },
  };
  const { client } = clientOf({ extensions: [extension], attempts: 1 }, json(200, {}));
  const { error } = await client.POST("/sessions", { body: { patient_id: "p", return_url: "https://app.test" } });
  expect(error).toMatchObject({ code: "$extension", recovery: "check" });
});

describe("a validator", () => {
  test("is a Standard Schema of its request", async () => {
    const { validate, vendor, version } = createSession["~standard"];
    expect([vendor, version]).toEqual(["error-contracts", 1]);
    const request = { body: { patient_id: "user_42", return_url: "https://app.example.com/done" } };
    expect(await validate(request)).toEqual({ value: request });
    expect(await validate({ body: { patient_id: 7 } })).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: ["body", "patient_id"] })]),
    });
  });

  test("has a Standard Schema of its body alone, as forms need it", async () => {
    const { validate } = createSession.body["~standard"];
    const body = { patient_id: "user_42", return_url: "https://app.example.com/done" };
    expect(await validate(body)).toEqual({ value: body });
    expect(await validate({ patient_id: 7 })).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path: ["patient_id"] })]),
    });
    expect(await validate(undefined)).toMatchObject({ issues: [{ path: [] }] });
    type Input = NonNullable<(typeof createSession.body)["~standard"]["types"]>["input"];
    expectTypeOf<Input["patient_id"]>().toEqualTypeOf<string>();
  });
});

describe("urlOf", () => {
  test("is the address of an operation, without sending it", async () => {
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const loop = createLoopClient({ fetch, credentials: { userAccessToken: "secret" } });
    const query = {
      response_type: "code",
      client_id: "my app",
      redirect_uri: "https://app.example.com/cb",
      scope: "openid",
      state: "s",
      code_challenge: "c",
      code_challenge_method: "S256",
    } as const;
    const url = new URL(await urlOf(loop, "/v1/oauth/authorize", { params: { query } }));
    expect(url.origin + url.pathname).toBe("https://identity.platform.loop.health/v1/oauth/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual(query);
    expect(url.href).not.toContain("secret");
    expect(sent).toHaveLength(0);
  });

  test("refuses what a call refuses", async () => {
    const medblocks = createMedblocksClient();
    const params = { path: { id: "" } };
    await expect(urlOf(medblocks, "/patients/{id}", { params })).rejects.toMatchObject({ field: "params.path.id" });
    // @ts-expect-error the parameters are missing
    await expect(urlOf(medblocks, "/patients/{id}")).rejects.toThrow();
  });
});

test("pathBased has the path first, as in openapi-fetch", async () => {
  const { client, sent } = clientOf({}, json(200, { id: "7" }));
  const paths = pathBased(client);
  const { ok, data } = await paths["/patients/{id}"].GET({ params: { path: { id: "7" } } });
  if (ok) expectTypeOf(data.id).toBeString();
  expect(data?.id).toBe("7");
  expect(sent[0]?.url).toMatch(/\/patients\/7$/);
  // @ts-expect-error no such method on this path
  void paths["/health"].POST;
});

describe("staleIfError", () => {
  test("keeps data by the headers of the request too", async () => {
    const { client } = clientOf(
      { extensions: [staleIfError({ principal: () => "p" })], attempts: 1 },
      json(200, { version: 1 }),
      json(200, { version: 2 }),
      () => json(503, {}),
    );
    const version = (headers: Record<string, string>) => client.GET("/health", { headers }).then(({ data }) => data);
    await version({ Version: "1" });
    await version({ Version: "2" });
    expect(await version({ Version: "1" })).toEqual({ version: 1 });
    expect(await version({ Version: "2" })).toEqual({ version: 2 });
    expect(await version({ Version: "3" })).toBeUndefined();
  });

  test("keeps data by the way it was read too", async () => {
    const { client } = clientOf(
      { extensions: [staleIfError({ principal: () => "p" })], attempts: 1 },
      json(200, { status: "ok" }),
      () => json(503, {}),
    );
    await client.GET("/health", { parseAs: "text" });
    expect((await client.GET("/health")).error).toMatchObject({ status: 503 });
    expect((await client.GET("/health", { parseAs: "text" })).data).toBe('{"status":"ok"}');
  });
});
