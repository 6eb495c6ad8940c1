import { randomBytes } from "node:crypto";
import type { Contract } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { AnswerMaker } from "../answer-maker.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { RequestContext } from "../checks/request-context.ts";
import type { EndedGrants } from "../provider/provider.ts";
import type { MockRequest } from "../request/mock-request.ts";
import type { Target } from "../request/target.ts";
import { createBoundedMap } from "../state/bounded-map.ts";
import type { CodeBinding, Grant, Grants } from "../state/grants.ts";
import { ownDiscovery } from "./discovery.ts";
import { personOf } from "./identity.ts";
import { memberOf, newGrant, type TokenIssuer } from "./issue-tokens.ts";
import { readRedirectUri, withParameters } from "./redirect.ts";
import { oauthRoles } from "./roles.ts";
import { signInPage } from "./sign-in-page.ts";
import type { SigningKey } from "./signing-key.ts";

/** What one API's sign-in is made of. */
export interface SignInSettings {
  contract: Contract;
  operations: readonly CompiledOperation[];
  grants: () => Grants;
  key: SigningKey;
  issuer: TokenIssuer;
  send: AnswerMaker["send"];
  refuse: AnswerMaker["refuse"];
  /** The address of the mocked API for a request. */
  base: (request: MockRequest) => string;
  /** Operations of the provider that end grants. */
  ends: EndedGrants;
}

/** The operations of a sign-in, answered by the mock's own codes, tokens and keys. */
export interface SignIn {
  /** The answer to a good request, or undefined where the usual success will do. */
  answer(context: RequestContext): Promise<MockAnswer | undefined>;
  /** The page in place of a sign-in provider, at `/__mock/sign-in` of the API. */
  page(request: MockRequest, target: Target): MockAnswer | undefined;
}

/** A sign-in at a provider that has begun. */
interface Begun {
  redirectUri: string | null;
  userCode: string | null;
  beganAt: number;
}

const providerPagePath = "/__mock/sign-in";

/** The `state` of a sign-in at a provider is at most ten minutes old. */
const stateMilliseconds = 600_000;

