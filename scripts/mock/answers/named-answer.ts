import type {
  Contract,
  Envelope,
  Json,
  JsonObject,
  Operation,
  ResponseModel,
  StatusKey,
} from "../../contract/contract.ts";
import { sampleOf, sampleXml } from "../../contract/model/sample-body.ts";
import { envelopeFor } from "../../contract/reading/errors/envelope.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { isXml } from "../request/body-text.ts";

/** One answer of an operation that a request can ask for by name: an error case, a named example, or a bare status. */
export interface NamedAnswer {
  /** The response that it is of. */
  key: StatusKey;
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

/**
 * All answers of an operation: its successes first, then errors, each group in document order. A media type of a success
 * without an example gets a body that its schema allows.
 */
export function namedAnswers(
  operation: Operation,
  { envelopes, document }: Pick<Contract, "envelopes" | "document">,
): NamedAnswer[] {
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
    const { key, status } = response;
    if (!Number.isInteger(status)) continue;
    const known = answers.filter((answer) => answer.status === status);
    const bare = { key, status, name: "", alias: null, code: null, headers: headersOf(response) };
    for (const [mediaType, schema] of status < 400 ? Object.entries(response.content) : []) {
      if (known.some((answer) => answer.mediaType === mediaType)) continue;
      answers.push({ ...bare, mediaType, body: sampleIn(mediaType, schema, document) });
    }
    if (!answers.some((answer) => answer.status === status)) answers.push({ ...bare, mediaType: null, body: null });
  }
  return answers
    .sort((a, b) => a.status - b.status)
    .map((answer) => ({
      ...answer,
      body: writable(answer, operation, document),
      envelope: envelopeFor(envelopes, { ...answer, operationId: operation.operationId }),
    }));
}

function pick({ key, status, mediaType, body, headers }: NamedSource): NamedSource {
  return { key, status, mediaType, body, headers };
}

type NamedSource = Pick<NamedAnswer, "key" | "status" | "mediaType" | "body" | "headers">;

function aliasOf(pointer: string, code: string): string | null {
  const name = parsePointer(pointer).at(-1) ?? code;
  return name === code ? null : name;
}

function headersOf({ headers }: ResponseModel): Record<string, string> {
  const values = Object.entries(headers).flatMap(([name, { examples }]) => {
    const value = Object.values(examples)[0];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(values);
}

/** A body that a schema allows, in a media type. */
function sampleIn(mediaType: string, schema: JsonObject, document: JsonObject): Json {
  return isXml(mediaType) ? sampleXml(schema, document) : sampleOf(schema, document, "answer");
}

/** The body as its media type writes it, where that is not JSON. */
function writable({ status, mediaType, body }: NamedSource, { responses }: Operation, document: JsonObject): Json {
  if (mediaType === null || typeof body !== "object" || body === null || !isXml(mediaType)) return body;
  const schema = responses.find((response) => response.status === status)?.content[mediaType];
  return sampleXml(schema ?? {}, document, body);
}
