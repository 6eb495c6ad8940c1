import type { Contract } from "../../contract/contract.ts";
import { type Expression, runtimePart } from "../writing/expression.ts";

/** How each credential is sent, as `SchemeBinding` in client/request/credential.ts has it; cookies are the browser's business. */
export function schemeBindings({ securitySchemes }: Contract): Record<string, Expression> {
  const entries = Object.entries(securitySchemes).flatMap(([name, scheme]): [string, Expression][] => {
    if (scheme.type === "apiKey") {
      if (scheme.in === "query") return [[name, runtimePart("request/in-query", "inQuery", String(scheme.name))]];
      return scheme.in === "header" ? [[name, { header: String(scheme.name).toLowerCase() }]] : [];
    }
    if (scheme.type === "http" && String(scheme.scheme).toLowerCase() === "basic") {
      return [[name, { header: "authorization", prefix: "Basic " }]];
    }
    const bearer = scheme.type === "oauth2" || scheme.type === "openIdConnect" || scheme.type === "http";
    return bearer ? [[name, { header: "authorization", prefix: "Bearer " }]] : [];
  });
  return Object.fromEntries(entries);
}
