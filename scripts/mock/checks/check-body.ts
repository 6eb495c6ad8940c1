import { isTooDeep } from "../request/deep-value.ts";
import type { Check } from "./request-context.ts";

/** Refuses a body that is too large, of no known media type, or cannot be decoded. */
export function createBodyCheck(maxBodyBytes: number): Check {
  return ({ request, body, compiled }) => {
    if (request.body.length > maxBodyBytes) {
      return { cause: "body-too-large", why: `the body is larger than ${maxBodyBytes} bytes` };
    }
    if (compiled.operation.requestBody === null) return undefined;
    if (body.kind === "malformed") return { cause: "malformed-body", why: body.why };
    if (body.kind === "unsupported") return { cause: "unsupported-media-type", why: body.why };
    if (body.kind === "json" && isTooDeep(body.value))
      return { cause: "malformed-body", why: "the body is nested too deep" };
    return undefined;
  };
}
