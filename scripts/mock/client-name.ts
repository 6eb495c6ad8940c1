import { readCookie } from "./credential.ts";
import type { MockRequest } from "./mock-request.ts";

/** Header by which a test or a page tells its sequences from others'; the cookie has the same name in lower case. */
export const clientHeader = "X-Mock-Client";

/** Who sends a request, as far as sequences are kept apart. */
export function clientName({ headers }: MockRequest): string {
  return headers["x-mock-client"] ?? readCookie(headers.cookie, "x-mock-client") ?? "default";
}
