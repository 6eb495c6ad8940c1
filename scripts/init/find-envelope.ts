import type { Contract, Envelope, EnvelopeField, JsonObject } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";
import { appendPointer } from "../contract/reading/json-pointer.ts";
import { type ErrorShape, errorShapes } from "./error-bodies.ts";

/** Names that APIs give to the fields of an error, the most telling first, compared without case, `_` and `-`. */
const fieldNames: readonly (readonly [field: EnvelopeField, names: readonly string[]])[] = [
  ["code", ["code", "errorcode", "errcode", "error", "name", "reason"]],
  ["message", ["message", "detail", "errordescription", "errormessage", "description", "msg", "title"]],
  ["requestId", ["requestid", "traceid", "correlationid", "debugid", "pspreference"]],
  ["docUrl", ["docurl", "documentationurl", "helpurl", "moreinfo", "infolink"]],
  ["type", ["type", "errortype", "category"]],
  ["param", ["param", "parameter", "field"]],
  ["timestamp", ["timestamp", "time"]],
];

const headerNames: readonly (readonly [field: EnvelopeField, names: RegExp])[] = [
  ["retryAfter", /^retry-after$/i],
  ["requestId", /^(?:x-)?(?:request|correlation|trace)-id$/i],
];

/**
 * Proposes where the error answers of a contract keep their fields, from the members of their bodies and their headers:
 * one envelope for the most frequent shape, and one before it for each shape that keeps its code elsewhere.
 * @returns Empty if no error has a body with a field of a known name.
 */
export function findEnvelopes(contract: Contract): Envelope[] {
  const headers = headerFields(contract);
  const found: { envelope: Envelope; shape: ErrorShape }[] = [];
  for (const shape of errorShapes(contract)) {
    const envelope = envelopeOfShape(shape);
    if (envelope.message === undefined && envelope.code === undefined && envelope.errors === undefined) continue;
    const same = found.find((other) => placeOfCode(other.envelope) === placeOfCode(envelope));
    // A field that only some answers have may be absent in others: one envelope is then for all of them.
    if (same === undefined) found.push({ envelope, shape });
    else same.envelope = { ...envelope, ...same.envelope };
  }
  const [main, ...others] = found;
  if (main === undefined) return [];
  return [
    ...others.map(({ envelope, shape }) => ({
      when: { mediaType: [shape.mediaType], operations: shape.operationIds },
      ...withoutTaken(headers, envelope),
      ...envelope,
    })),
    { ...withoutTaken(headers, main.envelope), ...main.envelope },
  ];
}

function placeOfCode({ code, message, errors }: Envelope): string {
  return JSON.stringify(errors === undefined ? (code ?? message?.replace(/[^/]*$/, "")) : errors.at);
}

/** What the headers say and the body does not. */
function withoutTaken(headers: Envelope, envelope: Envelope): Envelope {
  const { requestId, ...others } = headers;
  return envelope.requestId === undefined && requestId !== undefined ? { ...others, requestId } : others;
}

function envelopeOfShape({ body }: ErrorShape): Envelope {
  const [list] = Object.entries(body).flatMap(([name, value]) => {
    const [first] = Array.isArray(value) ? value : [];
    return /^errors$/i.test(name) && isObject(first) ? [{ at: appendPointer("", name), first }] : [];
  });
  if (list !== undefined && fieldsOf(body, "").message === undefined) return { errors: errorsOf(list.at, list.first) };
  const [holder] = Object.entries(body).filter(([name, value]) => /^(?:error|fault)$/i.test(name) && isObject(value));
  if (holder !== undefined) return fieldsOf(holder[1] as JsonObject, appendPointer("", holder[0]));
  return fieldsOf(body, "");
}

/** A list of errors, as in JSON:API. */
function errorsOf(at: string, first: JsonObject): NonNullable<Envelope["errors"]> {
  const { code, message, param } = fieldsOf(first, "");
  const source = isObject(first.source) && "pointer" in first.source ? "/source/pointer" : param;
  return {
    at,
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(source !== undefined && { param: source }),
  };
}

/** The fields that the members of an object are by their names. */
function fieldsOf(object: JsonObject, base: string): Envelope {
  const isProblem = "title" in object && "status" in object && "type" in object;
  const envelope: Envelope = {};
  for (const [field, names] of fieldNames) {
    const name = names
      .flatMap((known) => Object.keys(object).filter((member) => member.replace(/[_-]/g, "").toLowerCase() === known))
      .find((member) => !Array.isArray(object[member]) && !isObject(object[member]));
    // The title of a problem is its summary, and its type a URI: neither is a code.
    if (name === undefined || (isProblem && (field === "type" || name === "title"))) continue;
    envelope[field] = appendPointer(base, name);
  }
  if (envelope.code !== undefined && envelope.code === envelope.message) delete envelope.message;
  return envelope;
}

/** Fields that error responses keep in headers. */
function headerFields({ operations }: Contract): Envelope {
  const envelope: Envelope = {};
  for (const { responses } of operations) {
    for (const { status, headers } of responses) {
      if (status < 400) continue;
      for (const [field, pattern] of headerNames) {
        const name = Object.keys(headers).find((header) => pattern.test(header));
        if (name !== undefined) envelope[field] ??= `header:${name}`;
      }
    }
  }
  return envelope;
}
