import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../../../contract/reading/resolved-node.ts";
import type { Fault, Rule } from "../rule.ts";
import { isPlainHttp } from "./plain-http.ts";

/**
 * A security scheme must not show the credential to others.
 * @see https://www.rfc-editor.org/rfc/rfc9700
 */
export const secureScheme: Rule = {
  id: "secure-scheme",
  family: "http",
  preset: "http",
  level: "warn",
  summary:
    "No security scheme sends a credential in a URL or over plain http, and none uses a grant that RFC 9700 rejects.",
  page: {
    why: "Logs, histories and `Referer` headers keep URLs, and a credential in them too (RFC 9700 §4.3). RFC 9700 forbids the\npassword grant (§2.4) and advises against the implicit grant (§2.1.2), which returns the token in a URL.",
    bad: "# at /components/securitySchemes/account\ntype: apiKey\nin: query\nname: key",
    good: "# at /components/securitySchemes/account\ntype: apiKey\nin: header\nname: X-Api-Key",
  },
  *check({ root }) {
    for (const [name, scheme] of memberNodes(memberNode(root, "components", "securitySchemes"))) {
      const { type, in: location } = objectOf(scheme.value);
      if (type === "apiKey" && location === "query") {
        yield {
          pointer: appendPointer(scheme.pointer, "in"),
          message: `\`${name}\` sends the key in the query of the URL`,
          remedy: "Accept the key in a header, and write `in: header`.",
        };
      }
      if (type === "oauth2") yield* flowFaults(memberNode(scheme, "flows"));
      if (type === "openIdConnect") yield* urlFaults(scheme, ["openIdConnectUrl"]);
    }
  },
};

/** The grants that RFC 9700 rejects, and why. */
const rejectedGrants: ReadonlyMap<string, string> = new Map([
  ["implicit", "The implicit grant returns the token in a URL"],
  ["password", "The password grant shows a person's password to the application"],
]);

function* flowFaults(flows: ResolvedNode): Iterable<Fault> {
  for (const [grant, flow] of memberNodes(flows)) {
    const message = rejectedGrants.get(grant);
    const remedy = "Use the authorization code with PKCE (`authorizationCode`).";
    if (message !== undefined) yield { pointer: appendPointer(flows.pointer, grant), message, remedy };
    yield* urlFaults(flow, ["authorizationUrl", "tokenUrl", "refreshUrl"]);
  }
}

function* urlFaults({ value, pointer }: ResolvedNode, members: readonly string[]): Iterable<Fault> {
  for (const member of members) {
    if (!isPlainHttp(stringOf(objectOf(value)[member]))) continue;
    const remedy = "Begin it with `https://`.";
    yield { pointer: appendPointer(pointer, member), message: `\`${member}\` is reached without encryption`, remedy };
  }
}
