import { isObject } from "../../contract/reading/json.ts";
import type { Grants } from "../state/grants.ts";
import { checkDevice } from "./check-device.ts";
import type { Check, RequestContext } from "./request-context.ts";
import { triggerCause } from "./trigger-words.ts";

const grantWords = {
  expired: "invalid-grant",
  used: "invalid-grant",
  revoked: "invalid-grant",
  unknown: "invalid-grant",
  invalid: "invalid-grant",
} as const;

const clientWords = {
  unknown: "unknown-client",
  invalid: "unknown-client",
  wrong: "unknown-client",
  revoked: "unknown-client",
} as const;

/**
 * Refuses codes and refresh tokens that are made up to be refused, and those of the mock's own that were used before
 * or belong to another request.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function createGrantCheck(grants: Grants): Check {
  return (context) => {
    const { body, compiled, now } = context;
    if ((body.kind !== "form" && body.kind !== "json") || !isObject(body.value)) return undefined;
    const members = strings(body.value);
    const device = checkDevice(members, grants.devices, now);
    if (device !== undefined || !compiled.issuesTokens) return device;
    const { code, refresh_token, client_id, client_secret, redirect_uri, code_verifier } = members;
    for (const value of [client_id, client_secret]) {
      const trigger = triggerCause(value ?? "", clientWords);
      if (trigger !== undefined) return { cause: trigger.cause, why: `the client says "${trigger.word}"` };
    }
    for (const value of [code, refresh_token]) {
      const trigger = triggerCause(value ?? "", grantWords);
      if (trigger !== undefined) return { cause: trigger.cause, why: `the grant says "${trigger.word}"` };
    }
    const claim = { clientId: client_id ?? basicUser(context), redirectUri: redirect_uri, codeVerifier: code_verifier };
    const outcome =
      code === undefined
        ? refresh_token === undefined
          ? undefined
          : grants.redeemRefreshToken(refresh_token, client_id ?? basicUser(context), now)
        : grants.redeemCode(code, claim, now);
    if (outcome === undefined) return undefined;
    if ("fault" in outcome) return { cause: "invalid-grant", why: outcome.fault };
    context.grant = outcome.grant;
    return undefined;
  };
}

/** Refuses access tokens of the mock's own that have ended. */
export function endedToken({ credential, now }: RequestContext, grants: Grants): "expired" | "revoked" | undefined {
  const state = credential === null ? undefined : grants.accessToken(credential.value, now)?.state;
  return state === "active" ? undefined : state;
}

/** The client that authenticates with HTTP Basic. */
function basicUser({ credential }: RequestContext): string | undefined {
  return credential?.parts.length === 2 ? credential.parts[0] : undefined;
}

function strings(value: object): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => typeof member === "string"));
}
