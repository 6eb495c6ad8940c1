import { createHash } from "node:crypto";
import { readCookie } from "./credential.ts";
import type { MockRequest } from "./mock-request.ts";

/** Header, and cookie, by which a test or a page keeps its state apart from others'. */
const name = "x-mock-client";

/** A longer name is remembered by its hash, so that names cannot fill the memory. */
const longestName = 100;

/** The client that a request belongs to; `default` for one that gives no name. */
export function clientName(request: MockRequest): string {
  return nameIn(request) ?? "default";
}

/** Whether a request gives a name of its client. */
export function isNamed(request: MockRequest): boolean {
  return nameIn(request) !== undefined;
}

/** The name under which a client's state is kept. */
export function shortName(given: string): string {
  if (given.length <= longestName) return given;
  return `sha256:${createHash("sha256").update(given).digest("hex")}`;
}

function nameIn({ headers }: MockRequest): string | undefined {
  const given = headers[name] ?? readCookie(headers.cookie, name);
  return given === undefined || given === "" ? undefined : shortName(given);
}
