import type { Contract, Operation } from "../../contract/contract.ts";
import { stringOf } from "../../contract/reading/json.ts";
import type { MockRequest } from "./mock-request.ts";
import type { Target } from "./target.ts";

/** A credential as sent, wherever the contract's schemes have it. */
export interface Credential {
  /** The token or key itself; of Basic, `user:password`. */
  value: string;
  /** What may hold a word that chooses the answer: the value; of Basic, the user and the password. */
  parts: readonly string[];
  /** Name of the security scheme that it was sent for, where the request shows it. */
  scheme: string | null;
}

/** The credential that a request carries for an operation, or null. */
export function readCredential(
  contract: Contract,
  operation: Operation,
  request: MockRequest,
  target: Target,
): Credential | null {
  const schemes = [...new Set(operation.security.flatMap((all) => all.map(({ scheme }) => scheme)))];
  for (const scheme of schemes) {
    const value = apiKey(contract.securitySchemes[scheme] ?? {}, request, target);
    if (value !== undefined && value !== "") return { value, parts: [value], scheme };
  }
  const authorization = request.headers.authorization;
  if (authorization === undefined) return null;
  const [, kind = "", value = ""] = /^(\S+)\s*(.*)$/s.exec(authorization.trim()) ?? [];
  if (value === "") return { value: kind, parts: [kind], scheme: null };
  if (kind.toLowerCase() !== "basic") return { value, parts: [value], scheme: null };
  const pair = Buffer.from(value, "base64").toString("latin1");
  return { value: pair, parts: pair.split(":", 2), scheme: null };
}

function apiKey(scheme: Record<string, unknown>, request: MockRequest, target: Target): string | undefined {
  if (scheme.type !== "apiKey") return undefined;
  const name = typeof scheme.name === "string" ? scheme.name : "";
  if (scheme.in === "query") return target.query?.get(name) ?? undefined;
  if (scheme.in === "cookie") return readCookie(request.headers.cookie, name);
  return request.headers[stringOf(name).toLowerCase()];
}

/**
 * A cookie's value.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
