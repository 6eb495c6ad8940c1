import { neededScopes } from "../../contract/model/required-scopes.ts";
import { findCase } from "../answers/find-case.ts";
import type { Grants } from "../state/grants.ts";
import { endedToken } from "./check-grant.ts";
import type { Check, Rejection, RequestContext } from "./request-context.ts";
import { credentialWords, namesCode, triggerCause } from "./trigger-words.ts";

/** Refuses a request without a credential, or with one that has ended or is made up to be refused. */
export function createCredentialCheck(grants: Grants): Check {
  return (context) => checkCredential(context, grants);
}

async function checkCredential(context: RequestContext, grants: Grants): Promise<Rejection | undefined> {
  const { credential, compiled } = context;
  const open = compiled.operation.security.length === 0;
  if (credential === null) {
    if (open || !(await isRejected(context))) return undefined;
    return { cause: "missing-credential", why: "no credential was sent" };
  }
  if (open) return undefined;
  if (await isRejected(context)) {
    return { cause: "malformed-credential", why: "the credential is not of the kind that this operation takes" };
  }
  const ended = endedToken(context, grants);
  if (ended !== undefined)
    return { cause: `${ended}-credential`, why: `the token has ${ended === "expired" ? "expired" : "been revoked"}` };
  const named = compiled.answers.find(
    ({ answer: { code } }) => code !== null && credential.parts.some((part) => namesCode(part, code)),
  );
  if (named?.answer.code) return { code: named.answer.code, why: `the credential names the code ${named.answer.code}` };
  const [trigger] = credential.parts.flatMap((part) => triggerCause(part, credentialWords) ?? []);
  // An operation that has no answer to this, such as one without scopes, does not mind.
  if (trigger === undefined || findCase(compiled.answers, trigger.cause, undefined) === undefined) return undefined;
  const requiredScope = neededScopes(compiled.operation, context.parameters)[0]?.join(" ");
  return {
    cause: trigger.cause,
    why: `the credential says "${trigger.word}"`,
    ...(trigger.cause === "missing-scope" && requiredScope ? { details: { requiredScope } } : {}),
  };
}

async function isRejected(context: RequestContext): Promise<boolean> {
  return (await context.violations()).some(({ code }) => code === "401");
}
