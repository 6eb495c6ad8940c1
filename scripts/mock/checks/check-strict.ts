import type { Contract } from "../../contract/contract.ts";
import type { Check } from "./request-context.ts";

/** Puts before a check of validity one that refuses what the contract does not mention at all. */
export function createStrictCheck(contract: Contract, checkValidity: Check): Check {
  const credentialNames = new Set(
    Object.values(contract.securitySchemes).flatMap(({ in: place, name }) => (place === "query" ? [String(name)] : [])),
  );
  return (context) => {
    const { operation } = context.compiled;
    const known = new Set(operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
    for (const name of context.target.query?.keys() ?? []) {
      if (known.has(name) || credentialNames.has(name) || name.startsWith("__") || /\[/.test(name)) continue;
      return {
        cause: "invalid-request",
        why: `the contract has no query parameter "${name}"`,
        details: { param: name },
      };
    }
    if (operation.requestBody === null && context.request.body.length > 0) {
      return { cause: "invalid-request", why: "the operation takes no body" };
    }
    if (context.request.body.length > 0 && context.request.headers["content-type"] === undefined) {
      return { cause: "unsupported-media-type", why: "the body has no Content-Type" };
    }
    return checkValidity(context);
  };
}
