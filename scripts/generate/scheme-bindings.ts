import type { Contract } from "../contract/contract.ts";

/** How each credential is sent, as `SchemeBinding` in client/request/bindings.ts has it; cookies are the browser's business. */
export function schemeBindings({ securitySchemes }: Contract): Record<string, object> {
  const entries = Object.entries(securitySchemes).flatMap(([name, scheme]): [string, object][] => {
    if (scheme.type === "apiKey") {
      return scheme.in === "cookie" ? [] : [[name, { in: scheme.in, name: scheme.name }]];
    }
    if (scheme.type === "http" && String(scheme.scheme).toLowerCase() === "basic") {
      return [[name, { in: "authorization", word: "Basic" }]];
    }
    const bearer = scheme.type === "oauth2" || scheme.type === "openIdConnect" || scheme.type === "http";
    return bearer ? [[name, { in: "authorization", word: "Bearer" }]] : [];
  });
  return Object.fromEntries(entries);
}
