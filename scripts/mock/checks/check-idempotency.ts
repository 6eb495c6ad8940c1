import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { createBoundedMap } from "../state/bounded-map.ts";
import type { Check, RequestContext } from "./request-context.ts";

/** A check with the keys that it remembers. */
export interface IdempotencyCheck {
  check: Check;
  /** The answer that the same request got before, so that it does nothing twice. */
  replay(context: RequestContext): MockAnswer | undefined;
  /** Keeps the answer of a request with a key. */
  remember(context: RequestContext, answer: MockAnswer): void;
  /** Forgets the keys of a client. */
  reset(client: string): void;
}

/**
 * Refuses an idempotency key that comes again with another body; with the same body the same answer is sent again.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function createIdempotencyCheck(): IdempotencyCheck {
  const seen = createBoundedMap<Seen>(16_000_000, ({ answer }) => bytesOf(answer));
  return {
    replay(context) {
      const key = keyOf(context);
      const answer = key === undefined ? undefined : seen.get(key)?.answer;
      return answer ? { ...answer, why: `${answer.why} (sent again for the same idempotency key)` } : undefined;
    },
    remember(context, answer) {
      const key = keyOf(context);
      const entry = key === undefined ? undefined : seen.get(key);
      if (key === undefined || entry === undefined) return;
      seen.delete(key);
      seen.set(key, { ...entry, answer });
    },
    reset(client) {
      for (const [key, entry] of [...seen.entries()]) if (entry.client === client) seen.delete(key);
    },
    check(context) {
      const { compiled, request, client } = context;
      const owner = keyOf(context);
      if (owner === undefined) return undefined;
      const digest = hash(request.body);
      const before = seen.get(owner);
      if (before === undefined) {
        seen.set(owner, { client, digest, answer: null });
        return undefined;
      }
      if (before.digest === digest) return undefined;
      return {
        cause: "idempotency-conflict",
        why: "the idempotency key came before with another body",
        details: { param: compiled.idempotencyHeader ?? "" },
      };
    },
  };
}

interface Seen {
  client: string;
  digest: string;
  answer: MockAnswer | null;
}

/** What identifies a request with a key; undefined for one without. */
function keyOf({ compiled, request, credential, client }: RequestContext): string | undefined {
  const { idempotencyHeader, operation } = compiled;
  const key = idempotencyHeader === null ? undefined : request.headers[idempotencyHeader];
  return key === undefined
    ? undefined
    : hash(JSON.stringify([client, operation.operationId, credential?.value ?? "", key]));
}

function bytesOf(answer: MockAnswer | null): number {
  return answer === null ? 0 : 500 + lengthOf(answer.body) * 2;
}

function lengthOf(body: MockAnswer["body"]): number {
  return body === null || body instanceof Readable ? 0 : body.length;
}

function hash(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("base64");
}
