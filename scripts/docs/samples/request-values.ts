import type { Json, JsonObject, Operation, Parameter } from "../../contract/contract.ts";
import { arrayOf } from "../../contract/reading/json.ts";

/** A request that an operation takes, with the contract's example values. */
export interface RequestValues {
  path: JsonObject;
  query: JsonObject;
  header: JsonObject;
  mediaType: string | null;
  body: Json;
}

/** Values for all that an operation requires; the body is its first example, left out where there is none. */
export function requestValues({ parameters, requestBody }: Operation): RequestValues {
  const required = parameters.filter((parameter) => parameter.required);
  const placed = (place: Parameter["in"]) =>
    Object.fromEntries(required.filter((parameter) => parameter.in === place).map((one) => [one.name, sampleOf(one)]));
  const body = Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, { examples }]) =>
    Object.values(examples).map((value) => ({ mediaType, value })),
  )[0];
  return {
    path: placed("path"),
    query: placed("query"),
    header: placed("header"),
    mediaType: body?.mediaType ?? null,
    body: body?.value ?? null,
  };
}

/** The value that a contract shows for a parameter; its name where it shows none. */
function sampleOf({ name, example, schema }: Parameter): Json {
  const shown = [example, schema.const, ...arrayOf(schema.examples), ...arrayOf(schema.enum), schema.default];
  return shown.find((value) => value !== undefined) ?? name;
}

/** A server's address with names in place of its variables, such as `https://host.example`. */
export function completedServer(server: string): string {
  return server.replace(/\{([^{}]+)\}/g, "$1.example").replace(/\/$/, "");
}

/** A path with its parameters filled in. */
export function filledPath(path: string, values: JsonObject): string {
  return path.replace(/\{([^{}]+)\}/g, (_whole, name: string) => encodeURIComponent(String(values[name] ?? name)));
}
