import type { Contract, JsonObject, SecurityRequirement } from "../../contract/contract.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";

/**
 * How each credential is sent, as `SchemeBinding` in client/request/credential.ts has it; a client certificate is the
 * platform's business.
 * @see https://spec.openapis.org/oas/v3.1.0#security-scheme-object
 */
export function schemeBindings({ securitySchemes }: Pick<Contract, "securitySchemes">): Record<string, Expression> {
  return Object.fromEntries(
    Object.entries(securitySchemes).flatMap(([name, scheme]): [string, Expression][] => {
      const binding = schemeBinding(scheme);
      return binding === undefined ? [] : [[name, binding]];
    }),
  );
}

function schemeBinding({ type, in: place, name, scheme }: JsonObject): Expression | undefined {
  const header = "authorization";
  if (type === "oauth2" || type === "openIdConnect") return { header, prefix: "Bearer " };
  if (type === "http") {
    // The name of a scheme is of no case. @see https://www.rfc-editor.org/rfc/rfc9110#section-11.1
    const lower = String(scheme).toLowerCase();
    if (lower === "bearer") return { header, prefix: "Bearer " };
    if (lower !== "basic") return { header, prefix: `${scheme} ` };
    return { header, prefix: "Basic ", encode: runtimePart("serialization/basic-credential", "basicCredential") };
  }
  if (type !== "apiKey") return undefined;
  if (place === "query") return runtimePart("serialization/in-query", "inQuery", String(name));
  if (place === "cookie") return runtimePart("serialization/cookie-credential", "inCookie", String(name));
  return place === "header" ? { header: String(name).toLowerCase() } : undefined;
}

/** The alternatives of an operation's security that a client sends something for, by the names of their schemes. */
export function securityBinding(contract: Contract, security: readonly SecurityRequirement[]): string[][] {
  const bound = schemeBindings(contract);
  const alternatives = security.map((all) =>
    all.map(({ scheme }) => scheme).filter((name) => Object.hasOwn(bound, name)),
  );
  const distinct = new Map(alternatives.map((names) => [JSON.stringify(names), names]));
  return [...distinct.values()].filter((names) => names.length > 0);
}