export function createSignIn(settings: SignInSettings): SignIn {
  const { contract, grants, key, issuer, send, refuse, base } = settings;
  const roles = oauthRoles(contract, settings.operations);
  const begun = createBoundedMap<Begun>(2_000_000, ({ redirectUri }) => (redirectUri?.length ?? 0) * 2);

  const authorize = (context: RequestContext): MockAnswer | undefined => {
    const { compiled, target, request } = context;
    const query = target.query ?? new URLSearchParams();
    if (query.has("redirect_uri") && readRedirectUri(query.get("redirect_uri")) === null) {
      const why = "the redirect URI is not one of a web page or an app, or has a fragment";
      const rejection = { cause: "invalid-request" as const, why, details: { param: "redirect_uri" } };
      return refuse(rejection, compiled.answers, target, context);
    }
    const decision = query.get("__decision") ?? (wantsPage(request, query) ? "ask" : "approve");
    if (decision === "approve") return undefined;
    const errors = compiled.answers.filter(({ answer }) => answer.code !== null && answer.status < 400);
    if (decision === "ask") {
      const codes = errors.flatMap(({ answer }) => (answer.code === null ? [] : [answer.code]));
      return decisionPage(contract.title, base(request) + target.path, query, codes);
    }
    const code = decision === "deny" ? "access_denied" : decision;
    const documented = errors.find(({ answer }) => answer.code === code);
    if (documented !== undefined) return send(documented, target, `the person's decision: ${code}`, context);
    const redirect = readRedirectUri(query.get("redirect_uri"));
    if (redirect === null) return undefined;
    const state = query.get("state");
    const parameters = new URLSearchParams({ error: code, ...(state === null ? {} : { state }) });
    const headers = { location: withParameters(redirect, parameters) };
    return { status: 302, headers, body: null, why: `the person's decision: ${code}`, code };
  };

  const startProvider = (context: RequestContext): MockAnswer | undefined => {
    const { compiled, target, request, now, parameters } = context;
    const [redirect] = compiled.successes;
    if (redirect === undefined) return undefined;
    const redirectUri = target.query?.get("redirect_uri") ?? null;
    if (redirectUri !== null && readRedirectUri(redirectUri) === null) {
      const why = "the redirect URI is not one of a web page or an app, or has a fragment";
      return refuse(
        { cause: "invalid-request", why, details: { param: "redirect_uri" } },
        compiled.answers,
        target,
        context,
      );
    }
    const state = randomBytes(12).toString("hex");
    begun.set(state, { redirectUri, userCode: target.query?.get("user_code") ?? null, beganAt: now });
    const callback = `${target.path}/callback`;
    const next = new URLSearchParams({ state, callback, provider: Object.values(parameters).join(" ") });
    const decision = target.query?.get("__decision");
    const location = decision
      ? base(request) + callbackTarget(callback, state, decision)
      : `${base(request)}${providerPagePath}?${next}`;
    const answer = send(redirect, target, "to the sign-in provider", context);
    return { ...answer, headers: { ...answer.headers, location } };
  };

  const completeProvider = async (context: RequestContext): Promise<MockAnswer | undefined> => {
    const { compiled, target, now } = context;
    const query = target.query ?? new URLSearchParams();
    const state = query.get("state") ?? "";
    const start = begun.get(state);
    if (start !== undefined && start.beganAt + stateMilliseconds <= now) {
      const why = "the state is more than ten minutes old";
      return refuse({ cause: "invalid-request", why, details: { param: "state" } }, compiled.answers, target, context);
    }
    begun.delete(state);
    if (start?.userCode) grants().devices.verify(start.userCode, now);
    if (query.get("format") === "json") return undefined;
    const redirect = compiled.answers.find(
      ({ answer }) => answer.code === null && answer.status >= 300 && answer.status < 400,
    );
    if (redirect === undefined) return undefined;
    const answer = send(redirect, target, "signed in", context);
    const example = URL.parse(answer.headers.location ?? "");
    if (example === null) return answer;
    const inFragment = example.hash !== "";
    const parameters = new URLSearchParams(inFragment ? example.hash.slice(1) : example.search);
    const [tokens] = compiled.answers.flatMap(({ answer: { body } }) =>
      isObject(body) && typeof body.access_token === "string" ? [body] : [],
    );
    if (tokens !== undefined) {
      const issued = await issuer.tokens(tokens, newGrant(context), context);
      for (const name of parameters.keys()) {
        if (issued[name] !== undefined) parameters.set(name, String(issued[name]));
      }
    }
    const destination = readRedirectUri(start?.redirectUri) ?? new URL(example.origin + example.pathname);
    return { ...answer, headers: { ...answer.headers, location: withParameters(destination, parameters, inFragment) } };
  };

  const introspect = (context: RequestContext): MockAnswer | undefined => {
    const { compiled, target, now } = context;
    const token = memberOf(context, "token") ?? "";
    const known = grants().accessToken(token, now) ?? grants().refreshToken(token, now);
    if (known === undefined && isExampleToken(compiled, token)) return undefined;
    const active = known?.state === "active";
    const example = compiled.successes.find(({ answer: { body } }) => isObject(body) && body.active === active);
    if (example === undefined) return jsonAnswer({ active }, "the state of the token");
    const answer = send(example, target, active ? "the token is active" : "the token is not active", context);
    if (known === undefined || !active || !isObject(example.answer.body)) return answer;
    const { grant, expiresAt } = known;
    const own = {
      sub: grant.person.id,
      username: grant.person.email,
      client_id: grant.clientId ?? undefined,
      scope: grant.scope ?? undefined,
      exp: Math.floor(expiresAt / 1000),
      iat: grant.signedInAt,
    };
    const body = { ...example.answer.body };
    for (const [name, value] of Object.entries(own)) {
      if (value !== undefined && Object.hasOwn(body, name)) body[name] = value;
    }
    return { ...answer, body: JSON.stringify(body) };
  };

  const revoke = (context: RequestContext): MockAnswer | undefined => {
    const { compiled, target } = context;
    if (grants().revoke(memberOf(context, "token") ?? "", memberOf(context, "client_id"))) return undefined;
    const why = "the token was issued to another client";
    return refuse({ cause: "unknown-client", why }, compiled.answers, target, context);
  };

  const endOwnGrant = ({ credential, now }: RequestContext): undefined => {
    const own = credential === null ? undefined : grants().accessToken(credential.value, now)?.grant;
    if (own !== undefined) own.ended = true;
  };

  const endGrants = (context: RequestContext): void => {
    const rule = settings.ends[context.compiled.operation.operationId];
    if (rule === undefined) return;
    const clientId = rule.clientParameter === undefined ? undefined : context.parameters[rule.clientParameter];
    if (clientId === undefined) endOwnGrant(context);
    else grants().end((grant) => grant.clientId === clientId && grant.owner === context.client);
  };

  return {
    async answer(context) {
      endGrants(context);
      const { compiled, request, target } = context;
      switch (roles.get(compiled.operation)) {
        case "authorize":
          return authorize(context);
        case "provider-start":
          return startProvider(context);
        case "provider-callback":
          return completeProvider(context);
        case "introspect":
          return introspect(context);
        case "revoke":
          return revoke(context);
        case "sign-out":
          return endOwnGrant(context);
        case "discovery": {
          const [success] = compiled.successes;
          const example = success?.answer.body;
          if (success === undefined || !isObject(example)) return undefined;
          const body = JSON.stringify(ownDiscovery(example, contract, base(request), key));
          return { ...send(success, target, "the endpoints of the mock", context), body };
        }
        case "keys": {
          const [success] = compiled.successes;
          if (success === undefined) return undefined;
          const body = JSON.stringify({ keys: [await key.publicKey()] });
          return { ...send(success, target, "the key of the mock", context), body };
        }
        default:
          return undefined;
      }
    },
    page(request, { path, query }) {
      const callback = query?.get("callback") ?? "";
      const state = query?.get("state") ?? "";
      if (path !== providerPagePath || !contract.operations.some(isCallbackOf(callback))) return undefined;
      const link = (decision: string) => base(request) + callbackTarget(callback, state, decision);
      return signInPage("Sign in", { provider: query?.get("provider") ?? "", for: contract.title }, [
        { label: "Sign in", href: link("approve"), primary: true },
        { label: "Deny", href: link("deny") },
      ]);
    },
  };
}

