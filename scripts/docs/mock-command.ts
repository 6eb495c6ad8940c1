import type { Json, JsonObject, Operation, Parameter } from "../contract/contract.ts";

/** Where `npm run mock` listens unless it is told otherwise. */
export const mockOrigin = "http://127.0.0.1:4010";

/** How to have one error from the local mock. */
export interface MockCommand {
  /** For a shell. */
  command: string;
  /** For a browser; null where the operation is not a GET. */
  address: string | null;
}

/** The command that makes the mock return a code from an operation, whatever else the request holds. */
export function mockCommand(api: string, operation: Operation, code: string): MockCommand {
  const { method, path, parameters, cases } = operation;
  const address = `${mockOrigin}/${api}${filledPath(path, parameters)}`;
  const statuses = new Set(cases.filter((found) => found.code === code).map(({ status }) => status));
  const [status] = statuses;
  // A code with several statuses at one operation is told apart by its status.
  const preference = `${statuses.size > 1 ? `code=${status}, ` : ""}example=${preferred(code)}`;
  const verb = method === "get" ? "" : ` -X ${method.toUpperCase()}`;
  return {
    command: `curl -i${verb} ${shellQuoted(address)} -H ${shellQuoted(`Prefer: ${preference}`)}`,
    address: method === "get" ? `${address}?__example=${encodeURIComponent(code)}` : null,
  };
}

/**
 * A value of the `Prefer` header, in quotes where it holds more than a token may.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
function preferred(value: string): string {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}

function filledPath(path: string, parameters: Parameter[]): string {
  return path.replace(/\{([^{}]+)\}/g, (_whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return encodeURIComponent(parameter === undefined ? name : sampleOf(parameter));
  });
}

function sampleOf({ name, example, schema }: Parameter): string {
  const found = [example, ...listed(schema)].find((value) => typeof value === "string" || typeof value === "number");
  return String(found ?? name);
}

function listed({ examples, enum: values, default: fallback }: JsonObject): (Json | undefined)[] {
  const lists = [examples, values].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...lists, fallback];
}

/** Quotes what a shell would read as more than text. */
function shellQuoted(text: string): string {
  return /^[\w:/.,=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
