import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadContract } from "../../contract/load-contract.ts";
import { createMockHandler } from "../mock-handler.ts";
import { operationOf, sendRequest } from "../testing/request.ts";

const loop = await loadContract(process.cwd(), "loop");
let now = 1_700_000_000_000;
const handler = await createMockHandler([loop], { rateLimits: [], now: () => now });

const verifier = "v".repeat(43);
const challenge = createHash("sha256").update(verifier).digest("base64url");
const callback = "https://app.example/callback";

async function newCode(): Promise<string> {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "c1",
    redirect_uri: callback,
    scope: "openid",
    state: "s 1",
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const answer = await sendRequest(handler, loop, operationOf(loop, "startAuthorization"), {
    target: () => `/v1/oauth/authorize?${query}`,
    headers: { prefer: "code=302, example=approved" },
  });
  const location = new URL(answer.headers.location ?? "");
  expect(location.origin + location.pathname).toBe(callback);
  expect(location.searchParams.get("state")).toBe("s 1");
  return location.searchParams.get("code") ?? "";
}

async function token(form: Record<string, string>) {
  const body = new URLSearchParams({ client_id: "c1", ...form }).toString();
  const answer = await sendRequest(handler, loop, operationOf(loop, "createToken"), { body });
  return { status: answer.status, code: answer.code, why: answer.why, tokens: JSON.parse(String(answer.body)) };
}

function context(code: string, changes: Record<string, string> = {}) {
  return token({ grant_type: "authorization_code", code, redirect_uri: callback, code_verifier: verifier, ...changes });
}

function refresh(refreshToken: string) {
  return token({ grant_type: "refresh_token", refresh_token: refreshToken });
}

async function call(credential: string | undefined = "") {
  const { status, code } = await sendRequest(handler, loop, operationOf(loop, "listGrants"), { credential });
  return code ?? status;
}

const authos = await loadContract(process.cwd(), "authos");
const devices = await createMockHandler([authos], { rateLimits: [], now: () => now });

async function poll(device: string, client = "b07d5e92-3c8f-4a16-9d2b-6e1f4c8a0d73") {
  const grant = "urn:ietf:params:oauth:grant-type:device_code";
  const body = JSON.stringify({ grant_type: grant, device_code: device, client_id: client });
  const { code, status } = await sendRequest(devices, authos, operationOf(authos, "createDeviceToken"), { body });
  return code ?? status;
}

async function verify(user: string) {
  const body = JSON.stringify({ user_code: user });
  const { code, status } = await sendRequest(devices, authos, operationOf(authos, "verifyDeviceCode"), { body });
  return code ?? status;
}

async function newDevice(): Promise<{ device_code: string; user_code: string }> {
  const answer = await sendRequest(devices, authos, operationOf(authos, "requestDeviceCode"));
  return JSON.parse(String(answer.body));
}

describe("devices", () => {
  test("are pending until a person types the code in", async () => {
    const { device_code: device, user_code: user } = await newDevice();
    expect(user).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect([await poll(device), await verify(user), await poll(device)]).toEqual(["DEVICE_CODE_PENDING", 200, 200]);
    expect(await verify(user)).toBe("BAD_REQUEST");
    expect(await verify("ABCD-EFGH")).toBe(200);
  });

  test("are granted at the third poll where no person is at hand", async () => {
    const [{ device_code: one }, { device_code: other }] = [await newDevice(), await newDevice()];
    expect([await poll(one), await poll(one), await poll(one)]).toEqual([
      "DEVICE_CODE_PENDING",
      "DEVICE_CODE_PENDING",
      200,
    ]);
    expect(await poll(other)).toBe("DEVICE_CODE_PENDING");
  });

  test("are their client's alone", async () => {
    expect(await poll((await newDevice()).device_code, "another")).toBe("UNAUTHORIZED");
  });

  test("expire", async () => {
    const { device_code: device, user_code: user } = await newDevice();
    now += 900_000;
    expect([await poll(device), await verify(user)]).toEqual(["DEVICE_CODE_EXPIRED", "DEVICE_CODE_EXPIRED"]);
    expect([await poll("expired"), await poll("my-pending"), await poll("any")]).toEqual([
      "DEVICE_CODE_EXPIRED",
      "DEVICE_CODE_PENDING",
      200,
    ]);
  });
});

