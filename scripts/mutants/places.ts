import type { EnvelopeField, JsonObject } from "../contract/contract.ts";
import { bodyTokens } from "../contract/reading/errors/envelope.ts";
import { objectOf } from "../contract/reading/json.ts";
import { appendPointer, valueAt } from "../contract/reading/json-pointer.ts";
import type {
  CodeDefinition,
  ErrorResponse,
  Reading,
  ResponseBody,
  ResponseExample,
  UsedResponse,
} from "../contract/reading/reading.ts";

/** The codes that some response allows, each once. */
export function returnedCodes({ codes }: Reading): CodeDefinition[] {
  return codes.filter(({ responses }) => responses.length > 0);
}

/** The place of a member of a code's `x-error`. */
export function errorPointer({ place }: CodeDefinition, ...members: string[]): string {
  return appendPointer(place.pointer, "x-error", ...members);
}

/** A body of an error response that lists codes, with its response. */
export interface CodedBody extends ResponseBody {
  response: ErrorResponse;
}

/** Every body of an error response that lists codes; redirects do not count. */
export function codedBodies({ errorResponses }: Reading): CodedBody[] {
  return errorResponses.flatMap((response) =>
    response.bodies
      .filter(({ mediaType, codes }) => mediaType !== null && codes.length > 0)
      .map((body) => ({ ...body, response })),
  );
}

/** A named example of a coded body, with its body; where several bodies show one shared example, the first. */
export interface CodedExample extends ResponseExample {
  body: CodedBody;
  name: string;
}

/** Every named example of an error body that carries a code, once. */
export function codedExamples(contract: Reading): CodedExample[] {
  const found = new Map<string, CodedExample>();
  for (const body of codedBodies(contract)) {
    for (const example of body.examples) {
      if (example.name === null || example.code === undefined || found.has(example.pointer)) continue;
      found.set(example.pointer, { ...example, name: example.name, body });
    }
  }
  return [...found.values()];
}

/** Where an example's body holds a field of the envelope, or undefined where it holds none. */
export function fieldPointer(example: ResponseExample, field: EnvelopeField): string | undefined {
  const tokens = bodyTokens(example.envelope[field] ?? "header:");
  if (tokens === null || example.fields[field] === undefined) return undefined;
  return appendPointer(example.pointer, "value", ...tokens);
}

/** Where an error response is used under a status from 400 on. */
export function errorUses({ errorResponses }: Reading): (UsedResponse & { status: number })[] {
  return errorResponses.flatMap(({ uses }) =>
    uses.flatMap((use) => (use.status !== null && use.status >= 400 ? [{ ...use, status: use.status }] : [])),
  );
}

/** A value of the document at a JSON Pointer, as an object. */
export function objectAt({ document }: Reading, pointer: string): JsonObject {
  return objectOf(valueAt(document, pointer));
}

/** An object with one member renamed, at its old position. */
export function renamedMember(holder: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(holder).map(([name, value]) => [name === from ? to : name, value]));
}

/** An object with its members in the opposite order. */
export function reversedMembers(holder: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(holder).reverse());
}
