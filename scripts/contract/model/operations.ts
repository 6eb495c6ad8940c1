import type { Contract, Encoding, ErrorCode, JsonObject, Operation, ParameterStyle } from "../contract.ts";
import { examplesByName, examplesOf } from "../reading/examples.ts";
import { arrayOf, objectOf, stringOf, stringsOf } from "../reading/json.ts";
import { documentedErrors, type GeneralRule, generalRules, isDocumented } from "../reading/operations/documented.ts";
import { isIdempotent } from "../reading/operations/methods.ts";
import type { Reading, ReadOperation } from "../reading/reading.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../reading/resolved-node.ts";
import { casesOfResponse } from "./cases.ts";
import { codesOf } from "./codes.ts";
import { parameterOf } from "./parameters.ts";
import { responsesOf, schemaOf } from "./responses.ts";

/** The operations of a document, and the codes that they return. */
export function modelOf(reading: Reading): Pick<Contract, "operations" | "codes"> {
  const codes = codesOf(reading.operations);
  const rules = generalRules(reading.document);
  const operations = reading.operations.map((operation) => operationOf(operation, reading.document, codes, rules));
  return { codes, operations };
}

function operationOf(
  read: ReadOperation,
  document: JsonObject,
  codes: ReadonlyMap<string, ErrorCode>,
  rules: readonly GeneralRule[],
): Operation {
  const { operationId, method, path, pathItem, place, security } = read;
  const value = objectOf(place.value);
  const parameters = read.parameters.map((parameter) => parameter.place);
  const documented = documentedErrors(rules, { place, security, parameters });
  const context = {
    operationId,
    isDocumented: (code: string, status: number) => isDocumented(documented, code, status),
    isCode: (name: string) => codes.has(name),
  };
  const servers = serversOf(value, objectOf(pathItem.value), document);
  const responses = responsesOf(read);
  const shown = responses.map((response) => casesOfResponse(response, context));
  return {
    operationId,
    method,
    path,
    idempotent: isIdempotent(method) && value["x-idempotent"] !== false,
    summary: stringOf(value.summary).trim(),
    description: stringOf(value.description).trim(),
    tags: stringsOf(value.tags),
    servers: servers.map(({ url }) => stringOf(url)),
    serverVariables: variablesOf(servers[0]),
    security,
    scopeTemplate: stringOf(value["x-scope-template"]) || null,
    parameters: parameters.map(parameterOf),
    requestBody: requestBodyOf(read),
    responses: responses.map(({ model }) => model),
    cases: shown.flatMap(({ cases }) => cases),
    examples: shown.flatMap(({ examples }) => examples),
    pointer: place.pointer,
  };
}

function serversOf(...holders: JsonObject[]): JsonObject[] {
  const servers = holders.map((holder) => arrayOf(holder.servers)).find((list) => list.length > 0) ?? [];
  return servers.map(objectOf).filter(({ url }) => stringOf(url) !== "");
}

function variablesOf({ variables }: JsonObject = {}): Record<string, string> {
  const known = Object.entries(objectOf(variables)).filter(([, variable]) => objectOf(variable).default !== undefined);
  return Object.fromEntries(known.map(([name, variable]) => [name, String(objectOf(variable).default)]));
}

function requestBodyOf({ requestBody: body }: ReadOperation): Operation["requestBody"] {
  if (body === null) return null;
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
