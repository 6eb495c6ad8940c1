import type { Operation } from "../../contract/contract.ts";
import { exampleValues } from "../../contract/model/example-values.ts";
import { defaultMockOrigin } from "./mock-origin.ts";
import { filledPath } from "./request-values.ts";
import { shellQuoted } from "./shell-quoted.ts";

/** How to have one error from the local mock. */
export interface MockCommand {
  /** For a shell. */
  command: string;
  /** For a browser; null where the operation is not a GET. */
  address: string | null;
}

/**
 * The command that makes the mock return a code from an operation, whatever else the request holds.
 * @param origin Where the mock is.
 */
export function mockCommand(
  api: string,
  operation: Operation,
  code: string,
  origin: string = defaultMockOrigin,
): MockCommand {
  const { method, path } = operation;
  const address = `${origin}/${api}${filledPath(path, exampleValues(operation).path)}`;
  const verb = method === "get" ? "" : ` -X ${method.toUpperCase()}`;
  return {
    command: `curl -i${verb} ${shellQuoted(address)} -H ${shellQuoted(`Prefer: ${mockPreference(operation, code)}`)}`,
    address: method === "get" ? `${address}?__example=${encodeURIComponent(code)}` : null,
  };
}

/** The `Prefer` header that makes the mock return a code from an operation. */
export function mockPreference({ cases }: Operation, code: string): string {
  const statuses = new Set(cases.filter((found) => found.code === code).map(({ status }) => status));
  const [status] = statuses;
  // Where an operation has a code under several statuses, the status chooses.
  return `${statuses.size > 1 ? `code=${status}, ` : ""}example=${preferred(code)}`;
}

/**
 * A value of the `Prefer` header, in quotes where it holds more than a token may.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
function preferred(value: string): string {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}