/**
 * What a code is bound to: the values of the authorization request that the token request must repeat or prove.
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.4
 */
export function bindingOf(query: URLSearchParams, now: number): CodeBinding {
  return {
    grant: grantOf(query, now),
    redirectUri: query.get("redirect_uri"),
    codeChallenge: query.get("code_challenge_method") === "S256" ? query.get("code_challenge") : null,
  };
}

/** What an authorization request asks the grant for. */
function grantOf(query: URLSearchParams, now: number): Grant {
  return {
    clientId: query.get("client_id"),
    scope: query.get("scope"),
    nonce: query.get("nonce"),
    person: personOf(query.get("login_hint")),
    signedInAt: Math.floor(now / 1000),
    owner: "default",
    ended: false,
  };
}

/** Whether a browser shows the answer to a person: not for a request of a script, and not in a hidden frame. */
function wantsPage({ headers }: MockRequest, query: URLSearchParams): boolean {
  return headers["sec-fetch-dest"] === "document" && query.get("prompt") !== "none";
}

/** The page on which a person decides about an authorization request. */
export function decisionPage(
  title: string,
  address: string,
  query: URLSearchParams,
  codes: readonly string[],
): MockAnswer {
  const link = (decision: string) => {
    const next = new URLSearchParams(query);
    next.set("__decision", decision);
    return `${address}?${next}`;
  };
  const facts = {
    client: query.get("client_id") ?? "",
    scopes: query.get("scope") ?? "",
    person: personOf(query.get("login_hint")).email,
    "returns to": query.get("redirect_uri") ?? "",
  };
  const failures = codes.filter((code) => code !== "access_denied");
  return signInPage(`Sign in to ${title}`, facts, [
    { label: "Approve", href: link("approve"), primary: true },
    { label: "Deny", href: link("deny") },
    ...failures.map((code) => ({ label: `Fail: ${code}`, href: link(code) })),
  ]);
}

function callbackTarget(callback: string, state: string, decision: string): string {
  const answer =
    decision === "approve" ? { code: `code_${randomBytes(8).toString("hex")}` } : { error: "access_denied" };
  return `${callback}?${new URLSearchParams({ ...answer, state })}`;
}

function isCallbackOf(path: string) {
  const segments = path.split("/");
  return (operation: { path: string }) => {
    const own = operation.path.split("/");
    return (
      own.length === segments.length &&
      own.at(-1) === "callback" &&
      own.every((part, at) => part.startsWith("{") || part === segments[at])
    );
  };
}

function isExampleToken({ operation }: CompiledOperation, token: string): boolean {
  return Object.values(operation.requestBody?.content ?? {}).some(({ examples }) =>
    Object.values(examples).some((example) => isObject(example) && example.token === token),
  );
}

function jsonAnswer(value: object, why: string): MockAnswer {
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(value), why };
}
