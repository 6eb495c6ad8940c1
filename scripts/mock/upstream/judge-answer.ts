import type { Contract, Json, Operation } from "../../contract/contract.ts";
import { envelopeFor, readCode } from "../../contract/reading/errors/envelope.ts";
import { coversStatus } from "../../contract/reading/operations/status-key.ts";

/** An answer of a real server, as far as it was read. */
export interface UpstreamAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Undefined where it is no JSON, or was not read. */
  body: Json | undefined;
}

/** What a contract knows of an answer. */
export interface Verdict {
  code: string | undefined;
  /** What the contract lacks, such as `the contract has no 418 for GET /patients`; undefined for a documented answer. */
  unknown: string | undefined;
}

/**
 * Compares a real answer with the contract, by status and by code.
 * @param operation Undefined for a path or method that the contract does not have.
 */
export function judgeAnswer(
  { envelopes }: Contract,
  operation: Operation | undefined,
  { status, headers, body }: UpstreamAnswer,
): Verdict {
  if (operation === undefined) return { code: undefined, unknown: "the contract has no such operation" };
  const label = `${operation.method.toUpperCase()} ${operation.path}`;
  const { operationId, responses, cases } = operation;
  const mediaType = headers["content-type"] ?? null;
  const envelope = envelopeFor(envelopes, { status, mediaType, operationId });
  const code = status < 400 || body === undefined ? undefined : readCode(envelope, { status, headers, body });
  if (!responses.some(({ key }) => coversStatus(key, status))) {
    return { code, unknown: `the contract has no ${status} for ${label}` };
  }
  // An operation of which the contract names no code may send any.
  const named = cases.filter((one) => !one.code.startsWith("$"));
  const known = code === undefined || named.length === 0 || named.some((one) => one.code === code);
  return { code, unknown: known ? undefined : `the contract has no code "${code.slice(0, 100)}" for ${label}` };
}
