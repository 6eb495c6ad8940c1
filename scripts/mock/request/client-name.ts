import { readCookie } from "./credential.ts";
import type { MockRequest } from "./mock-request.ts";

/** Header, and cookie, by which a test or a page tells its sequences from others'. */
const name = "x-mock-client";

/** Who sends a request, as far as sequences are kept apart. */
export function clientName(request: MockRequest): string {
  return nameIn(request) ?? "default";
}

/** Whether a request says whose it is. */
export function isNamed(request: MockRequest): boolean {
  return nameIn(request) !== undefined;
}

function nameIn({ headers }: MockRequest): string | undefined {
  return headers[name] ?? readCookie(headers.cookie, name);
}
