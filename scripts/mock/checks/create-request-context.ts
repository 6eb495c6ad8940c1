import type { Contract } from "../../contract/contract.ts";
import { fillTemplate } from "../../contract/reading/operations/path-template.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import type { PrismEngine } from "../prism/prism-engine.ts";
import type { Violation } from "../prism/violation.ts";
import { clientName } from "../request/client-name.ts";
import { readCredential } from "../request/credential.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { type DecodedBody, readBody } from "../request/read-body.ts";
import type { Target } from "../request/target.ts";
import { decodeParameters, decodeSafely } from "../routing/path-router.ts";
import type { StyledCheck } from "../styles/styled-violations.ts";
import type { RequestContext } from "./request-context.ts";
import { essence, jsonBodyViolations, type SchemaCheck } from "./schema-violations.ts";

interface Parts {
  contract: Contract;
  engine: PrismEngine;
  styled: StyledCheck;
  schemaCheck: SchemaCheck;
  compiled: CompiledOperation;
  parameters: Record<string, string>;
  request: MockRequest;
  target: Target;
  now: number;
}

/** Gathers what the checks need to know of a request. */
export function createRequestContext({
  contract,
  engine,
  styled,
  schemaCheck,
  compiled,
  parameters,
  request,
  target,
  now,
}: Parts): RequestContext {
  const takesBody = compiled.operation.requestBody !== null;
  const body = takesBody
    ? readBody(request.body, request.headers, compiled.requestMediaType)
    : ({ kind: "none" } as const);
  let violations: Promise<Violation[]> | undefined;
  return {
    request,
    client: clientName(request),
    target,
    compiled,
    parameters: decodeParameters(parameters),
    credential: readCredential(contract, compiled.operation, request, target),
    body,
    now,
    quota: null,
    violations() {
      violations ??= check({ contract, engine, styled, schemaCheck, compiled, parameters, request, target }, body);
      return violations;
    },
  };
}

async function check(
  { contract, engine, styled, schemaCheck, compiled, parameters, request, target }: Omit<Parts, "now">,
  body: DecodedBody,
): Promise<Violation[]> {
  const broken = Object.entries(parameters).find(([, value]) => !isDecodable(value));
  if (broken !== undefined) {
    return [{ path: ["path", broken[0]], code: "encoding", message: `"${broken[1]}" is not percent-encoded UTF-8` }];
  }
  const undeclared = undeclaredMediaType(request, compiled, body);
  if (undeclared !== undefined) return [{ path: [], code: "415", message: `"${undeclared}" is not documented here` }];
  const violations = await engine.check(compiled.operation, {
    // HEAD is validated as the GET that answers it.
    method: compiled.operation.method,
    url: { path: pathFor(compiled, parameters), query: queryOf(target) },
    headers: headersFor(request, compiled, body),
    body: contentOf(body),
  });
  const contentType = request.headers["content-type"];
  const ofBody =
    body.kind === "json" ? jsonBodyViolations(schemaCheck, contract.document, compiled, contentType, body.value) : [];
  const own = [...styled(compiled, request, parameters), ...ofBody];
  return [...(isMultipart(request, compiled) ? violations.filter((one) => !isTypeOfPart(one)) : violations), ...own];
}

/**
 * The media type of a body where the contract has no such; Prism takes `application/json` for any that ends in `+json`.
 * @see https://spec.openapis.org/oas/v3.1.0#request-body-object
 */
function undeclaredMediaType(
  { headers }: MockRequest,
  { operation }: CompiledOperation,
  body: DecodedBody,
): string | undefined {
  const sent = essence(headers["content-type"] ?? "");
  const declared = Object.keys(operation.requestBody?.content ?? {}).map(essence);
  if (sent === "" || body.kind === "none" || declared.length === 0) return undefined;
  const ranges = [sent, sent.replace(/\/.*/s, "/*"), "*/*"];
  return declared.some((one) => ranges.includes(one)) ? undefined : sent;
}

function isMultipart({ headers }: MockRequest, { requestMediaType }: CompiledOperation): boolean {
  return /^multipart\//i.test(headers["content-type"] ?? requestMediaType ?? "");
}

/**
 * Prism takes each part of a multipart body for a text, also one that is JSON.
 * @see https://spec.openapis.org/oas/v3.1.0#special-considerations-for-multipart-content
 */
function isTypeOfPart({ path, code }: Violation): boolean {
  return path[0] === "body" && path.length === 2 && code === "type";
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The path as Prism's router splits it: its own matching must not trip over what ours has understood. */
function pathFor({ operation }: CompiledOperation, parameters: Record<string, string>): string {
  return fillTemplate(operation.path, (name) => encodeURIComponent(decodeSafely(parameters[name] ?? "")));
}

function queryOf({ query }: Target): Record<string, string | string[]> {
  if (query === null) return {};
  const names = [...new Set(query.keys())].filter((name) => !name.startsWith("__"));
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** Headers as Prism expects them: `Bearer` capitalized, a length that is true, no `Accept` to stumble over. */
function headersFor(request: MockRequest, compiled: CompiledOperation, body: DecodedBody): Record<string, string> {
  const headers: Record<string, string> = { ...request.headers };
  for (const name of ["accept", "prefer", "content-length"]) delete headers[name];
  if (headers.authorization !== undefined) {
    headers.authorization = headers.authorization.replace(
      /^(bearer|basic|digest)\b/i,
      (kind) => kind[0]?.toUpperCase() + kind.slice(1).toLowerCase(),
    );
  }
  if (digestFields.every((field) => field.test(headers.authorization ?? ""))) headers.authorization = plainDigest;
  if (body.kind === "none") {
    delete headers["content-type"];
    return headers;
  }
  if (headers["content-type"] === undefined && compiled.requestMediaType !== null)
    headers["content-type"] = compiled.requestMediaType;
  return { ...headers, "content-length": String(request.body.length) };
}

/** What every Digest credential has; Prism refuses one whose values are not letters and digits alone. @see RFC 7616, 3.4 */
const digestFields = [/^Digest\s/, /\busername\*?=/, /\brealm=/, /\bnonce=/, /\buri=/, /\bresponse=/];
const plainDigest = 'Digest username="u", realm="r", nonce="n", uri="u", response="r"';

function contentOf(body: DecodedBody): unknown {
  if (body.kind === "json") return body.value;
  return body.kind === "form" || body.kind === "text" ? body.text : undefined;
}
