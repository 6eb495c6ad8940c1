import type { Method } from "../../contract/contract.ts";
import { objectOf, stringOf } from "../../contract/reading/json.ts";
import { appendPointer } from "../../contract/reading/json-pointer.ts";
import { methods } from "../../contract/reading/methods.ts";
import { parameterPlaces } from "../../contract/reading/parameters.ts";
import { hasMember, memberPlace, memberPlaces, type Place } from "../../contract/reading/place.ts";
import { securityOf } from "../../contract/reading/security.ts";
import type { LintedOperation } from "./error-contract.ts";

/**
 * The operations of a document in its order, however incomplete they are.
 * @see https://spec.openapis.org/oas/v3.1.0#path-item-object
 */
export function lintedOperations(root: Place): LintedOperation[] {
  return memberPlaces(memberPlace(root, "paths")).flatMap(([path, pathItem]) =>
    methods
      .filter((method) => hasMember(pathItem, method))
      .map((method) => lintedOperation(root, path, pathItem, method)),
  );
}

function lintedOperation(root: Place, path: string, pathItem: Place, method: Method): LintedOperation {
  const place = memberPlace(pathItem, method);
  const operation: LintedOperation = {
    name: stringOf(objectOf(place.value).operationId, `${method.toUpperCase()} ${path}`),
    method,
    path,
    place,
    security: securityOf(place.value, root.document),
    parameters: parameters(pathItem, place),
    requestBody: hasMember(place, "requestBody") ? memberPlace(place, "requestBody") : null,
    responses: [],
  };
  const responses = memberPlace(place, "responses");
  operation.responses = memberPlaces(responses)
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

function parameters(pathItem: Place, operation: Place): LintedOperation["parameters"] {
  return parameterPlaces(pathItem, operation).map((place) => {
    const { name, in: location } = objectOf(place.value);
    return { name: stringOf(name), in: stringOf(location), place };
  });
}
