import { isTooDeep } from "../request/deep-value.ts";
import { mostBodyBytes } from "../request/read-body.ts";
import type { Check } from "./request-context.ts";

/**
 * Refuses a body that is too large, of no known media type, or cannot be decoded.
 * @param maxBodyBytes Null where the provider documents no limit.
 */
export function createBodyCheck(maxBodyBytes: number | null): Check {
  return ({ request, body, compiled }) => {
    const limit = maxBodyBytes ?? mostBodyBytes;
    if (request.body.length > limit) {
      return { cause: "body-too-large", why: `the body is larger than ${limit} bytes` };
    }
    if (compiled.operation.requestBody === null) {
      // Most servers ignore a body that they do not read. One that documents 415 does not.
      const refuses = request.body.length > 0 && compiled.answers.some(({ answer }) => answer.status === 415);
      return refuses ? { cause: "unsupported-media-type", why: "the operation takes no body" } : undefined;
    }
    if (body.kind === "malformed") return { cause: "malformed-body", why: body.why };
    if (body.kind === "unsupported") return { cause: "unsupported-media-type", why: body.why };
    if (body.kind === "json" && isTooDeep(body.value))
      return { cause: "malformed-body", why: "the body is nested too deep" };
    return undefined;
  };
}
