import type { Envelope, Json, Operation } from "../../contract/contract.ts";
import { envelopeFor } from "../../contract/reading/errors/envelope.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";

/** One answer of an operation that can be had by name: an error case, a named example, or a bare status. */
export interface NamedAnswer {
  status: number;
  /** The error code, the example's name, or empty for a status that has neither. */
  name: string;
  /** A further name: that of the example in the contract where it differs from the code. */
  alias: string | null;
  code: string | null;
  mediaType: string | null;
  body: Json;
  headers: Record<string, string>;
  /** Where the answer keeps its fields. */
  envelope: Envelope;
}

/** All answers of an operation: its successes first, then errors, each group in document order. */
export function namedAnswers(operation: Operation, envelopes: readonly Envelope[]): NamedAnswer[] {
  const answers: Omit<NamedAnswer, "envelope">[] = [
    ...operation.examples.map((example) => ({ ...pick(example), name: example.name, alias: null, code: null })),
    ...operation.cases.map((one) => ({
      ...pick(one),
      name: one.code,
      alias: aliasOf(one.pointer, one.code),
      code: one.code,
    })),
  ];
  for (const response of operation.responses) {
    if (!Number.isInteger(response.status) || answers.some(({ status }) => status === response.status)) continue;
    answers.push({ status: response.status, name: "", alias: null, code: null, ...bareResponse(response.headers) });
  }
  return answers
    .sort((a, b) => a.status - b.status)
    .map((answer) => ({
      ...answer,
      envelope: envelopeFor(envelopes, { ...answer, operationId: operation.operationId }),
    }));
}

function pick({ status, mediaType, body, headers }: NamedSource): NamedSource {
  return { status, mediaType, body, headers };
}

type NamedSource = Pick<NamedAnswer, "status" | "mediaType" | "body" | "headers">;

function aliasOf(pointer: string, code: string): string | null {
  const name = parsePointer(pointer).at(-1) ?? code;
  return name === code ? null : name;
}

function bareResponse(headers: Operation["responses"][number]["headers"]): Omit<NamedSource, "status"> {
  const values = Object.entries(headers).flatMap(([name, { examples }]) => {
    const value = Object.values(examples)[0];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return { mediaType: null, body: null, headers: Object.fromEntries(values) };
}
