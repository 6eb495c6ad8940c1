import type { Contract } from "../../contract/contract.ts";

/** Response headers of the mock itself. */
const ownHeaders = ["Location", "Preference-Applied", "X-Mock-Chance", "X-Mock-Why"];

/** Response headers that the contracts promise, which a browser must be told it may read. */
export function exposedHeaders(contracts: readonly Contract[]): string {
  const names = new Map(ownHeaders.map((name) => [name.toLowerCase(), name]));
  for (const { operations } of contracts) {
    for (const { responses } of operations) {
      for (const { headers } of responses) for (const name of Object.keys(headers)) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()].sort().join(", ");
}

/**
 * Headers that let a page of any origin read an answer, credentials included; none for a request without an origin.
 * @see https://fetch.spec.whatwg.org/#http-responses
 */
export function corsHeaders(requestHeaders: Readonly<Record<string, string>>, exposed: string): Record<string, string> {
  const origin = requestHeaders.origin;
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": exposed,
  };
}

/** Whether a request asks for permission to send another. */
export function isPreflight(method: string, headers: Readonly<Record<string, string>>): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/**
 * The answer to a preflight.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function preflightHeaders(requestHeaders: Readonly<Record<string, string>>): Record<string, string> {
  const method = requestHeaders["access-control-request-method"];
  const names = requestHeaders["access-control-request-headers"];
  return {
    ...(method === undefined ? {} : { "access-control-allow-methods": method }),
    ...(names === undefined ? {} : { "access-control-allow-headers": names }),
    ...(requestHeaders["access-control-request-private-network"] === "true"
      ? { "access-control-allow-private-network": "true" }
      : {}),
    "access-control-max-age": "600",
  };
}
