import type { JsonObject, Method } from "../../contract.ts";
import { objectOf, stringOf } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { ReadOperation, ResponseHeader, UsedResponse } from "../reading.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { methods } from "./methods.ts";
import { operationNames } from "./name-operations.ts";
import { parameterNodes } from "./parameters.ts";
import { responseHeaders } from "./response-headers.ts";
import { securityOf } from "./security.ts";
import { statusKey, statusOf } from "./status-key.ts";

/**
 * The operations of a document in its order, their bodies not read yet.
 * @see https://spec.openapis.org/oas/v3.1.0#path-item-object
 */
export function readOperations(root: ResolvedNode): ReadOperation[] {
  const names = operationNames(root.document);
  const headers = new Map<string, ResponseHeader[]>();
  return memberNodes(memberNode(root, "paths"))
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, pathItem]) =>
      Object.keys(objectOf(pathItem.value)).flatMap((key) => {
        const method = methods.find((name) => name === key);
        return method === undefined ? [] : [readOperation(root.document, path, pathItem, method, { names, headers })];
      }),
    );
}

/** What is known of a document while its operations are read. */
interface Known {
  names: ReadonlyMap<object, string>;
  /** The headers of each response, by its pointer. */
  headers: Map<string, ResponseHeader[]>;
}

function readOperation(
  document: JsonObject,
  path: string,
  pathItem: ResolvedNode,
  method: Method,
  known: Known,
): ReadOperation {
  const place = memberNode(pathItem, method);
  const value = objectOf(place.value);
  const written = stringOf(value.operationId);
  const operation: ReadOperation = {
    operationId: written === "" ? (known.names.get(value) ?? "") : written,
    name: written === "" ? `${method.toUpperCase()} ${path}` : written,
    ...{ method, path, pathItem, place },
    security: securityOf(place.value, document),
    parameters: parameterNodes(pathItem, place).map((parameter) => {
      const { name, in: location } = objectOf(parameter.value);
      return { name: stringOf(name), in: stringOf(location), place: parameter };
    }),
    requestBody: hasMember(place, "requestBody") ? memberNode(place, "requestBody") : null,
    responses: [],
  };
  operation.responses = readResponses(operation, known);
  return operation;
}

/** @see https://spec.openapis.org/oas/v3.1.0#responses-object */
function readResponses(operation: ReadOperation, { headers }: Known): UsedResponse[] {
  const holder = memberNode(operation.place, "responses");
  const named = memberNodes(holder).filter(([name]) => !name.startsWith("x-"));
  const keys = named.flatMap(([name]) => statusKey(name) ?? []);
  const covered = keys.includes("4XX") && keys.includes("5XX");
  return named.map(([key, place]): UsedResponse => {
    const described = headers.get(place.pointer) ?? responseHeaders(place);
    headers.set(place.pointer, described);
    const known = statusKey(key);
    return {
      ...{ operation, key, place },
      statusKey: known,
      status: /^[1-5]\d\d$/.test(key) ? Number(key) : null,
      errorStatus: known === undefined ? 400 : statusOf(known, keys),
      covered: key === "default" && covered,
      pointer: appendPointer(holder.pointer, key),
      headers: described,
      bodies: [],
    };
  });
}
