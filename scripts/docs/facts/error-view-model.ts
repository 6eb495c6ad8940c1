import { STATUS_CODES } from "node:http";
import type { Basis, Case, Contract, EnvelopeField, ErrorCode, Json, Method } from "../../contract/contract.ts";
import { recoveryAt } from "../../contract/model/codes.ts";
import { envelopeFor, headerName, readEnvelope } from "../../contract/reading/errors/envelope.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { errorSnippet } from "../samples/error-snippet.ts";
import { type HandlingSample, handlingSamples } from "../samples/handling-samples.ts";
import { type MockCommand, mockCommand } from "../samples/mock-command.ts";
import type { SampleSettings } from "../samples/sample-settings.ts";
import { codeLabel } from "./code-label.ts";
import { type ErrorHeader, headersOf } from "./error-headers.ts";
import { type Member, membersOf } from "./error-members.ts";
import { type RecoveryRule, recoveryRuleOf } from "./recovery-rule.ts";
import { type Situation, situationOf } from "./situations.ts";

/** An operation that returns a code. */
export interface ErrorOperation {
  operationId: string;
  method: Method;
  path: string;
  summary: string;
  tags: string[];
  status: number;
  /** Null where the contract names no sources. */
  basis: Basis | null;
}

/** An answer that carries a code; operations that answer alike share one. */
export interface ErrorAnswer {
  status: number;
  reason: string;
  headers: Record<string, string>;
  mediaType: string | null;
  body: Json;
}

/** All that is said about one code of one API, ready to be shown in any form. */
export interface ErrorFacts {
  api: string;
  apiTitle: string;
  code: string;
  /** What a reader calls it: the code, or the status of an answer without a code. */
  label: string;
  meaning: string;
  statuses: { status: number; reason: string; situation: Situation }[];
  recovery: RecoveryRule;
  action: string;
  userMessage: string;
  /** Null where the contract names no source: then the document itself is the documentation. */
  provenance: { basis: Basis; source: string; inferred: string[] } | null;
  /** The address that the provider's own answers name for this code. */
  docUrl: string | null;
  headers: ErrorHeader[];
  members: Member[];
  answers: ErrorAnswer[];
  operations: ErrorOperation[];
  mock: MockCommand | null;
  /** TypeScript that gets it from the mock with the generated client. */
  snippet: string | null;
  /** Code for production that handles it, in each way of calling the API; empty where no operation returns it. */
  samples: HandlingSample[];
}

/** Gathers the facts of one code from its contract. */
function errorFacts(contract: Contract, code: ErrorCode, settings: SampleSettings): ErrorFacts {
  const { api, title, operations } = contract;
  const returning = operations.flatMap((operation) =>
    operation.cases.filter((found) => found.code === code.code).map((found) => ({ operation, found })),
  );
  const cases = returning.map(({ found }) => found);
  const first = returning[0]?.operation;
  const hasSources = namesSources(contract);
  const docUrl = valueIn(contract, cases, "docUrl");
  return {
    api,
    apiTitle: title,
    code: code.code,
    label: codeLabel(code.code),
    meaning: code.description,
    statuses: code.statuses.map((status) => ({
      status,
      reason: reasonOf(status),
      situation: situationOf(recoveryAt(code, status), status),
    })),
    recovery: recoveryRuleOf(code, {
      wait: placeIn(contract, cases, "retryAfter"),
      requiredScope: placeIn(contract, cases, "requiredScope"),
    }),
    action: code.action,
    userMessage: code.userMessage,
    provenance: hasSources ? { basis: code.basis, source: code.source, inferred: code.inferred } : null,
    docUrl: typeof docUrl === "string" ? docUrl : null,
    headers: headersOf(operations, code.code),
    members: membersOf(contract.document, code.schema),
    answers: distinctAnswers(cases),
    operations: returning.map(({ operation, found }) => ({
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path,
      summary: operation.summary,
      tags: operation.tags,
      status: found.status,
      basis: hasSources ? found.basis : null,
    })),
    mock: first === undefined ? null : mockCommand(api, first, code.code, settings.mockOrigin),
    snippet: first === undefined ? null : errorSnippet(contract, first, code, settings),
    samples: first === undefined ? [] : handlingSamples(contract, first, code, settings),
  };
}

/**
 * The facts of every code of a contract, by code, in the contract's order.
 */
export function allErrorFacts(contract: Contract, settings: SampleSettings = {}): Map<string, ErrorFacts> {
  return new Map([...contract.codes.values()].map((code) => [code.code, errorFacts(contract, code, settings)]));
}

/** Whether a contract says where its facts come from, as one does that somebody else than the provider has written. */
function namesSources({ codes }: Contract): boolean {
  return [...codes.values()].some(({ source }) => source !== "");
}

function reasonOf(status: number): string {
  return STATUS_CODES[status] ?? "";
}

function valueIn(contract: Contract, cases: Case[], field: EnvelopeField): Json | undefined {
  return cases
    .map((found) => readEnvelope(envelopeFor(contract.envelopes, found), found)[field])
    .find((value) => value !== undefined && value !== null);
}

/** A place of the envelope as a reader finds it, if an answer of this code has something there. */
function placeIn(contract: Contract, cases: Case[], field: EnvelopeField): string | null {
  const holder = cases.find((found) => valueIn(contract, [found], field) !== undefined);
  const pointer = holder === undefined ? undefined : envelopeFor(contract.envelopes, holder)[field];
  if (pointer === undefined) return null;
  const header = headerName(pointer);
  return header === null ? `\`${parsePointer(pointer).join(".")}\`` : `the \`${header}\` header`;
}

function distinctAnswers(cases: Case[]): ErrorAnswer[] {
  const answers = cases.map(({ status, headers, mediaType, body }) => ({
    status,
    reason: reasonOf(status),
    headers,
    mediaType,
    body,
  }));
  return [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
}
