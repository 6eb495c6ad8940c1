import { Auth } from "@auth/core";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import * as oauth from "oauth4webapi";
import * as openid from "openid-client";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { buildContract } from "../../scripts/contract/build-contract.ts";
import { loadContracts } from "../../scripts/contract/load-contract.ts";
import { startMock } from "../../scripts/mock/server/start-mock.ts";

const contracts = await loadContracts(process.cwd(), ["loop", "authos"]);
const mock = await startMock({ contracts, rateLimits: [] });
afterAll(() => mock.close());
const issuer = new URL(mock.urls.loop ?? "");
const redirectUri = "https://myapp.example.com/oauth/callback";

/** Where a redirect leads, without going there. */
async function follow(url: URL | string, headers: Record<string, string> = {}): Promise<URL> {
  const response = await fetch(url, { redirect: "manual", headers });
  expect(response.status).toBe(302);
  return new URL(response.headers.get("location") ?? "");
}

describe("openid-client", () => {
  test("discovers the mock, signs in, refreshes, introspects and revokes", async () => {
    const config = await openid.discovery(issuer, "client_example_01", undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
    expect(config.serverMetadata().token_endpoint).toBe(`${mock.urls.loop}/v1/oauth/token`);
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const start = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: "openid profile email",
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    const tokens = await openid.authorizationCodeGrant(config, await follow(start), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    expect(tokens.scope).toBe("openid profile email");
    expect(tokens.claims()).toMatchObject({ iss: mock.urls.loop, aud: "client_example_01", email: "user@example.com" });
    const keys = createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri ?? ""));
    const verified = await jwtVerify(tokens.id_token ?? "", keys, { issuer: mock.urls.loop ?? "" });
    expect(verified.payload.nonce).toBe(nonce);

    const again = await openid.refreshTokenGrant(config, tokens.refresh_token ?? "");
    expect(again.access_token).not.toBe(tokens.access_token);
    const secret = openid.ClientSecretPost("secret_example_01");
    const service = new openid.Configuration(config.serverMetadata(), "client_example_01", undefined, secret);
    openid.allowInsecureRequests(service);
    expect(await openid.tokenIntrospection(service, again.access_token)).toMatchObject({
      active: true,
      client_id: "client_example_01",
      scope: "openid profile email",
    });
    await openid.tokenRevocation(config, again.access_token);
    expect(await openid.tokenIntrospection(service, again.access_token)).toMatchObject({ active: false });
    await openid.tokenRevocation(config, again.refresh_token ?? "");
    await expect(openid.refreshTokenGrant(config, again.refresh_token ?? "")).rejects.toThrow(
      expect.objectContaining({ error: "invalid_grant" }),
    );
  });
});

describe("a contract whose security schemes alone name the endpoints", () => {
  const flow = {
    authorizationUrl: "https://login.shop.example/oauth/authorize",
    tokenUrl: "https://login.shop.example/oauth/token",
    scopes: { "orders:read": "Read orders." },
  };
  const shop = buildContract("shop", {
    document: {
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      paths: {
        "/orders": { get: { security: [{ login: ["orders:read"] }], responses: { "204": { description: "None." } } } },
      },
      components: { securitySchemes: { login: { type: "oauth2", flows: { authorizationCode: flow } } } },
    },
    locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
  });

  test("is signed in to by discovery, with an id_token, a refresh and one use of each code", async () => {
    const own = await startMock({ contracts: [shop] });
    onTestFinished(() => own.close());
    const config = await openid.discovery(new URL(own.urls.shop ?? ""), "client_example_03", undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const start = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: "openid orders:read",
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
    });
    expect(start.origin).toBe(own.url);
    const callback = await follow(start);
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const tokens = await openid.authorizationCodeGrant(config, callback, checks);
    expect(tokens.claims()).toMatchObject({ iss: own.urls.shop, aud: "client_example_03" });
    const orders = (token: string) =>
      fetch(`${own.urls.shop}/orders`, { headers: { Authorization: `Bearer ${token}` } }).then(({ status }) => status);
    const again = await openid.refreshTokenGrant(config, tokens.refresh_token ?? "");
    expect(await orders(again.access_token)).toBe(204);
    const refused = expect.objectContaining({ error: "invalid_grant" });
    await expect(openid.authorizationCodeGrant(config, callback, checks)).rejects.toThrow(refused);
    expect(await orders(again.access_token)).toBe(401);
    await expect(openid.refreshTokenGrant(config, again.refresh_token ?? "")).rejects.toThrow(refused);
  });
});

