import type { Method } from "../../contract.ts";
import type { LintedOperation } from "../error-contract.ts";
import { objectOf, stringOf } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { methods } from "./methods.ts";
import { parameterPlaces } from "./parameters.ts";
import { securityOf } from "./security.ts";

/**
 * The operations of a document in its order, however incomplete they are.
 * @see https://spec.openapis.org/oas/v3.1.0#path-item-object
 */
export function lintedOperations(root: ResolvedNode): LintedOperation[] {
  return memberNodes(memberNode(root, "paths")).flatMap(([path, pathItem]) =>
    methods
      .filter((method) => hasMember(pathItem, method))
      .map((method) => lintedOperation(root, path, pathItem, method)),
  );
}

function lintedOperation(root: ResolvedNode, path: string, pathItem: ResolvedNode, method: Method): LintedOperation {
  const place = memberNode(pathItem, method);
  const operation: LintedOperation = {
    name: stringOf(objectOf(place.value).operationId, `${method.toUpperCase()} ${path}`),
    method,
    path,
    place,
    security: securityOf(place.value, root.document),
    parameters: parameters(pathItem, place),
    requestBody: hasMember(place, "requestBody") ? memberNode(place, "requestBody") : null,
    responses: [],
  };
  const responses = memberNode(place, "responses");
  operation.responses = memberNodes(responses)
    .filter(([key]) => !key.startsWith("x-"))
    .map(([key, response]) => ({
      operation,
      key,
      status: /^[1-5]\d\d$/.test(key) ? Number(key) : null,
      pointer: appendPointer(responses.pointer, key),
      place: response,
    }));
  return operation;
}

function parameters(pathItem: ResolvedNode, operation: ResolvedNode): LintedOperation["parameters"] {
  return parameterPlaces(pathItem, operation).map((place) => {
    const { name, in: location } = objectOf(place.value);
    return { name: stringOf(name), in: stringOf(location), place };
  });
}
