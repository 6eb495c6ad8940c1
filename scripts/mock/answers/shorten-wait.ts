import type { Envelope, Json } from "../../contract/contract.ts";
import { bodyTokens } from "../../contract/reading/errors/envelope.ts";
import { memberOf } from "../../contract/reading/json-pointer.ts";
import { setMember } from "./compiled-answer.ts";
import type { MockAnswer } from "./mock-answer.ts";

/** What becomes of a wait: whole seconds, or a part of what the contract says. */
export type Wait = { seconds: number } | { scale: number };

/**
 * An answer whose wait is another than the contract's, in `Retry-After` and in the body alike, so that a test or a person
 * need not wait as long as a real client. An answer without a wait is returned as it is.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function shortenWait(answer: MockAnswer, envelopes: readonly Envelope[], wait: Wait): MockAnswer {
  const shorten = (seconds: number) =>
    "seconds" in wait ? wait.seconds : Math.max(1, Math.ceil(seconds * wait.scale));
  const header = answer.headers["retry-after"];
  const inHeader = header !== undefined && /^\d{1,9}$/.test(header);
  const body = withBodyWait(answer, envelopes, shorten);
  if (!inHeader && body === answer.body) return answer;
  return {
    ...answer,
    body,
    headers: inHeader ? { ...answer.headers, "retry-after": String(shorten(Number(header))) } : answer.headers,
    why: `${answer.why} (with another wait)`,
  };
}

function withBodyWait(
  { body, status }: MockAnswer,
  envelopes: readonly Envelope[],
  shorten: (seconds: number) => number,
): MockAnswer["body"] {
  if (status < 400 || typeof body !== "string" || !body.startsWith("{")) return body;
  const value = parse(body);
  for (const { retryAfter } of envelopes) {
    const tokens = retryAfter === undefined ? null : bodyTokens(retryAfter);
    const seconds = tokens?.reduce<ReturnType<typeof memberOf>>(memberOf, value);
    if (tokens === null || typeof seconds !== "number") continue;
    setMember(value, tokens, shorten(seconds));
    return JSON.stringify(value);
  }
  return body;
}

function parse(text: string): Json {
  try {
    // JSON.parse gives JSON.
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
