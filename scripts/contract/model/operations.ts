import type { Report } from "../blocking/report.ts";
import type {
  Contract,
  Encoding,
  Envelope,
  ErrorCode,
  JsonObject,
  Method,
  Operation,
  ParameterStyle,
} from "../contract.ts";
import { type CodeSchema, errorCode, recoveryOfStatuses } from "../reading/errors/codes.ts";
import { examplesByName, examplesOf } from "../reading/examples.ts";
import { arrayOf, objectOf, stringOf, stringsOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import {
  documentedError,
  documentedErrors,
  errorEntries,
  type GeneralRule,
  generalRules,
  isDocumented,
} from "../reading/operations/documented.ts";
import { isIdempotent, methods } from "../reading/operations/methods.ts";
import { parameterPlaces, parametersOf } from "../reading/operations/parameters.ts";
import { type PlacedResponse, responsesOf, schemaOf } from "../reading/operations/responses.ts";
import { securityOf } from "../reading/operations/security.ts";
import { isErrorKey } from "../reading/operations/status-key.ts";
import { hasMember, memberNode, memberNodes, nodeAt, type ResolvedNode } from "../reading/resolved-node.ts";
import { casesOfResponse, codeOfStatus, codesOfResponse, type Sampler } from "./cases.ts";
import { meantCodePointer } from "./meant-code-pointer.ts";

/** An operation of the bundle before its examples are read. */
interface PlacedOperation {
  operationId: string;
  method: Method;
  path: string;
  pathItem: ResolvedNode;
  place: ResolvedNode;
  responses: PlacedResponse[];
}

/**
 * The operations of a bundle, and the codes they return. All codes are known before the first example is read, because
 * a header's examples are told apart by the codes of the whole contract.
 * @param sample Makes the bodies that the contract does not show. Default: none are made.
 */
export function readOperations(
  document: JsonObject,
  envelopes: readonly Envelope[],
  report: Report,
  sample: Sampler = () => null,
): Pick<Contract, "operations" | "codes"> {
  const placed = placedOperations(document, report);
  const faults: Parameters<Report>[] = [];
  const codes = readCodes(placed, envelopes, (...fault) => faults.push(fault));
  for (const fault of faults) report(...fault);
  // Where codes are faulty, whatever shows them would be reported for the same fault again.
  if (faults.length > 0) return { codes, operations: [] };
  const rules = generalRules(document);
  const known = { document, envelopes, codes, rules, report, sample };
  const operations = placed.map((operation) => readOperation(operation, known));
  return { codes, operations };
}

function readCodes(
  placed: readonly PlacedOperation[],
  envelopes: readonly Envelope[],
  report: Report,
): Map<string, ErrorCode> {
  const codes = new Map<string, ErrorCode>();
  const unfixed = new Map<string, CodeSchema>();
  for (const { operationId, responses } of placed) {
    for (const response of responses) {
      const found = codesOfResponse(response, operationId, envelopes).map((schema) => {
        if (!schema.fixed) unfixed.set(schema.place.pointer, schema);
        return errorCode(schema);
      });
      const ofStatus = codeOfStatus(response, operationId, envelopes);
      for (const read of ofStatus === undefined ? found : [ofStatus]) {
        const code = codes.get(read.code) ?? read;
        codes.set(read.code, code);
        if (!code.pointers.includes(read.pointer)) code.pointers.push(read.pointer);
        if (
          code.pointer !== read.pointer &&
          code.schema["x-error"] !== undefined &&
          read.schema["x-error"] !== undefined
        ) {
          const remedy = `Keep the one at \`${code.pointer}\`, and refer to it from both places.`;
          report("code-unique", read.pointer, `The code ${read.code} has a second schema`, remedy);
        }
        if (!code.statuses.includes(response.errorStatus)) code.statuses.push(response.errorStatus);
        if (!code.operationIds.includes(operationId)) code.operationIds.push(operationId);
      }
    }
  }
  const explained = [...codes.values()].filter(({ schema }) => schema["x-error"] !== undefined).length;
  if (envelopes.length > 0 && unfixed.size === explained) reportMisplacedCode(placed, envelopes, explained, report);
  else {
    for (const { place } of unfixed.values()) {
      const remedy = "Give the member that holds the code a `const` with the code.";
      report("extension-valid", place.pointer, 'The schema has "x-error", but its code is not fixed', remedy);
    }
  }
  for (const code of codes.values()) {
    code.statuses.sort((a, b) => a - b);
    if (code.recoveryByStatus) code.recovery = recoveryOfStatuses(code.statuses);
  }
  return codes;
}

/** Reports an envelope whose `code` is at no place where a schema with `x-error` has a constant. */
function reportMisplacedCode(
  placed: readonly PlacedOperation[],
  envelopes: readonly Envelope[],
  explained: number,
  report: Report,
): void {
  const bodies = placed.flatMap(({ responses }) =>
    responses
      .filter(({ model }) => isErrorKey(model.key))
      .flatMap(({ place }) =>
        memberNodes(memberNode(place, "content")).map(([, media]) => memberNode(media, "schema")),
      ),
  );
  const value = meantCodePointer(bodies);
  if (value === undefined && explained === 0) return;
  const pointer = envelopes.length === 1 ? "/x-error-envelope/code" : "/x-error-envelope";
  const message = "No schema with `x-error` has a constant where the envelope puts the code";
  const remedy = value === undefined ? "Point `code` at the member that holds the codes." : `Write \`code: ${value}\`.`;
  const repair = value === undefined || envelopes.length > 1 ? {} : { repair: { pointer, value } };
  report("extension-valid", pointer, message, remedy, { from: pointer, to: pointer, ...repair });
}

function placedOperations(document: JsonObject, report: Report): PlacedOperation[] {
  const seen = new Set<string>();
  return memberNodes(nodeAt(document, "/paths")).flatMap(([path, pathItem]) =>
    Object.keys(objectOf(pathItem.value)).flatMap((key) => {
      const method = methods.find((name) => name === key);
      if (method === undefined || !path.startsWith("/")) return [];
      const place = memberNode(pathItem, method);
      const operationId = stringOf(objectOf(place.value).operationId);
      if (seen.has(operationId)) {
        const remedy = "Give the operation an operationId of its own: its cases are counted by it.";
        report("operation-id-unique", place.pointer, `The operationId "${operationId}" is taken`, remedy);
      }
      seen.add(operationId);
      return [{ operationId, method, path, pathItem, place, responses: responsesOf(place) }];
    }),
  );
}

/** What is known of a contract while its operations are read. */
interface KnownContract {
  document: JsonObject;
  envelopes: readonly Envelope[];
  codes: ReadonlyMap<string, ErrorCode>;
  rules: readonly GeneralRule[];
  report: Report;
  sample: Sampler;
}

function readOperation(
  { operationId, method, path, pathItem, place, responses }: PlacedOperation,
  { document, envelopes, codes, rules, report, sample }: KnownContract,
): Operation {
  const value = objectOf(place.value);
  const security = securityOf(value, document);
  const documented = documentedErrors(rules, { place, security, parameters: parameterPlaces(pathItem, place) });
  const context = {
    operationId,
    envelopes,
    isDocumented: (code: string, status: number) => isDocumented(documented, code, status),
    isCode: (name: string) => codes.has(name),
    sample,
    report,
  };
  const read = responses.map((response) => casesOfResponse(response, context));
  const cases = read.flatMap((each) => each.cases);
  errorEntries(value["x-errors-documented"]).forEach((entry, index) => {
    const { code, status } = documentedError(entry);
    const returned = codes.get(code)?.operationIds.includes(operationId) === true;
    if (returned && (status === null || cases.some((each) => each.code === code && each.status === status))) return;
    const pointer = appendPointer(place.pointer, "x-errors-documented", index);
    if (!codes.has(code) && !code.startsWith("$"))
      report("documented-code-returned", pointer, `There is no code ${code}`, "Correct the code.", {
        from: pointer,
        to: pointer,
        code,
      });
    else {
      const remedy = "Add the response, or take the code off the list.";
      report("documented-code-returned", pointer, `${operationId} has no response with ${entry}`, remedy);
    }
  });
  return {
    operationId,
    method,
    path,
    idempotent: isIdempotent(method) && value["x-idempotent"] !== false,
    summary: stringOf(value.summary).trim(),
    description: stringOf(value.description).trim(),
    tags: stringsOf(value.tags),
    servers: serversOf(value, objectOf(pathItem.value), document),
    security,
    scopeTemplate: stringOf(value["x-scope-template"]) || null,
    parameters: parametersOf(pathItem, place),
    requestBody: requestBodyOf(place),
    responses: responses.map(({ model }) => model),
    cases,
    examples: read.flatMap(({ examples }) => examples),
    pointer: place.pointer,
  };
}

function serversOf(...holders: JsonObject[]): string[] {
  const servers = holders.map((holder) => arrayOf(holder.servers)).find((list) => list.length > 0) ?? [];
  return servers.map((server) => stringOf(objectOf(server).url)).filter((url) => url !== "");
}

function requestBodyOf(operation: ResolvedNode): Operation["requestBody"] {
  if (!hasMember(operation, "requestBody")) return null;
  const body = memberNode(operation, "requestBody");
  const content = memberNodes(memberNode(body, "content")).map(([mediaType, media]) => [
    mediaType,
    { schema: schemaOf(media), examples: examplesByName(examplesOf(media)), encoding: encodingOf(media) },
  ]);
  return { required: objectOf(body.value).required === true, content: Object.fromEntries(content) };
}

function encodingOf(media: ResolvedNode): Record<string, Encoding> {
  return Object.fromEntries(
    memberNodes(memberNode(media, "encoding")).map(([name, { value }]): [string, Encoding] => {
      const { contentType, style, explode, allowReserved } = objectOf(value);
      return [
        name,
        {
          ...(typeof contentType === "string" && { contentType }),
          // The linter proves that it is one of the styles.
          ...(typeof style === "string" && { style: style as ParameterStyle }),
          ...(typeof explode === "boolean" && { explode }),
          ...(typeof allowReserved === "boolean" && { allowReserved }),
        },
      ];
    }),
  );
}
