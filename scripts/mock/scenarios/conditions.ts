import { isDeepStrictEqual } from "node:util";
import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";

/** What a request must carry for a scenario to answer it; all of it. */
export interface Conditions {
  /** Path parameters by name. */
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  /** Headers, in any case. */
  header?: Readonly<Record<string, string>>;
  /** Members of the body; those of inner objects too. Members that are not named may have any value. */
  body?: JsonObject;
}

/** The values of a request that conditions are about. */
export interface SentValues {
  /** Path parameters, decoded. */
  path(): Readonly<Record<string, string>>;
  query: URLSearchParams | null;
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** The body of a JSON or form request; undefined for any other. */
  body(): Json | undefined;
}

/** Whether a request carries all that the conditions name. */
export function conditionsHold({ path, query, header, body }: Conditions, sent: SentValues): boolean {
  const parameters = path === undefined ? {} : sent.path();
  return (
    everyEntry(path, (name, value) => parameters[name] === value) &&
    everyEntry(query, (name, value) => sent.query?.getAll(name).includes(value) === true) &&
    everyEntry(header, (name, value) => sent.headers[name.toLowerCase()] === value) &&
    (body === undefined || contains(sent.body(), body))
  );
}

function everyEntry(
  values: Readonly<Record<string, string>> | undefined,
  holds: (name: string, value: string) => boolean,
): boolean {
  return values === undefined || Object.entries(values).every(([name, value]) => holds(name, value));
}

/** Whether a value has all members of another, at any depth; a form has texts in place of numbers. */
function contains(sent: Json | undefined, wanted: Json): boolean {
  if (isObject(wanted)) {
    return (
      isObject(sent) &&
      Object.entries(wanted).every(([name, value]) => Object.hasOwn(sent, name) && contains(sent[name], value))
    );
  }
  return isDeepStrictEqual(sent, wanted) || (typeof sent === "string" && sent === String(wanted));
}
