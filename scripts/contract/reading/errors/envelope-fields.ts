import type { Envelope, EnvelopeField } from "../../contract.ts";
import { appendPointer, valueAt } from "../json-pointer.ts";
import { memberSchema } from "../member-schema.ts";
import { headerNamed } from "../operations/response-headers.ts";
import type { CodeDefinition, ErrorResponse, ResponseExample } from "../reading.ts";
import { hasMember, memberNode, type ResolvedNode } from "../resolved-node.ts";
import { alternatives } from "./codes.ts";
import { bodyTokens, codePointer, headerName } from "./envelope.ts";

/** The member beside the code that holds a field, or undefined where the field is elsewhere or nowhere. */
export function memberOfCode(envelope: Envelope, field: EnvelopeField): string | undefined {
  const at = field === "code" ? codePointer(envelope) : envelope[field];
  const tokens = bodyTokens(at ?? "header:");
  const holder = bodyTokens(codePointer(envelope) ?? "header:")?.slice(0, -1);
  const member = tokens?.at(-1);
  return holder?.join("/") === tokens?.slice(0, -1).join("/") ? member : undefined;
}

/** The members of a code's schema that hold a field, by each envelope that it is for. */
export function membersOfCode({ envelopes }: Pick<CodeDefinition, "envelopes">, field: EnvelopeField): string[] {
  return [...new Set(envelopes.flatMap((envelope) => memberOfCode(envelope, field) ?? []))];
}

/** Whether a code's own schema has an envelope's field. */
export function codeHasField(code: CodeDefinition, field: EnvelopeField): boolean {
  return membersOfCode(code, field).some((member) => hasMember(memberNode(code.place, "properties"), member));
}

/** Whether an answer of a response can hold a field, in its body or its headers; of its bodies those of an envelope. */
export function responseHasField(response: ErrorResponse, envelope: Envelope, field: EnvelopeField): boolean {
  const pointer = envelope[field];
  if (pointer === undefined) return false;
  const name = headerName(pointer);
  if (name !== null) return headerNamed(response, name) !== undefined;
  return response.bodies.some(
    (body) => body.envelope === envelope && schemaReaches(body.schema, bodyTokens(pointer) ?? []),
  );
}

/** Where an example has a field in its body; the example itself if the field is elsewhere or missing. */
export function fieldPointer(
  { envelope, name, value, pointer }: Pick<ResponseExample, "envelope" | "name" | "value" | "pointer">,
  field: EnvelopeField,
): string {
  const at = field === "code" ? codePointer(envelope) : envelope[field];
  const tokens = bodyTokens(at ?? "header:");
  if (tokens === null || valueAt(value, appendPointer("", ...tokens)) === undefined) return pointer;
  return appendPointer(pointer, ...(name === null ? [] : ["value"]), ...tokens);
}

function schemaReaches(schema: ResolvedNode, [token, ...rest]: readonly string[]): boolean {
  if (token === undefined) return schema.value !== undefined;
  return alternatives(schema).some((place) => {
    const member = memberSchema(place, token);
    return member !== undefined && schemaReaches(member, rest);
  });
}

/**
 * The scope that an error example misses; where the envelope names `WWW-Authenticate`, the scope of its challenge.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function neededScope({ envelope, fields }: Pick<ResponseExample, "envelope" | "fields">): string | undefined {
  const { requiredScope } = fields;
  if (typeof requiredScope !== "string") return undefined;
  const inHeader = headerName(envelope.requiredScope ?? "") !== null;
  return inHeader ? challengeParameter(requiredScope, "scope") : requiredScope;
}

/** A quoted parameter of a challenge. */
export function challengeParameter(challenge: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(challenge)?.[1];
}
