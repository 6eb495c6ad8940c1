import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { resolveReference } from "../../contract/reading/resolve-reference.ts";
import { jsonMediaType } from "./media-type.ts";

/** The members of a refresh request that a client can fill in. */
const fillable = ["grant_type", "refresh_token", "client_id", "client_secret"];

/**
 * The operation that renews an access token, recognized by what it takes and gives: it needs no access token itself,
 * takes a `refresh_token` and answers with an `access_token`. It serves the scheme that the operations use whose codes
 * ask for a refresh. Undefined if the contract has none.
 */
export function refreshOperation(
  contract: Contract,
): { scheme: string; method: string; path: string; fields: string[] } | undefined {
  const scheme = refreshedScheme(contract);
  const operation = contract.operations.find((candidate) => isRefresh(contract, candidate, scheme));
  if (scheme === undefined || operation === undefined) return undefined;
  const members = requestMembers(contract, operation);
  const fields = fillable.filter((name) => members.has(name));
  return { scheme, method: operation.method.toUpperCase(), path: operation.path, fields };
}

function isRefresh(contract: Contract, operation: Operation, scheme: string | undefined): boolean {
  if (operation.method !== "post" || !requestMembers(contract, operation).has("refresh_token")) return false;
  if (operation.security.some((all) => all.some((requirement) => requirement.scheme === scheme))) return false;
  return operation.responses.some(({ status, content }) => {
    const schema = content[jsonMediaType(Object.keys(content)) ?? ""];
    return status >= 200 && status < 300 && members(contract.document, schema).has("access_token");
  });
}

function requestMembers({ document }: Contract, { requestBody }: Operation): Set<string> {
  return new Set(Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [...members(document, schema)]));
}

/** The scheme that most operations use, of those whose tokens end and can be refreshed. */
function refreshedScheme({ operations, codes, securitySchemes }: Contract): string | undefined {
  const uses = new Map<string, number>();
  for (const { cases, security } of operations) {
    if (!cases.some(({ code }) => codes.get(code)?.recovery === "refresh")) continue;
    const scheme = security[0]?.[0]?.scheme;
    if (scheme !== undefined && securitySchemes[scheme]?.type !== "apiKey")
      uses.set(scheme, (uses.get(scheme) ?? 0) + 1);
  }
  return [...uses].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The members that a schema names, in itself or in any of its alternatives. */
function members(document: JsonObject, schema: Json | undefined, depth = 0): Set<string> {
  const resolved = resolveReference(document, schema);
  const { properties, oneOf, anyOf, allOf } = resolved;
  const names = new Set(Object.keys(typeof properties === "object" && properties !== null ? properties : {}));
  if (depth > 8) return names;
  for (const alternatives of [oneOf, anyOf, allOf]) {
    if (!Array.isArray(alternatives)) continue;
    for (const alternative of alternatives)
      for (const name of members(document, alternative, depth + 1)) names.add(name);
  }
  return names;
}
