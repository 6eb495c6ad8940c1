import type { Contract, Envelope, ErrorCode, JsonObject, Method, Operation } from "../contract.ts";
import { casesOfResponse, codesOfResponse } from "./cases.ts";
import { constantOf, errorCode } from "./codes.ts";
import { documentedError, documentedErrors, type GeneralRule, generalRules, isDocumented } from "./documented.ts";
import { examplesByName, examplesOf } from "./examples.ts";
import { arrayOf, objectOf, stringOf, stringsOf } from "./json.ts";
import { appendPointer } from "./json-pointer.ts";
import { isIdempotent, methods } from "./methods.ts";
import { parameterPlaces, parametersOf } from "./parameters.ts";
import { hasMember, memberPlace, memberPlaces, type Place, placeAt } from "./place.ts";
import type { Report } from "./report.ts";
import { type PlacedResponse, responsesOf, schemaOf } from "./responses.ts";
import { securityOf } from "./security.ts";

/** An operation of the bundle before its examples are read. */
interface PlacedOperation {
  operationId: string;
  method: Method;
  path: string;
  pathItem: Place;
  place: Place;
  responses: PlacedResponse[];
}

/**
 * The operations of a bundle, and the codes they return. All codes are known before the first example is read, because
 * a header's examples are told apart by the codes of the whole contract; and where a code is faulty no example is read,
 * because whatever shows that code would be reported for the same fault again.
 */
export function readOperations(
  document: JsonObject,
  envelope: Envelope,
  report: Report,
): Pick<Contract, "operations" | "codes"> {
  const placed = placedOperations(document, report);
  const faults: Parameters<Report>[] = [];
  const codes = readCodes(placed, envelope, (...fault) => faults.push(fault));
  if (faults.length > 0) {
    const { code } = envelope;
    const misplaced = ![...codes.values()].some(({ schema }) => constantOf(schema, code) !== undefined);
    if (misplaced) report("/x-error-envelope/code", `No code has a \`const\` at "${code}"`, "Point to the codes.");
    else for (const fault of faults) report(...fault);
    return { codes, operations: [] };
  }
  const rules = generalRules(document);
  const operations = placed.map((operation) => readOperation(operation, document, envelope, codes, rules, report));
  return { codes, operations };
}

function readCodes(placed: readonly PlacedOperation[], envelope: Envelope, report: Report): Map<string, ErrorCode> {
  const codes = new Map<string, ErrorCode>();
  for (const { operationId, responses } of placed) {
    for (const response of responses) {
      for (const schema of codesOfResponse(response, envelope, report)) {
        const code = codes.get(schema.code) ?? errorCode(schema);
        codes.set(schema.code, code);
        if (code.pointer !== schema.pointer) {
          report(
            schema.pointer,
            `The code "${schema.code}" has two schemas`,
            `Keep one, and refer to it from both places.`,
          );
        }
        if (!code.statuses.includes(response.model.status)) code.statuses.push(response.model.status);
        if (!code.operationIds.includes(operationId)) code.operationIds.push(operationId);
      }
    }
  }
  for (const code of codes.values()) code.statuses.sort((a, b) => a - b);
  return codes;
}

function placedOperations(document: JsonObject, report: Report): PlacedOperation[] {
  const seen = new Set<string>();
  return memberPlaces(placeAt(document, "/paths")).flatMap(([path, pathItem]) =>
    Object.keys(objectOf(pathItem.value)).flatMap((key) => {
      const method = methods.find((name) => name === key);
      if (method === undefined || !path.startsWith("/")) return [];
      const place = memberPlace(pathItem, method);
      const operationId = stringOf(objectOf(place.value).operationId, `${method} ${path}`);
      if (!hasMember(place, "operationId") || seen.has(operationId)) {
        const message = seen.has(operationId)
          ? `The operationId "${operationId}" is taken`
          : "The operation has no operationId";
        report(place.pointer, message, "Give the operation an operationId of its own: its cases are counted by it.");
      }
      seen.add(operationId);
      return [{ operationId, method, path, pathItem, place, responses: responsesOf(place, report) }];
    }),
  );
}

function readOperation(
  { operationId, method, path, pathItem, place, responses }: PlacedOperation,
  document: JsonObject,
  envelope: Envelope,
  codes: ReadonlyMap<string, ErrorCode>,
  rules: readonly GeneralRule[],
  report: Report,
): Operation {
  const value = objectOf(place.value);
  const security = securityOf(value, document);
  const documented = documentedErrors(rules, { place, security, parameters: parameterPlaces(pathItem, place) });
  const context = {
    operationId,
    envelope,
    isDocumented: (code: string, status: number) => isDocumented(documented, code, status),
    isCode: (name: string) => codes.has(name),
    report,
  };
  const read = responses.map((response) => casesOfResponse(response, context));
  const cases = read.flatMap((each) => each.cases);
  stringsOf(value["x-errors-documented"]).forEach((entry, index) => {
    const { code, status } = documentedError(entry);
    const returned = codes.get(code)?.operationIds.includes(operationId) === true;
    if (returned && (status === null || cases.some((each) => each.code === code && each.status === status))) return;
    const remedy = `Add a response with "${entry}", or take it off the list.`;
    const pointer = appendPointer(place.pointer, "x-errors-documented", index);
    report(pointer, `"${entry}" is documented for ${operationId}, but none of its responses allows it`, remedy);
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

function requestBodyOf(operation: Place): Operation["requestBody"] {
  if (!hasMember(operation, "requestBody")) return null;
  const body = memberPlace(operation, "requestBody");
  const content = memberPlaces(memberPlace(body, "content")).map(([mediaType, media]) => [
    mediaType,
    { schema: schemaOf(media), examples: examplesByName(examplesOf(media)) },
  ]);
  return { required: objectOf(body.value).required === true, content: Object.fromEntries(content) };
}
