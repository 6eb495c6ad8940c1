import { isObject } from "../contract/json.ts";
import type { CompiledAnswer } from "./compiled-answer.ts";
import type { Exchange } from "./exchange.ts";
import type { Grants } from "./grants.ts";
import type { MockAnswer } from "./mock-answer.ts";

/** Whether an answer hands out tokens. */
export function handsOutTokens({ answer }: CompiledAnswer): boolean {
  return answer.status < 300 && isObject(answer.body) && typeof answer.body.access_token === "string";
}

/**
 * Gives a token response tokens of its own, so that rotation and reuse can be tried.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function withFreshTokens(
  answer: MockAnswer,
  compiled: CompiledAnswer,
  exchange: Exchange,
  grants: Grants,
): MockAnswer {
  const { body } = compiled.answer;
  if (!handsOutTokens(compiled) || !isObject(body) || typeof body.access_token !== "string") return answer;
  const seconds = typeof body.expires_in === "number" ? body.expires_in : 3600;
  const examples = {
    access: body.access_token,
    ...(typeof body.refresh_token === "string" ? { refresh: body.refresh_token } : {}),
  };
  const { access, refresh } = grants.issueTokens(examples, exchange.grant, exchange.now + seconds * 1000);
  const fresh = { ...body, access_token: access, ...(refresh === undefined ? {} : { refresh_token: refresh }) };
  return { ...answer, body: JSON.stringify(fresh) };
}
