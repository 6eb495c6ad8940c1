import type { Contract, Operation } from "../../contract/contract.ts";
import { arrayOf, isObject } from "../../contract/reading/json.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";

/** What an operation does in a sign-in; the mock answers these by its own codes, tokens and keys. */
export type OAuthRole =
  | "authorize"
  | "provider-start"
  | "provider-callback"
  | "introspect"
  | "revoke"
  | "sign-out"
  | "discovery"
  | "keys";

/** The roles of a contract's operations, found by their paths, parameters and examples. */
export function oauthRoles(
  contract: Contract,
  operations: readonly CompiledOperation[],
): ReadonlyMap<Operation, OAuthRole> {
  const callbacks = new Set(contract.operations.filter(isCallback).map(({ path }) => path));
  return new Map(
    operations.flatMap((compiled) => {
      const role = roleOf(compiled, callbacks);
      return role === null ? [] : [[compiled.operation, role]];
    }),
  );
}

function roleOf({ operation, answers }: CompiledOperation, callbacks: ReadonlySet<string>): OAuthRole | null {
  const bodies = answers.flatMap(({ answer }) => (answer.status < 300 && isObject(answer.body) ? [answer.body] : []));
  const redirects = answers.some(({ answer }) => answer.status >= 300 && answer.status < 400);
  if (operation.method === "get") {
    if (redirects && hasQuery(operation, "response_type") && hasQuery(operation, "client_id")) return "authorize";
    if (redirects && callbacks.has(`${operation.path}/callback`)) return "provider-start";
    if (redirects && isCallback(operation)) return "provider-callback";
    if (bodies.some((body) => typeof body.issuer === "string" && typeof body.token_endpoint === "string"))
      return "discovery";
    if (bodies.some(({ keys }) => arrayOf(keys).some((key) => isObject(key) && typeof key.kty === "string")))
      return "keys";
    return null;
  }
  if (operation.method !== "post") return null;
  if (bodies.some(({ active }) => typeof active === "boolean") && takes(operation, "token")) return "introspect";
  if (/\/revoke$/.test(operation.path) && takes(operation, "token")) return "revoke";
  if (operation.security.length > 0 && /\/(?:log|sign)[-_]?(?:out|off)$/i.test(operation.path)) return "sign-out";
  return null;
}

function isCallback(operation: Operation): boolean {
  return operation.method === "get" && operation.path.endsWith("/callback") && hasQuery(operation, "code");
}

function hasQuery({ parameters }: Operation, name: string): boolean {
  return parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
}

function takes({ requestBody }: Operation, member: string): boolean {
  const examples = Object.values(requestBody?.content ?? {}).flatMap((content) => Object.values(content.examples));
  return examples.some((example) => isObject(example) && Object.hasOwn(example, member));
}
