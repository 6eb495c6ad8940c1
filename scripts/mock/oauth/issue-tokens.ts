import { randomBytes } from "node:crypto";
import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import { isObject, stringOf } from "../../contract/reading/json.ts";
import type { CompiledAnswer } from "../answers/compiled-answer.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { RequestContext } from "../checks/request-context.ts";
import { isNamed } from "../request/client-name.ts";
import type { Grant, Grants } from "../state/grants.ts";
import { hasJwtAccessTokens, idToken, jwtAccessToken, personOf } from "./identity.ts";
import type { SigningKey } from "./signing-key.ts";

/** Puts codes and tokens of the mock's own into answers, so that expiry, rotation, reuse and polling can be tried. */
export interface TokenIssuer {
  /** The success to answer with: the one that has an `id_token` where the grant has the scope `openid`. */
  choose(success: CompiledAnswer, successes: readonly CompiledAnswer[], context: RequestContext): CompiledAnswer;
  /** The same answer, with tokens of a token response or codes of a device response replaced. */
  renew(answer: MockAnswer, compiled: CompiledAnswer, context: RequestContext): Promise<MockAnswer>;
  /** New tokens in the shape of an example, which becomes their body. */
  tokens(example: JsonObject, grant: Grant, context: RequestContext): Promise<JsonObject>;
}

/**
 * @param base The address of the mocked API for a request: the issuer of its tokens.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function createTokenIssuer(
  contract: Contract,
  grants: () => Grants,
  key: SigningKey,
  base: (context: RequestContext) => string,
): TokenIssuer {
  const jwts = hasJwtAccessTokens(contract);
  const tokens: TokenIssuer["tokens"] = async (example, grant, context) => {
    const { now } = context;
    const expiresAt = now + secondsOf(example.expires_in, 3600) * 1000;
    const id = randomBytes(8).toString("hex");
    const issuer = base(context);
    const access = jwts
      ? await jwtAccessToken(key, issuer, grant, { now, expiresAt, id })
      : `${stringOf(example.access_token)}_${id}`;
    const refresh = example.refresh_token === undefined ? {} : { refresh: `${stringOf(example.refresh_token)}_${id}` };
    grants().issueTokens({ access, ...refresh }, grant, { now, expiresAt });
    const identified = isOpenId(grant) || example.id_token !== undefined;
    return {
      ...example,
      access_token: access,
      ...("refresh" in refresh ? { refresh_token: refresh.refresh } : {}),
      ...(example.scope === undefined || grant.scope === null ? {} : { scope: grant.scope }),
      ...(identified ? { id_token: await idToken(key, issuer, grant, now) } : {}),
    };
  };
  return {
    tokens,
    choose(success, successes, { compiled, grant }) {
      if (!compiled.issuesTokens || grant === undefined) return success;
      const identified = successes.find(({ answer }) => isObject(answer.body) && answer.body.id_token !== undefined);
      const plain = successes.find(({ answer }) => isObject(answer.body) && answer.body.id_token === undefined);
      return (isOpenId(grant) ? identified : plain) ?? success;
    },
    async renew(answer, { answer: { body: example, status } }, context) {
      if (!isObject(example) || status >= 300 || typeof answer.body !== "string") return answer;
      const hasCodes = typeof example.device_code === "string";
      if (!hasCodes && (!context.compiled.issuesTokens || typeof example.access_token !== "string")) return answer;
      // JSON.parse of an object that was made into JSON.
      const body = JSON.parse(answer.body) as JsonObject;
      if (typeof body.device_code === "string") {
        const expiresAt = context.now + secondsOf(body.expires_in, 600) * 1000;
        const client = memberOf(context, "client_id");
        const { device, user } = grants().devices.issue(client, expiresAt, secondsOf(body.interval, 5));
        return { ...answer, body: JSON.stringify({ ...body, device_code: device, user_code: user }) };
      }
      const grant = context.grant ?? newGrant(context);
      if (isNamed(context.request)) grant.owner = context.client;
      return { ...answer, body: JSON.stringify(await tokens(body, grant, context)) };
    },
  };
}

/** A grant that begins with this request, such as a password or the credentials of a client. */
export function newGrant(context: RequestContext): Grant {
  return {
    clientId: memberOf(context, "client_id") ?? null,
    scope: memberOf(context, "scope") ?? null,
    nonce: null,
    person: personOf(memberOf(context, "email") ?? memberOf(context, "username")),
    signedInAt: Math.floor(context.now / 1000),
    owner: context.client,
    ended: false,
  };
}

/** A text member of a request's body. */
export function memberOf({ body }: RequestContext, name: string): string | undefined {
  const value = "value" in body && isObject(body.value) ? body.value[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

function isOpenId({ scope }: Grant): boolean {
  return scope?.split(" ").includes("openid") ?? false;
}

function secondsOf(lifetime: Json | undefined, usual: number): number {
  return typeof lifetime === "number" ? lifetime : usual;
}
