import type { Envelope } from "../../contract/contract.ts";
import { codePointer } from "../../contract/reading/errors/envelope.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";

/** Where the fields of an API's error answers are, as `Bindings` in client/request/bindings.ts has it. */
export function envelopesBinding(envelopes: readonly Envelope[]): Expression {
  const [first = {}, ...others] = envelopes;
  if (others.length === 0 && first.when === undefined) return envelopeBinding(first);
  const conditional = envelopes.map((envelope): Expression => {
    const { status, mediaType, operations } = envelope.when ?? {};
    const when = {
      ...(status !== undefined && { status }),
      ...(mediaType !== undefined && { mediaType }),
      ...(operations !== undefined && { operations }),
    };
    return [when, envelopeBinding(envelope)];
  });
  return runtimePart("envelope/several-envelopes", "severalEnvelopes", conditional);
}

/** Where the fields of an error answer are, as `Envelope` in client/envelope/envelope.ts has it. */
export function envelopeBinding(envelope: Envelope): Record<string, Expression> {
  const { when: _when, strip, errors, details, ...places } = envelope;
  const code = codePointer(envelope);
  const fields = { ...(code !== undefined && { code }), ...places };
  const entries = Object.entries(fields).flatMap(([field, place]): [string, Expression][] => {
    const header = /^header:(.*)$/.exec(place)?.[1];
    if (field === "code" && strip !== undefined) {
      const at = header === undefined ? { path: pathOf(place) } : { header };
      return [[field, runtimePart("envelope/stripped-code", "strippedCode", { ...at, ...strip })]];
    }
    if (header === undefined) return [[field, pathOf(place)]];
    // Every client reads these two by default.
    const isCommon = field === "retryAfter" ? "retry-after" : field === "requestId" ? "x-request-id" : undefined;
    if (header.toLowerCase() === isCommon) return [];
    return field === "requiredScope" && header.toLowerCase() === "www-authenticate"
      ? [[field, runtimePart("envelope/challenge-scope", "challengeScope")]]
      : [[field, runtimePart("envelope/envelope", "inHeader", header)]];
  });
  const holder = details === undefined ? (code?.startsWith("/") ? pathOf(code).slice(0, -1) : []) : pathOf(details);
  return {
    ...Object.fromEntries(entries),
    ...(holder.length > 0 && { details: holder }),
    ...(errors !== undefined && {
      errors: runtimePart(
        "envelope/error-list",
        "errorList",
        Object.fromEntries(Object.entries(errors).map(([field, pointer]) => [field, pathOf(pointer)])),
      ),
    }),
  };
}

/** The names in a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
const pathOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