describe("grants", () => {
  test("a code works once; when it comes again, its tokens die", async () => {
    const code = await newCode();
    const first = await context(code);
    expect(first.status).toBe(200);
    expect(await call(first.tokens.access_token)).toBe(200);
    expect(await context(code)).toMatchObject({ status: 400, code: "invalid_grant" });
    expect(await call(first.tokens.access_token)).toBe("invalid_token");
  });

  test.each([
    ["another verifier", { code_verifier: "w".repeat(43) }],
    ["another redirect URI", { redirect_uri: "https://evil.example/" }],
    ["another client", { client_id: "c2" }],
  ])("%s does not fit the code", async (_, changes) => {
    expect(await context(await newCode(), changes)).toMatchObject({ status: 400, code: "invalid_grant" });
  });

  test("a refresh token rotates; when a used one comes again, the whole grant dies", async () => {
    const { tokens: first } = await context(await newCode());
    const { tokens: second, status } = await refresh(first.refresh_token);
    expect(status).toBe(200);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await refresh(first.refresh_token)).toMatchObject({ code: "invalid_grant" });
    expect(await refresh(second.refresh_token)).toMatchObject({ code: "invalid_grant" });
    expect(await call(second.access_token)).toBe("invalid_token");
  });

  test("tokens and codes expire", async () => {
    const code = await newCode();
    const { tokens } = await context(await newCode());
    now += 61_000;
    expect(await context(code)).toMatchObject({ code: "invalid_grant", why: "the code has expired" });
    now += 3_600_000;
    expect(await call(tokens.access_token)).toBe("invalid_token");
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 200 });
  });

  test.each([
    [{ grant_type: "refresh_token", refresh_token: "lph_rt_revoked" }, "invalid_grant"],
    [{ grant_type: "refresh_token", refresh_token: "x", client_secret: "wrong" }, "invalid_client"],
    [{ grant_type: "refresh_token", refresh_token: "anything else" }, undefined],
  ])("%j", async (form, code) => {
    expect((await token(form)).code).toBe(code);
  });

  test("a new sign-in of the same client replaces the refresh token", async () => {
    const { tokens: first } = await context(await newCode());
    const { tokens: second } = await context(await newCode());
    expect(await refresh(first.refresh_token)).toMatchObject({
      code: "invalid_grant",
      why: "a new sign-in replaced the refresh token",
    });
    expect(await refresh(second.refresh_token)).toMatchObject({ status: 200 });
  });

  test("a refresh token is its client's alone", async () => {
    const { tokens } = await context(await newCode());
    const form = { grant_type: "refresh_token", refresh_token: tokens.refresh_token };
    expect(await token({ ...form, client_id: "c2" })).toMatchObject({ code: "invalid_grant" });
    expect(await token({ ...form, client_id: "c1" })).toMatchObject({ status: 200 });
  });

  test("a reset of one client forgets what was issued to it, and nothing of another", async () => {
    const issue = async (client: string) => {
      const form = { grant_type: "authorization_code", code: await newCode(), redirect_uri: callback };
      const body = new URLSearchParams({ client_id: "c1", code_verifier: verifier, ...form }).toString();
      const headers = { "x-mock-client": client };
      const answer = await sendRequest(handler, loop, operationOf(loop, "createToken"), { body, headers });
      return JSON.parse(String(answer.body));
    };
    const [one, other] = [await issue("one"), await issue("other")];
    now += 100_000_000;
    expect([await call(one.access_token), await call(other.access_token)]).toEqual(["invalid_token", "invalid_token"]);
    handler.apis[0]?.reset("one");
    expect([await call(one.access_token), await call(other.access_token)]).toEqual([200, "invalid_token"]);
  });

  test("a reset forgets what was issued", async () => {
    const { tokens } = await context(await newCode());
    await refresh(tokens.refresh_token);
    handler.apis[0]?.reset();
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 200 });
  });
});

describe("a credential ends", () => {
  const revoke = (member: string) =>
    sendRequest(handler, loop, operationOf(loop, "revokeToken"), {
      body: new URLSearchParams({ token: member, client_id: "c1" }).toString(),
    });

  test("by revoking the access token, and the refresh token lives on", async () => {
    const { tokens } = await context(await newCode());
    expect((await revoke(tokens.access_token)).status).toBe(200);
    expect(await call(tokens.access_token)).toBe("invalid_token");
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 200 });
  });

  test("by revoking the refresh token, with the access token", async () => {
    const { tokens } = await context(await newCode());
    await revoke(tokens.refresh_token);
    expect(await refresh(tokens.refresh_token)).toMatchObject({ code: "invalid_grant" });
    expect(await call(tokens.access_token)).toBe("invalid_token");
  });

  test("not by a client that it was not issued to", async () => {
    const { tokens } = await context(await newCode());
    const body = new URLSearchParams({ token: tokens.access_token, client_id: "c2" }).toString();
    const { code } = await sendRequest(handler, loop, operationOf(loop, "revokeToken"), { body });
    expect([code, await call(tokens.access_token)]).toEqual(["invalid_client", 200]);
  });

  test.each(["revokeGrant", "disconnectApp"])("by %s, with its refresh token", async (operationId) => {
    const { tokens } = await context(await newCode());
    const target = (path: string) => (operationId === "disconnectApp" ? path.replace(/[^/]+$/, "c1") : path);
    const changes = { credential: tokens.access_token, target };
    expect((await sendRequest(handler, loop, operationOf(loop, operationId), changes)).status).toBeLessThan(300);
    expect(await call(tokens.access_token)).toBe("invalid_token");
    expect(await refresh(tokens.refresh_token)).toMatchObject({ code: "invalid_grant" });
  });

  test("by signing out", async () => {
    const signIn = await sendRequest(devices, authos, operationOf(authos, "signIn"));
    const { access_token: credential, refresh_token: token } = JSON.parse(String(signIn.body));
    const profile = async () =>
      (await sendRequest(devices, authos, operationOf(authos, "getProfile"), { credential })).status;
    expect(await profile()).toBe(200);
    await sendRequest(devices, authos, operationOf(authos, "signOut"), { credential });
    const body = JSON.stringify({ refresh_token: token });
    const again = await sendRequest(devices, authos, operationOf(authos, "refreshTokens"), { body });
    expect([await profile(), again.status]).toEqual([401, 401]);
  });

  test("and introspection reports its true state", async () => {
    const introspect = async (value: string) => {
      const body = new URLSearchParams({ token: value, client_id: "svc", client_secret: "s" }).toString();
      const answer = await sendRequest(handler, loop, operationOf(loop, "introspectToken"), { body });
      return JSON.parse(String(answer.body));
    };
    const { tokens } = await context(await newCode());
    expect(await introspect(tokens.access_token)).toMatchObject({ active: true, client_id: "c1", scope: "openid" });
    expect(await introspect("no-such-token")).toEqual({ active: false });
    expect(await introspect("access_example_01")).toMatchObject({ active: true });
    now += 3_600_001;
    expect(await introspect(tokens.access_token)).toEqual({ active: false });
  });
});
