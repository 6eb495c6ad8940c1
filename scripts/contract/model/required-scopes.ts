import type { JsonObject, Operation } from "../contract.ts";
import { examplesOf, schemaExample } from "../reading/examples.ts";
import { objectOf, stringOf } from "../reading/json.ts";
import { parameterNodes } from "../reading/operations/parameters.ts";
import { fillTemplate } from "../reading/operations/path-template.ts";
import { securityOf } from "../reading/operations/security.ts";
import { memberNode, type ResolvedNode } from "../reading/resolved-node.ts";

/**
 * The scopes that an operation needs: of the first way to be allowed that names any, else of `x-scope-template`, which
 * says for OpenAPI that a scope depends on a parameter of the path. There the parameter's example is filled in.
 */
export function scopesOf(pathItem: ResolvedNode, operation: ResolvedNode, document: JsonObject): string[] {
  const ways = securityOf(operation.value, document).map((way) => way.flatMap(({ scopes }) => scopes));
  const declared = ways.find((scopes) => scopes.length > 0);
  if (declared !== undefined) return declared;
  const template = stringOf(objectOf(operation.value)["x-scope-template"]);
  if (template === "") return [];
  const values: Record<string, string> = {};
  for (const parameter of parameterNodes(pathItem, operation)) {
    const example = examplesOf(parameter)[0]?.value ?? schemaExample(memberNode(parameter, "schema"));
    if (example !== undefined) values[stringOf(objectOf(parameter.value).name)] = String(example);
  }
  return [filledScope(template, values)];
}

/**
 * The scopes of each way to be allowed to call an operation, for one request.
 * @param parameters The request's path parameters.
 */
export function neededScopes(
  { security, scopeTemplate }: Pick<Operation, "security" | "scopeTemplate">,
  parameters: Readonly<Record<string, string>>,
): string[][] {
  if (scopeTemplate !== null) return [[filledScope(scopeTemplate, parameters)]];
  return security.map((way) => way.flatMap(({ scopes }) => scopes));
}

/** A scope template with the values of a request's path parameters; what has no value stays as it is. */
function filledScope(template: string, parameters: Readonly<Record<string, string>>): string {
  return fillTemplate(template, (name) => parameters[name]);
}