describe("oauth4webapi", () => {
  const options = { [oauth.allowInsecureRequests]: true };
  const client = { client_id: "client_example_02" };

  async function discover(): Promise<oauth.AuthorizationServer> {
    return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));
  }

  async function authorize(server: oauth.AuthorizationServer, changes: Record<string, string>, verifier: string) {
    const url = new URL(server.authorization_endpoint ?? "");
    const parameters = {
      client_id: client.client_id,
      response_type: "code",
      redirect_uri: redirectUri,
      scope: "profile",
      state: "the-state",
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...changes,
    };
    url.search = new URLSearchParams(parameters).toString();
    return follow(url);
  }

  test("signs in without openid, and gets no id_token", async () => {
    const server = await discover();
    const verifier = oauth.generateRandomCodeVerifier();
    const callback = oauth.validateAuthResponse(server, client, await authorize(server, {}, verifier), "the-state");
    const none = oauth.None();
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      none,
      callback,
      redirectUri,
      verifier,
      options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response);
    expect([tokens.scope, tokens.id_token]).toEqual(["profile", undefined]);
  });

  test.each([
    ["deny", "access_denied"],
    ["invalid_scope", "invalid_scope"],
    ["something_else", "something_else"],
  ])("is told of the decision %s", async (decision, error) => {
    const server = await discover();
    const url = await authorize(server, { __decision: decision }, oauth.generateRandomCodeVerifier());
    expect(() => oauth.validateAuthResponse(server, client, url, "the-state")).toThrow(
      expect.objectContaining({ error }),
    );
  });

  test.each([
    ["com.example.app:/cb", "com.example.app:/cb"],
    ["myapp://callback", "myapp://callback"],
    ["http://localhost:3000/cb", "http://localhost:3000/cb"],
  ])("returns to %s", async (redirect, start) => {
    const url = await authorize(await discover(), { redirect_uri: redirect }, oauth.generateRandomCodeVerifier());
    expect(url.href.startsWith(`${start}?`)).toBe(true);
    expect(url.searchParams.get("state")).toBe("the-state");
  });

  test.each(["javascript:alert(1)", "data:text/html,hi", "https://myapp.example.com/cb#fragment"])(
    "is refused with the redirect URI %s",
    async (redirect) => {
      const { authorization_endpoint: endpoint } = await discover();
      const query = new URLSearchParams({
        client_id: "c",
        response_type: "code",
        redirect_uri: redirect,
        scope: "profile",
        state: "s",
        code_challenge: "x".repeat(43),
        code_challenge_method: "S256",
      });
      const response = await fetch(`${endpoint}?${query}`, { redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([400, null]);
    },
  );
});

describe("Auth.js (next-auth's core)", () => {
  // Auth.js wants a userinfo endpoint of every provider whose endpoints it discovers. Loop has none, so they are named.
  test("signs in with a provider configuration that names the mock's endpoints", async () => {
    const cookies = new Map<string, string>();
    const send = async (path: string, init: RequestInit = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const request = new Request(`http://localhost:3000/auth${path}`, {
        ...init,
        headers: { ...init.headers, cookie },
      });
      const response = await Auth(request, {
        basePath: "/auth",
        secret: "a-secret-for-tests-only",
        trustHost: true,
        providers: [
          {
            id: "loop",
            name: "Loop",
            type: "oidc",
            issuer: mock.urls.loop ?? "",
            clientId: "client_example_03",
            checks: ["pkce", "state", "nonce"],
            client: { token_endpoint_auth_method: "none", id_token_signed_response_alg: "EdDSA" },
            authorization: {
              url: `${mock.urls.loop}/v1/oauth/authorize`,
              params: { scope: "openid profile email" },
            },
            token: `${mock.urls.loop}/v1/oauth/token`,
            userinfo: `${mock.urls.loop}/none`,
          },
        ],
      });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
      }
      return response;
    };
    const { csrfToken } = await (await send("/csrf")).json();
    const start = await send("/signin/loop", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken }).toString(),
    });
    const callback = await follow(start.headers.get("location") ?? "");
    await send(callback.pathname.replace("/auth", "") + callback.search);
    const session = await (await send("/session")).json();
    expect(session.user).toMatchObject({ name: "Example Person", email: "user@example.com" });
  });
});

describe("AuthOS", () => {
  const url = mock.urls.authos ?? "";

  test("sends a person to a provider's page and back with tokens that the mock knows", async () => {
    const start = `${url}/auth/github?org=o&service=s&redirect_uri=${encodeURIComponent("https://myapp.test/cb")}`;
    const page = await follow(start);
    expect(page.href.startsWith(`${url}/__mock/sign-in?`)).toBe(true);
    const html = await (await fetch(page)).text();
    const [, link = ""] = /class="primary" href="([^"]+)"/.exec(html) ?? [];
    const end = await follow(link.replaceAll("&#38;", "&"));
    expect(end.origin + end.pathname).toBe("https://myapp.test/cb");
    const tokens = new URLSearchParams(end.hash.slice(1));
    const authorization = `Bearer ${tokens.get("access_token")}`;
    const statusOf = async () => (await fetch(`${url}/api/user`, { headers: { authorization } })).status;
    expect(await statusOf()).toBe(200);
    await fetch(`${url}/api/auth/logout`, { method: "POST", headers: { authorization } });
    expect(await statusOf()).toBe(401);
    const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`));
    expect((await jwtVerify(tokens.get("access_token") ?? "", keys)).payload.iss).toBe(url);
  });

  test("returns the tokens in the body where format=json asks for them", async () => {
    const response = await fetch(`${url}/auth/github/callback?code=abc&state=s&format=json`);
    expect(response.status).toBe(200);
    expect(decodeJwt((await response.json()).access_token).sub).toBe("user_01HXY78T644MQNP0ZWSZ7BY4PS");
  });

  test("approves a device when its user code comes back from the provider", async () => {
    const post = async (path: string, body: object) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
      return { status: response.status, value: await response.json() };
    };
    const device = { client_id: "client_example_01", org: "o", service: "s" };
    const { value: codes } = await post("/auth/device/code", device);
    const grant = "urn:ietf:params:oauth:grant-type:device_code";
    const poll = { grant_type: grant, device_code: codes.device_code, client_id: "client_example_01" };
    expect((await post("/auth/token", poll)).value.error_code).toBe("DEVICE_CODE_PENDING");
    const page = await follow(`${url}/auth/github?org=o&service=s&user_code=${codes.user_code}&__decision=approve`);
    await fetch(page, { redirect: "manual" });
    expect((await post("/auth/token", poll)).status).toBe(200);
    expect((await post("/auth/token", poll)).value.error_code).toBe("DEVICE_CODE_EXPIRED");
  });
});
