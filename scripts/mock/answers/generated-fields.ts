import { randomBytes, randomUUID } from "node:crypto";

/** The values that differ from answer to answer. */
export interface GeneratedFields {
  /** A new request id in the shape of the contract's example. */
  requestId(example: string): string;
  /** The present time in the shape of the contract's example. */
  timestamp(example: string): string;
}

/** GeneratedFields from a clock and from chance. */
export function freshFields(now: () => number): GeneratedFields {
  return { requestId: likeRequestId, timestamp: (example) => likeTimestamp(example, now()) };
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function likeRequestId(example: string): string {
  if (uuidPattern.test(example)) return randomUUID();
  const [, prefix = "", tail = ""] = /^(.*[_.:-])?([0-9A-Za-z]+)$/.exec(example) ?? [];
  if (tail.length < 6) return randomUUID();
  const random = randomBytes(tail.length).toString("hex").slice(0, tail.length);
  return prefix + (tail === tail.toUpperCase() ? random.toUpperCase() : random);
}

function likeTimestamp(example: string, now: number): string {
  const text = new Date(now).toISOString();
  return /\.\d/.test(example) ? text : text.replace(/\.\d+Z$/, "Z");
}
