import { type Clock, systemClock } from "../recovery/clock.ts";
import type { Extension, Interceptor } from "../request/extension.ts";
import type { Outcome, PreparedRequest } from "../request/prepared-request.ts";

/** A stored response. */
interface Entry {
  data: unknown;
  response: Response;
  at: number;
}

/** Options of `staleIfError`. */
export interface StaleIfErrorOptions {
  /**
   * The owner of the data, such as the id of the signed-in person; data is never shared between owners. Nothing is stored
   * while it returns `undefined`.
   * @example
   * ```ts
   * staleIfError({ principal: () => session?.userId })
   * ```
   */
  principal: () => string | undefined;
  /**
   * Maximum age of stored data in milliseconds. Default 5 minutes.
   * @example
   * ```ts
   * staleIfError({ principal: () => session?.userId, maxAgeMs: 60_000 })
   * ```
   */
  maxAgeMs?: number;
  /**
   * Maximum number of stored responses; the least recently stored one is dropped first. Default 100.
   * @example
   * ```ts
   * staleIfError({ principal: () => session?.userId, maxEntries: 20 })
   * ```
   */
  maxEntries?: number;
  /** For tests that move the time themselves. Default: the clock of the system. */
  clock?: Clock;
}

/** The extension and its store. */
export interface StaleIfError extends Extension {
  /**
   * Deletes the data of one principal, for example at sign-out, or all data.
   * @example
   * ```ts
   * stored.forget(session.userId);
   * ```
   */
  forget(principal?: string): void;
}

/**
 * Stores the data of GET requests in memory and returns it, with `meta.staleSince`, when the service fails: no
 * connection, a timeout, an open circuit, or 5xx. Other errors are never replaced.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [staleIfError({ principal: () => session.userId })] });
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5861#section-4
 */
export function staleIfError({
  principal,
  maxAgeMs = 300_000,
  maxEntries = 100,
  clock = systemClock,
}: StaleIfErrorOptions): StaleIfError {
  const partitions = new Map<string, Map<string, Entry>>();
  const aroundCall: Interceptor = async (next, request, { context, input }) => {
    const { method } = request;
    const key = keyOf(request, input.parseAs, context.requestId);
    const owner = principal();
    const outcome = await next(request);
    if (method !== "GET" || owner === undefined) return outcome;
    // If the principal changed during the call, the data belongs to neither.
    if (principal() !== owner) return outcome;
    if (outcome.error === undefined) {
      if (outcome.data instanceof ReadableStream) return outcome; // it can be read once
      keep(owner, key, { data: structuredClone(outcome.data), response: outcome.response, at: clock.now() });
      return outcome;
    }
    const entry = partitions.get(owner)?.get(key);
    if (entry === undefined || !isOutage(outcome) || clock.now() - entry.at > maxAgeMs) return outcome;
    return { data: structuredClone(entry.data), response: entry.response, staleSince: new Date(entry.at) };
  };

  const keep = (owner: string, key: string, entry: Entry): void => {
    const partition = partitions.get(owner) ?? new Map<string, Entry>();
    partitions.delete(owner);
    partitions.set(owner, partition);
    partition.delete(key);
    partition.set(key, entry);
    let size = [...partitions.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [name, entries] of partitions) {
      for (const oldest of entries.keys()) {
        if (size <= maxEntries) return;
        entries.delete(oldest);
        size -= 1;
      }
      if (entries.size === 0) partitions.delete(name);
    }
  };

  return {
    name: "staleIfError",
    aroundCall,
    forget: (owner) => {
      if (owner === undefined) partitions.clear();
      else partitions.delete(owner);
    },
  };
}

/** Requests with the same key get the same data. Credentials are added later; the correlation id is always another. */
const keyOf = ({ url, headers }: PreparedRequest, parseAs: string | undefined, requestId: string): string =>
  JSON.stringify([url, parseAs, Object.entries(headers).filter(([, value]) => value !== requestId)]);

function isOutage({ error, response }: Outcome): boolean {
  if (error === undefined) return false;
  if (error.kind === "network" || error.kind === "timeout" || error.kind === "circuit-open") return true;
  return (response?.status ?? 0) >= 500;
}
