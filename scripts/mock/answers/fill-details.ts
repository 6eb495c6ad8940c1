import type { Contract, Envelope, Json, JsonObject } from "../../contract/contract.ts";
import { bodyTokens, codePointer, headerName } from "../../contract/reading/errors/envelope.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { memberOf, valueAt } from "../../contract/reading/json-pointer.ts";
import { setMember } from "./compiled-answer.ts";
import type { NamedAnswer } from "./named-answer.ts";

/** What the mock knows of a refused request beyond its code. */
export interface Details {
  /** The field or parameter at fault. */
  param?: string;
  requiredScope?: string;
  retryAfterSeconds?: number;
  /** Live values of headers that the case documents, by lower-case name. */
  headers?: Record<string, string>;
}

/** An error case with the details of this very request where the contract has a place for them, else as documented. */
export function fillDetails(answer: NamedAnswer, contract: Contract, details: Details): NamedAnswer {
  const filled: NamedAnswer = { ...answer, body: structuredClone(answer.body), headers: { ...answer.headers } };
  const { envelope } = answer;
  const schema = answer.code === null ? {} : (contract.codes.get(answer.code)?.schema ?? {});
  fill(filled, envelope.param, details.param, schema, envelope);
  fill(filled, envelope.requiredScope, details.requiredScope, schema, envelope);
  fill(filled, envelope.retryAfter, details.retryAfterSeconds, schema, envelope);
  if (details.retryAfterSeconds !== undefined) setHeader(filled, "retry-after", String(details.retryAfterSeconds));
  if (details.requiredScope !== undefined) setChallengeScope(filled, details.requiredScope);
  for (const [name, value] of Object.entries(details.headers ?? {})) setHeader(filled, name, value);
  return filled;
}

function fill(
  answer: NamedAnswer,
  pointer: string | undefined,
  value: Json | undefined,
  schema: JsonObject,
  envelope: Envelope,
) {
  if (pointer === undefined || value === undefined) return;
  const header = headerName(pointer);
  if (header !== null) {
    if (header.toLowerCase() !== "www-authenticate") setHeader(answer, header, String(value));
    return;
  }
  const present = valueAt(answer.body, pointer);
  if (present === undefined && !allows(schema, pointer, envelope)) return;
  setMember(answer.body, bodyTokens(pointer) ?? [], typeof present === "string" ? String(value) : value);
}

/** Whether the schema of a code has the member that a pointer names beside the code. */
function allows(schema: JsonObject, pointer: string, envelope: Envelope): boolean {
  const own = bodyTokens(pointer) ?? [];
  const code = bodyTokens(codePointer(envelope) ?? "header:") ?? [];
  const sameParent = own.slice(0, -1).join("/") === code.slice(0, -1).join("/");
  return sameParent && isObject(memberOf(objectOf(schema.properties), own.at(-1) ?? ""));
}

/** Changes a header that the case has; adds none that the contract does not promise. */
function setHeader(answer: NamedAnswer, name: string, value: string): void {
  for (const known of Object.keys(answer.headers)) {
    if (known.toLowerCase() === name.toLowerCase()) answer.headers[known] = value;
  }
}

/**
 * Names the scope in a bearer challenge.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
function setChallengeScope(answer: NamedAnswer, scope: string): void {
  for (const [name, value] of Object.entries(answer.headers)) {
    if (name.toLowerCase() !== "www-authenticate") continue;
    answer.headers[name] = value.replace(/\bscope="[^"]*"/, () => `scope="${scope.replace(/["\\]/g, "")}"`);
  }
}
