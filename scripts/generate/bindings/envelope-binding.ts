import type { Envelope } from "../../contract/contract.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";

/** Where the fields of an error answer are, as `Envelope` in client/envelope/envelope.ts has it. */
export function envelopeBinding(envelope: Envelope): Record<string, Expression> {
  const { when: _when, strip: _strip, errors: _errors, ...fields } = envelope;
  const entries = Object.entries(fields).flatMap(([field, place]): [string, Expression][] => {
    const header = /^header:(.*)$/.exec(place)?.[1];
    if (header === undefined) return [[field, pathOf(place)]];
    // Every client reads these two without being told.
    const isCommon = field === "retryAfter" ? "retry-after" : field === "requestId" ? "x-request-id" : undefined;
    if (header.toLowerCase() === isCommon) return [];
    return field === "requiredScope" && header.toLowerCase() === "www-authenticate"
      ? [[field, runtimePart("envelope/challenge-scope", "challengeScope")]]
      : [[field, runtimePart("envelope/envelope", "inHeader", header)]];
  });
  const details = envelope.code?.startsWith("/") ? pathOf(envelope.code).slice(0, -1) : [];
  return { ...Object.fromEntries(entries), ...(details.length > 0 && { details }) };
}

/** The names in a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
const pathOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
