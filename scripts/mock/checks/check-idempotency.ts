import { createHash } from "node:crypto";
import { createBoundedMap } from "../state/bounded-map.ts";
import type { Check } from "./request-context.ts";

/** A check with the keys that it remembers. */
export interface IdempotencyCheck {
  check: Check;
  /** Forgets the keys of a client. */
  reset(client: string): void;
}

/**
 * Refuses an idempotency key that comes again with another body; with the same body the same answer is sent again.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function createIdempotencyCheck(): IdempotencyCheck {
  const seen = createBoundedMap<{ client: string; digest: string }>(8_000_000);
  return {
    reset(client) {
      for (const [key, entry] of [...seen.entries()]) if (entry.client === client) seen.delete(key);
    },
    check({ compiled, request, credential, client }) {
      const { idempotencyHeader } = compiled;
      const key = idempotencyHeader === null ? undefined : request.headers[idempotencyHeader];
      if (idempotencyHeader === null || key === undefined) return undefined;
      const owner = hash(JSON.stringify([client, compiled.operation.operationId, credential?.value ?? "", key]));
      const digest = hash(request.body);
      const before = seen.get(owner);
      if (before === undefined) {
        seen.set(owner, { client, digest });
        return undefined;
      }
      if (before.digest === digest) return undefined;
      return {
        cause: "idempotency-conflict",
        why: "the idempotency key came before with another body",
        details: { param: idempotencyHeader },
      };
    },
  };
}

function hash(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("base64");
}
