import { findCase } from "../answers/find-case.ts";
import type { Grants } from "../state/grants.ts";
import { endedToken } from "./check-grant.ts";
import type { Check, Exchange, Refusal } from "./request-context.ts";
import { credentialWords, fakeCause, namesCode } from "./trigger-words.ts";

/** Refuses a request without a credential, or with one that has ended or is made up to be refused. */
export function createCredentialCheck(grants: Grants): Check {
  return (exchange) => checkCredential(exchange, grants);
}

async function checkCredential(exchange: Exchange, grants: Grants): Promise<Refusal | undefined> {
  const { credential, compiled } = exchange;
  const open = compiled.operation.security.length === 0;
  if (credential === null) {
    if (open || !(await isRejected(exchange))) return undefined;
    return { cause: "missing-credential", why: "no credential was sent" };
  }
  if (open) return undefined;
  if (await isRejected(exchange)) {
    return { cause: "malformed-credential", why: "the credential is not of the kind that this operation takes" };
  }
  const ended = endedToken(exchange, grants);
  if (ended !== undefined)
    return { cause: `${ended}-credential`, why: `the token has ${ended === "expired" ? "expired" : "been revoked"}` };
  const named = compiled.answers.find(({ answer }) => answer.code !== null && namesCode(credential.value, answer.code));
  if (named?.answer.code) return { code: named.answer.code, why: `the credential names the code ${named.answer.code}` };
  const fake = fakeCause(credential.value, credentialWords);
  // An operation that has no answer to this, such as one without scopes, does not mind.
  if (fake === undefined || findCase(compiled.answers, fake.cause, undefined) === undefined) return undefined;
  const requiredScope = compiled.operation.security[0]?.flatMap(({ scopes }) => scopes).join(" ");
  return {
    cause: fake.cause,
    why: `the credential says "${fake.word}"`,
    ...(fake.cause === "missing-scope" && requiredScope ? { details: { requiredScope } } : {}),
  };
}

async function isRejected(exchange: Exchange): Promise<boolean> {
  return (await exchange.violations()).some(({ code }) => code === "401");
}
