import type { Json, JsonObject, SecurityRequirement } from "../../contract.ts";
import { arrayOf, isObject, objectOf, stringsOf } from "../json.ts";
import { memberNode, memberNodes, nodeAt } from "../resolved-node.ts";

/**
 * The alternatives of a `security` list, an operation's own before the document's; empty where none is needed.
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export function securityOf(operation: Json | undefined, document: JsonObject): SecurityRequirement[] {
  const own = objectOf(operation).security;
  return arrayOf(own ?? document.security).map((alternative) =>
    Object.entries(objectOf(alternative)).map(([scheme, scopes]) => ({ scheme, scopes: stringsOf(scopes) })),
  );
}

/** The document's security schemes by name, `$ref`s resolved. */
export function securitySchemesOf(document: JsonObject): Record<string, JsonObject> {
  const schemes = memberNode(nodeAt(document, ""), "components", "securitySchemes");
  return Object.fromEntries(
    memberNodes(schemes).flatMap(([name, { value }]) => (isObject(value) ? [[name, value]] : [])),
  );
}
