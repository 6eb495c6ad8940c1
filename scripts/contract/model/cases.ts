import type { Case, Json, PlainExample } from "../contract.ts";
import { bodyTokens, codePointer } from "../reading/errors/envelope.ts";
import { headerValues } from "../reading/errors/header-values.ts";
import { isErrorKey } from "../reading/operations/status-key.ts";
import type { ResponseBody, ResponseExample } from "../reading/reading.ts";
import type { ResolvedNode } from "../reading/resolved-node.ts";
import type { ModelledResponse } from "./responses.ts";
import { type SampledCode, sampleBody } from "./sample-body.ts";

/** What is known of the operation and its contract while the cases of a response are made. */
export interface CaseContext {
  operationId: string;
  isDocumented: (code: string, status: number) => boolean;
  isCode: (name: string) => boolean;
}

/** The examples of one response: those with an error code, and the rest. */
export interface ResponseExamples {
  cases: Case[];
  examples: PlainExample[];
}

/**
 * Sorts a response's examples into error cases and plain examples. A code that several media types show makes one case,
 * of the first; one that none shows makes a case whose body is made from its schema.
 */
export function casesOfResponse({ model, read }: ModelledResponse, context: CaseContext): ResponseExamples {
  const { key, status } = model;
  const { bodies, errorStatus } = read;
  const { operationId, isCode, isDocumented } = context;
  const result: ResponseExamples = { cases: [], examples: [] };
  const allowed = bodies.flatMap(({ codes }) => codes);

  function add(code: string, body: ResponseBody | undefined, example: ResponseExample | undefined, value: Json): void {
    if (result.cases.some((other) => other.code === code)) return;
    const { mediaType = null, schema } = body ?? {};
    result.cases.push({
      ...{ operationId, key, status: errorStatus, code, mediaType, body: value },
      sampled: example === undefined && mediaType !== null,
      schema: mediaType === null || schema?.value === undefined ? null : schema.pointer,
      headers: headersOf(example, code),
      basis: isDocumented(code, errorStatus) ? "documented" : "inferred",
      pointer: example?.pointer ?? read.place.pointer,
    });
  }

  /** An example without a name has the headers of its code. */
  function headersOf(example: ResponseExample | undefined, code: string): Record<string, string> {
    const ofCode = example === undefined || example.name === null ? headerValues(model.headers, code, isCode) : {};
    return { ...example?.headers, ...ofCode };
  }

  for (const body of bodies) {
    const carriesCode = isErrorKey(key) || body.mediaType === null;
    for (const example of body.examples) {
      const code = carriesCode ? example.code : undefined;
      const value: Json = body.mediaType === null ? null : example.value;
      // Where a response documents no code, the text in its place may be anything that is not a code of the contract.
      if (code === undefined || (allowed.length === 0 && !isCode(code))) {
        const { name, headers, pointer } = example;
        const { mediaType } = body;
        const plain = { operationId, key, status, mediaType, body: value, headers, pointer };
        result.examples.push({ ...plain, name: name ?? "example" });
      } else if (body.codes.some((each) => each.code === code)) add(code, body, example, value);
    }
  }
  for (const body of bodies) {
    // A redirect that no example shows has no address to send the caller to.
    if (body.mediaType === null) continue;
    for (const { code, value, place } of body.codes) {
      if (result.cases.some((other) => other.code === code)) continue;
      add(code, body, undefined, sampleBody(body.schema, sampledCode(body, place, value)));
    }
  }
  if (allowed.length === 0 && isErrorKey(key) && !read.covered) {
    const body = bodies.find(({ examples }) => examples.length > 0) ?? bodies[0];
    const [example] = body?.examples ?? [];
    const made = body !== undefined && example === undefined ? sampleBody(body.schema) : null;
    add(`$${key}`, body, example, example?.value ?? made);
    // The first example is the case; further ones stay plain.
    if (example !== undefined && status === errorStatus)
      result.examples = result.examples.filter(({ pointer }) => pointer !== example.pointer);
  }
  return result;
}

/** Where a body that is made from its schema has its code; undefined where the code is in a header, or not fixed. */
function sampledCode(
  { envelope }: ResponseBody,
  at: ResolvedNode,
  value: string | number | undefined,
): SampledCode | undefined {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  return tokens === null || value === undefined ? undefined : { tokens, at, value };
}
