import type { Json } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";
import { handsOutTokens } from "./answers/compile-operation.ts";
import type { CompiledAnswer } from "./answers/compiled-answer.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import type { RequestContext } from "./checks/request-context.ts";
import type { Grants } from "./state/grants.ts";

/**
 * Gives a token response tokens of its own, and a device response codes of its own, so that rotation, reuse and polling
 * can be tried.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function withFreshTokens(
  answer: MockAnswer,
  compiled: CompiledAnswer,
  context: RequestContext,
  grants: Grants,
): MockAnswer {
  const { body } = compiled.answer;
  if (isObject(body) && typeof body.device_code === "string") {
    const { device, user } = grants.devices.issue(clientOf(context), context.now + secondsOf(body.expires_in) * 1000);
    return { ...answer, body: JSON.stringify({ ...body, device_code: device, user_code: user }) };
  }
  if (!handsOutTokens(compiled) || !isObject(body) || typeof body.access_token !== "string") return answer;
  const examples = {
    access: body.access_token,
    ...(typeof body.refresh_token === "string" ? { refresh: body.refresh_token } : {}),
  };
  const { access, refresh } = grants.issueTokens(
    examples,
    context.grant,
    context.now + secondsOf(body.expires_in) * 1000,
  );
  const fresh = { ...body, access_token: access, ...(refresh === undefined ? {} : { refresh_token: refresh }) };
  return { ...answer, body: JSON.stringify(fresh) };
}

function clientOf({ body }: RequestContext): string | undefined {
  const id = "value" in body && isObject(body.value) ? body.value.client_id : undefined;
  return typeof id === "string" ? id : undefined;
}

function secondsOf(lifetime: Json | undefined): number {
  return typeof lifetime === "number" ? lifetime : 3600;
}
