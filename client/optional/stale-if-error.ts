import { type Clock, systemClock } from "../recovery/clock.ts";
import type { Extension, Interceptor } from "../request/extension.ts";
import type { Outcome } from "../request/prepared-request.ts";

/** A kept answer. */
interface Entry {
  data: unknown;
  response: Response;
  at: number;
}

/** For whom, how long and how much to keep. */
export interface StaleIfErrorOptions {
  /**
   * Who is asking, such as the id of the signed-in person: nobody gets what another was told. Nothing is kept while it
   * gives undefined.
   */
  principal: () => string | undefined;
  /** The age in milliseconds up to which a kept answer is given. Default 5 minutes. */
  maxAgeMs?: number;
  /** How many answers are kept; the one that was not used for longest goes first. Default 100. */
  maxEntries?: number;
  clock?: Clock;
}

/** An extension with its store. */
export interface StaleIfError extends Extension {
  /** Forgets what one principal was told, as at sign-out, or everything. */
  forget(principal?: string): void;
}

/**
 * Keeps what reads gave in memory, and gives it again, marked by `meta.staleSince`, when the service cannot answer: no
 * connection, no answer in time, an open circuit, or 5xx. A refusal is never papered over.
 * @see https://www.rfc-editor.org/rfc/rfc5861#section-4
 */
export function staleIfError({
  principal,
  maxAgeMs = 300_000,
  maxEntries = 100,
  clock = systemClock,
}: StaleIfErrorOptions): StaleIfError {
  const partitions = new Map<string, Map<string, Entry>>();
  const aroundCall: Interceptor = async (send, draft) => {
    const { method, url } = draft;
    const owner = principal();
    const outcome = await send(draft);
    if (method !== "GET" || owner === undefined) return outcome;
    // Whoever signed out or changed while the call was under way gets nothing kept under either name.
    if (principal() !== owner) return outcome;
    if (outcome.error === undefined) {
      keep(owner, url, { data: structuredClone(outcome.data), response: outcome.response, at: clock.now() });
      return outcome;
    }
    const entry = partitions.get(owner)?.get(url);
    if (entry === undefined || !isOutage(outcome) || clock.now() - entry.at > maxAgeMs) return outcome;
    return { data: structuredClone(entry.data), response: entry.response, staleSince: new Date(entry.at) };
  };

  const keep = (owner: string, url: string, entry: Entry): void => {
    const partition = partitions.get(owner) ?? new Map<string, Entry>();
    partitions.delete(owner);
    partitions.set(owner, partition);
    partition.delete(url);
    partition.set(url, entry);
    let size = [...partitions.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [name, entries] of partitions) {
      for (const key of entries.keys()) {
        if (size <= maxEntries) return;
        entries.delete(key);
        size -= 1;
      }
      if (entries.size === 0) partitions.delete(name);
    }
  };

  return {
    aroundCall,
    forget: (owner) => {
      if (owner === undefined) partitions.clear();
      else partitions.delete(owner);
    },
  };
}

function isOutage({ error, response }: Outcome): boolean {
  if (error === undefined) return false;
  if (error.kind === "network" || error.kind === "timeout" || error.kind === "circuit-open") return true;
  return (response?.status ?? 0) >= 500;
}
