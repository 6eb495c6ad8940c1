import type { Envelope } from "./envelope.ts";

/** The answers that an envelope is of; of several conditions all must hold, of a list one. */
export interface EnvelopeCondition {
  /** Statuses, ranges such as `4XX`, or `default`. */
  readonly status?: readonly string[];
  /** In lower case, without parameters. */
  readonly mediaType?: readonly string[];
  /** Ids of operations. */
  readonly operations?: readonly string[];
}

/** Makes the function that chooses the envelope of an answer: the first whose conditions hold, else one without fields. */
export const severalEnvelopes =
  (envelopes: readonly (readonly [when: EnvelopeCondition, envelope: Envelope])[]) =>
  ({ status, headers }: Response, operationId: string): Envelope => {
    const keys = [String(status), `${String(status)[0]}XX`, "default"];
    const type = (headers.get("Content-Type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
    const found = envelopes.find(
      ([when]) =>
        (!when.status || when.status.some((key) => keys.includes(key))) &&
        (!when.mediaType || when.mediaType.includes(type)) &&
        (!when.operations || when.operations.includes(operationId)),
    );
    return found?.[1] ?? {};
  };
