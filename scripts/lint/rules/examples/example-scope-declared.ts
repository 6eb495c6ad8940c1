import { scopePlaceholder } from "../../../contract/model/fit-scopes.ts";
import { neededScope } from "../../../contract/reading/errors/envelope-fields.ts";
import { objectOf } from "../../../contract/reading/json.ts";
import { securitySchemesOf } from "../../../contract/reading/operations/security.ts";
import type { Reading } from "../../../contract/reading/reading.ts";
import { memberNode, memberNodes } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * The scope that an error names is one that can be asked for.
 * @see https://spec.openapis.org/oas/v3.1.0#oauth-flow-object
 */
export const exampleScopeDeclared: Rule = {
  id: "example-scope-declared",
  family: "examples",
  preset: "contract",
  summary: "The scope that an example misses is one that the document declares, or the placeholder `example:scope`.",
  *check(contract) {
    const scopes = declaredScopes(contract);
    if (scopes.size === 0) return;
    for (const { bodies } of contract.errorResponses) {
      for (const example of bodies.flatMap(({ examples }) => examples)) {
        const scope = neededScope(example);
        if (scope === undefined || scope === scopePlaceholder) continue;
        if (scope.split(" ").every((name) => scopes.has(name))) continue;
        const remedy = "Name a scope of the security schemes, or declare this one there.";
        yield { pointer: example.pointer, message: `No security scheme declares the scope \`${scope}\``, remedy };
      }
    }
  },
};

function declaredScopes({ document, operations, root }: Reading): Set<string> {
  const flows = memberNodes(memberNode(root, "components", "securitySchemes")).flatMap(([, scheme]) =>
    memberNodes(memberNode(scheme, "flows")),
  );
  const named = flows.flatMap(([, flow]) => Object.keys(objectOf(objectOf(flow.value).scopes)));
  const needed = operations.flatMap(({ security }) => security.flat().flatMap(({ scopes }) => scopes));
  return Object.keys(securitySchemesOf(document)).length === 0 ? new Set() : new Set([...named, ...needed]);
}
