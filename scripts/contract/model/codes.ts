import { STATUS_CODES } from "node:http";
import { recoveryByStatus } from "../../../client/recovery/recovery-by-status.ts";
import type { Basis, ErrorCode, Recovery } from "../contract.ts";
import { isObject, objectOf, stringOf, stringsOf } from "../reading/json.ts";
import { isErrorKey } from "../reading/operations/status-key.ts";
import type { CodeDefinition, ReadOperation, UsedResponse } from "../reading/reading.ts";

/** The codes that operations return, in the order in which they first return them. */
export function codesOf(operations: readonly ReadOperation[]): Map<string, ErrorCode> {
  const codes = new Map<string, ErrorCode>();
  for (const { operationId, responses } of operations) {
    for (const response of responses) {
      for (const read of codesOfResponse(response)) {
        const code = codes.get(read.code) ?? read;
        codes.set(read.code, code);
        if (!code.pointers.includes(read.pointer)) code.pointers.push(read.pointer);
        if (!code.statuses.includes(response.errorStatus)) code.statuses.push(response.errorStatus);
        if (!code.operationIds.includes(operationId)) code.operationIds.push(operationId);
      }
    }
  }
  for (const code of codes.values()) {
    code.statuses.sort((a, b) => a - b);
    if (code.recoveryByStatus) code.recovery = recoveryOfStatuses(code.statuses);
  }
  return codes;
}

function codesOfResponse(response: UsedResponse): ErrorCode[] {
  if (response.statusKey === undefined) return [];
  const allowed = new Set(response.bodies.flatMap(({ codes }) => codes));
  if (allowed.size > 0) return [...allowed].map(errorCode);
  return isErrorKey(response.statusKey) && !response.covered ? [codeOfStatus(response, response.statusKey)] : [];
}

/** The code of an error answer that carries none: `$` and its key. */
function codeOfStatus({ bodies, place, errorStatus }: UsedResponse, key: string): ErrorCode {
  const body = bodies.find(({ schema }) => schema.value !== undefined)?.schema;
  const pointer = body?.pointer ?? place.pointer;
  return {
    code: `$${key}`,
    pointer,
    pointers: [pointer],
    schema: isObject(body?.value) ? body.value : {},
    title: titleOf(key, errorStatus),
    description: stringOf(objectOf(place.value).description).trim(),
    recovery: "never",
    recoveryByStatus: true,
    action: "",
    userMessage: "",
    source: "",
    basis: "documented",
    inferred: [],
    types: [],
    statuses: [],
    operationIds: [],
  };
}

function titleOf(key: string, status: number): string {
  if (key === "default") return "Any other status";
  return key.endsWith("XX") ? `Any other ${key[0]}xx status` : `${key} ${STATUS_CODES[status] ?? ""}`.trim();
}

/** A code of the model, from its schema; where it occurs is filled in as operations are read. */
function errorCode({ code, place, types }: CodeDefinition): ErrorCode {
  const schema = objectOf(place.value);
  const error = objectOf(schema["x-error"]);
  const { recovery } = error;
  return {
    code,
    pointer: place.pointer,
    pointers: [place.pointer],
    schema,
    title: stringOf(schema.title, code),
    description: stringOf(schema.description).trim(),
    // The vocabularies of recovery and basis were validated against openapi/extensions.schema.json.
    recovery: (recovery ?? "never") as ErrorCode["recovery"],
    recoveryByStatus: recovery === undefined,
    action: stringOf(error.action).trim(),
    userMessage: stringOf(error.userMessage).trim(),
    source: stringOf(error.source),
    basis: (error.basis ?? "documented") as Basis,
    inferred: stringsOf(error.inferred),
    types,
    statuses: [],
    operationIds: [],
  };
}

/** The recovery of a code that came with a status: its own, or that of the status where its contract names none. */
export const recoveryAt = ({ recovery, recoveryByStatus: isByStatus }: ErrorCode, status: number): Recovery =>
  isByStatus ? recoveryByStatus(status) : recovery;

/** What the statuses of a code say about it, where its contract does not: nothing can be repeated if they disagree. */
function recoveryOfStatuses(statuses: readonly number[]): ErrorCode["recovery"] {
  const [first, ...others] = new Set(statuses.map(recoveryByStatus));
  return first === undefined || others.length > 0 ? "never" : first;
}
