import { createHash } from "node:crypto";
import type { Check } from "./request-context.ts";

const mostKeys = 10_000;

/**
 * Refuses an idempotency key that comes again with another body; with the same body the same answer goes out again.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function createIdempotencyCheck(): Check {
  const seen = new Map<string, string>();
  return ({ compiled, request, credential }) => {
    const { idempotencyHeader } = compiled;
    const key = idempotencyHeader === null ? undefined : request.headers[idempotencyHeader];
    if (idempotencyHeader === null || key === undefined) return undefined;
    const owner = JSON.stringify([compiled.operation.operationId, credential?.value ?? "", key]);
    const digest = createHash("sha256").update(request.body).digest("base64");
    const before = seen.get(owner);
    if (before === undefined) {
      const oldest = seen.size >= mostKeys ? seen.keys().next().value : undefined;
      if (oldest !== undefined) seen.delete(oldest);
      seen.set(owner, digest);
      return undefined;
    }
    if (before === digest) return undefined;
    return {
      cause: "idempotency-conflict",
      why: "the idempotency key came before with another body",
      details: { param: idempotencyHeader },
    };
  };
}
