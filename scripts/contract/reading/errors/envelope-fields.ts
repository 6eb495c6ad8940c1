import type { Envelope, EnvelopeField } from "../../contract.ts";
import type { CodeDefinition, ErrorExample, ErrorResponse, ResponseHeader } from "../error-contract.ts";
import { appendPointer, valueAt } from "../json-pointer.ts";
import { hasMember, memberNode, type ResolvedNode } from "../resolved-node.ts";
import { alternatives } from "./codes.ts";
import { bodyTokens, codePointer, type EnvelopeFields, headerName } from "./envelope.ts";

/** The member of a code's schema that holds an envelope's field, or undefined where the field is elsewhere or nowhere. */
export function memberOfCode(envelope: Envelope | null, field: EnvelopeField): string | undefined {
  const tokens = bodyTokens(envelope?.[field] ?? "header:");
  const holder = bodyTokens((envelope === null ? undefined : codePointer(envelope)) ?? "header:")?.slice(0, -1);
  const member = tokens?.at(-1);
  return holder?.join("/") === tokens?.slice(0, -1).join("/") ? member : undefined;
}

/** Whether a code's own schema has an envelope's field. */
export function codeHasField(code: CodeDefinition, envelope: Envelope | null, field: EnvelopeField): boolean {
  const member = memberOfCode(envelope, field);
  return member !== undefined && hasMember(memberNode(code.place, "properties"), member);
}

/** Whether an answer of a response can hold an envelope's field, in its body or its headers. */
export function responseHasField(response: ErrorResponse, envelope: Envelope, field: EnvelopeField): boolean {
  const pointer = envelope[field];
  if (pointer === undefined) return false;
  const name = headerName(pointer);
  if (name !== null) return headerNamed(response, name) !== undefined;
  return response.bodies.some(({ schema }) => schemaReaches(schema, bodyTokens(pointer) ?? []));
}

/** Where an example has a field of the envelope in its body; the example itself if the field is elsewhere or missing. */
export function fieldPointer(
  envelope: Envelope | null,
  { name, value, pointer }: Pick<ErrorExample, "name" | "value" | "pointer">,
  field: EnvelopeField,
): string {
  const tokens = bodyTokens(envelope?.[field] ?? "header:");
  if (tokens === null || valueAt(value, appendPointer("", ...tokens)) === undefined) return pointer;
  return appendPointer(pointer, ...(name === null ? [] : ["value"]), ...tokens);
}

/** A response's header by name in any case. */
export function headerNamed({ headers }: Pick<ErrorResponse, "headers">, name: string): ResponseHeader | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

function schemaReaches(schema: ResolvedNode, [token, ...rest]: readonly string[]): boolean {
  if (token === undefined) return schema.value !== undefined;
  return alternatives(schema).some(
    (place) =>
      hasMember(memberNode(place, "properties"), token) && schemaReaches(memberNode(place, "properties", token), rest),
  );
}

/**
 * The scope that an error example misses; where the envelope names `WWW-Authenticate`, the scope of its challenge.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function neededScope(envelope: Envelope | null, { requiredScope }: EnvelopeFields): string | undefined {
  if (typeof requiredScope !== "string") return undefined;
  const inHeader = headerName(envelope?.requiredScope ?? "") !== null;
  return inHeader ? challengeParameter(requiredScope, "scope") : requiredScope;
}

/** A quoted parameter of a challenge. */
export function challengeParameter(challenge: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(challenge)?.[1];
}
