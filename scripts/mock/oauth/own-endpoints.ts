import { randomBytes } from "node:crypto";
import type { Contract, JsonObject } from "../../contract/contract.ts";
import { isObject, objectOf, stringOf } from "../../contract/reading/json.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { readForm } from "../request/read-body.ts";
import type { Target } from "../request/target.ts";
import { decodeSafely } from "../routing/path-router.ts";
import type { Grant, Grants } from "../state/grants.ts";
import { idToken, personOf } from "./identity.ts";
import { readRedirectUri, withParameters } from "./redirect.ts";
import { bindingOf, decisionPage } from "./sign-in.ts";
import type { SigningKey } from "./signing-key.ts";

/** What the endpoints need to know. */
export interface OwnEndpointSettings {
  contract: Contract;
  grants: () => Grants;
  key: SigningKey;
  base: (request: MockRequest) => string;
  now: () => number;
}

/** Answers a request to an endpoint that only a security scheme names; undefined for any other path. */
export type OwnEndpoints = (request: MockRequest, target: Target) => Promise<MockAnswer | undefined>;

/** The endpoints that security schemes name, as paths. */
interface Paths {
  authorize: ReadonlySet<string>;
  token: ReadonlySet<string>;
  discovery: ReadonlySet<string>;
  keys: string;
}

/**
 * A small authorization server for a contract whose security schemes name endpoints that are no operations of it: what
 * such an API needs of its identity provider.
 * @see https://spec.openapis.org/oas/v3.1.0#oauth-flows-object
 */
export function createOwnEndpoints({ contract, grants, key, base, now }: OwnEndpointSettings): OwnEndpoints {
  const paths = pathsOf(contract);
  if (paths === null) return async () => undefined;
  const scopes = Object.keys(scopesOf(contract));

  const discovery = (request: MockRequest): MockAnswer => {
    const own = base(request);
    const [authorize] = paths.authorize;
    const [token] = paths.token;
    return jsonAnswer(200, {
      issuer: own,
      ...(authorize === undefined ? {} : { authorization_endpoint: own + authorize }),
      ...(token === undefined ? {} : { token_endpoint: own + token }),
      jwks_uri: own + paths.keys,
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: [key.algorithm],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post", "none"],
      code_challenge_methods_supported: ["S256"],
      scopes_supported: [...new Set(["openid", "profile", "email", ...scopes])],
    });
  };

  const authorize = (request: MockRequest, { path, query }: Target): MockAnswer => {
    const given = query ?? new URLSearchParams();
    const redirect = readRedirectUri(given.get("redirect_uri"));
    if (redirect === null || !given.get("client_id")) {
      return problem(400, "invalid_request", "client_id and a redirect_uri of a web page or an app are required.");
    }
    const answer = (parameters: Record<string, string>, why: string): MockAnswer => {
      const state = given.get("state");
      const all = new URLSearchParams({ ...parameters, ...(state === null ? {} : { state }) });
      const inFragment = given.get("response_mode") === "fragment";
      return { status: 302, headers: { location: withParameters(redirect, all, inFragment) }, body: null, why };
    };
    if (given.get("response_type") !== "code") return answer({ error: "unsupported_response_type" }, "only code works");
    const forPerson = request.headers["sec-fetch-dest"] === "document" && given.get("prompt") !== "none";
    const decision = given.get("__decision") ?? (forPerson ? "ask" : "approve");
    if (decision === "ask") return decisionPage(contract.title, base(request) + path, given, ["server_error"]);
    if (decision !== "approve") {
      return answer({ error: decision === "deny" ? "access_denied" : decision }, "the person's decision");
    }
    return answer({ code: grants().issueCode(bindingOf(given, now()), now()) }, "the person approved");
  };

  const token = async (request: MockRequest): Promise<MockAnswer> => {
    const decoded = readForm(Buffer.from(request.body).toString("utf8"));
    if (decoded.kind !== "form") return problem(400, "invalid_request", "The body is not a form.");
    const form = decoded.value;
    const clientId = form.client_id ?? basicUser(request.headers.authorization);
    const redeemed = redeem(form, clientId);
    if ("error" in redeemed) return problem(400, redeemed.error, redeemed.description);
    const { grant } = redeemed;
    const expiresAt = now() + 3_600_000;
    const id = randomBytes(12).toString("hex");
    const refresh = form.grant_type === "client_credentials" ? {} : { refresh: `refresh_${id}` };
    const access = `access_${id}`;
    grants().issueTokens({ access, ...refresh }, grant, { now: now(), expiresAt });
    const identified = grant.scope?.split(" ").includes("openid") ?? false;
    return jsonAnswer(200, {
      access_token: access,
      token_type: "Bearer",
      expires_in: 3600,
      ...("refresh" in refresh ? { refresh_token: refresh.refresh } : {}),
      ...(grant.scope === null ? {} : { scope: grant.scope }),
      ...(identified ? { id_token: await idToken(key, base(request), grant, now()) } : {}),
    });
  };

  const redeem = (
    form: Readonly<Record<string, string>>,
    clientId: string | undefined,
  ): { grant: Grant } | { error: string; description: string } => {
    const unknown = { error: "invalid_grant", description: "The mock did not issue this code or token." };
    const outcomeOf = (redeemed: ReturnType<Grants["redeemRefreshToken"]>) => {
      if (redeemed === undefined) return unknown;
      return "fault" in redeemed ? { error: "invalid_grant", description: redeemed.fault } : redeemed;
    };
    switch (form.grant_type) {
      case "authorization_code": {
        const claim = { clientId, redirectUri: form.redirect_uri, codeVerifier: form.code_verifier };
        return outcomeOf(grants().redeemCode(form.code ?? "", claim, now()));
      }
      case "refresh_token":
        return outcomeOf(grants().redeemRefreshToken(form.refresh_token ?? "", clientId, now()));
      case "client_credentials": {
        const scope = form.scope ?? null;
        const machine = { clientId: clientId ?? null, scope, nonce: null, person: personOf(null) };
        return { grant: { ...machine, signedInAt: Math.floor(now() / 1000), owner: "default", ended: false } };
      }
      default:
        return { error: "unsupported_grant_type", description: "The mock has no such grant." };
    }
  };

  return async (request, target) => {
    const { path } = target;
    if (request.method === "GET") {
      if (paths.discovery.has(path)) return discovery(request);
      if (path === paths.keys) return jsonAnswer(200, { keys: [await key.publicKey()] });
      if (paths.authorize.has(path)) return authorize(request, target);
    }
    return request.method === "POST" && paths.token.has(path) ? token(request) : undefined;
  };
}

/** Null where every endpoint that a scheme names is an operation, so that the contract needs no other. */
function pathsOf(contract: Contract): Paths | null {
  const operations = new Set(contract.operations.map(({ path }) => path));
  const schemes = Object.values(contract.securitySchemes);
  const flows = schemes.flatMap(({ type, flows }) => (type === "oauth2" ? Object.values(objectOf(flows)) : []));
  const own = (name: string) =>
    new Set(
      flows.flatMap((flow) => {
        const url = isObject(flow) ? URL.parse(stringOf(flow[name]), "http://mock.localhost") : null;
        return url === null || url.pathname === "/" || operations.has(url.pathname) ? [] : [url.pathname];
      }),
    );
  const paths = { authorize: own("authorizationUrl"), token: own("tokenUrl") };
  const openId = schemes.filter(({ type }) => type === "openIdConnect");
  if (openId.length > 0 && paths.authorize.size === 0) paths.authorize.add("/authorize");
  if (openId.length > 0 && paths.token.size === 0) paths.token.add("/token");
  if (paths.authorize.size === 0 && paths.token.size === 0) return null;
  const named = openId.flatMap(({ openIdConnectUrl }) => URL.parse(stringOf(openIdConnectUrl))?.pathname ?? []);
  const usual = ["/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"];
  return { ...paths, discovery: new Set([...named, ...usual]), keys: "/.well-known/jwks.json" };
}

function scopesOf({ securitySchemes }: Contract): JsonObject {
  const flows = Object.values(securitySchemes).flatMap(({ flows }) => Object.values(objectOf(flows)));
  return Object.assign({}, ...flows.map((flow) => objectOf(objectOf(flow).scopes)));
}

function basicUser(authorization: string | undefined): string | undefined {
  if (authorization === undefined || !/^basic /i.test(authorization)) return undefined;
  const [user = ""] = Buffer.from(authorization.slice("basic ".length), "base64").toString("utf8").split(":", 1);
  return decodeSafely(user);
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function problem(status: number, error: string, description: string): MockAnswer {
  return { ...jsonAnswer(status, { error, error_description: description }), why: description, code: error };
}

function jsonAnswer(status: number, value: object): MockAnswer {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return { status, headers, body: JSON.stringify(value), why: "an endpoint that a security scheme names" };
}
