import type { Json, Operation } from "../contract/contract.ts";
import { stringOf } from "../contract/reading/json.ts";
import { bodyText } from "./request/body-text.ts";

/** A request that a contract's own examples make up, for curl lines and for tests. */
export interface ExampleRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

/** An operation's path with the example of every parameter, or with some word where it has none. */
export function examplePath({ path, parameters }: Pick<Operation, "path" | "parameters">): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.example;
    return encodeURIComponent(textOf(example ?? "example"));
  });
}

/**
 * The request that an operation's examples describe: required parameters, a credential, and the first example body.
 * @param credential What to send for every security scheme.
 */
export function exampleRequest(
  operation: Operation,
  securitySchemes: Readonly<Record<string, Record<string, unknown>>>,
  credential = "example-credential",
): ExampleRequest {
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let path = operation.path;
  for (const { name, in: place, required, example, schema } of operation.parameters) {
    const value = textOf(example ?? sampleOf(schema));
    if (place === "path") path = path.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (!required) continue;
    else if (place === "query") query.set(name, value);
    else if (place === "header") headers[name] = value;
    else headers.cookie = [headers.cookie, `${name}=${value}`].filter((part) => part !== undefined).join("; ");
  }
  for (const { scheme } of operation.security[0] ?? []) {
    addCredential(securitySchemes[scheme] ?? {}, credential, headers, query);
  }
  const [content] = Object.entries(operation.requestBody?.content ?? {});
  const example = content === undefined ? undefined : Object.values(content[1].examples)[0];
  if (content !== undefined && example !== undefined) headers["Content-Type"] = content[0];
  return {
    method: operation.method.toUpperCase(),
    target: query.size === 0 ? path : `${path}?${query}`,
    headers,
    body: content === undefined || example === undefined ? null : bodyText(content[0], example),
  };
}

function addCredential(
  scheme: Record<string, unknown>,
  credential: string,
  headers: Record<string, string>,
  query: URLSearchParams,
): void {
  if (scheme.type !== "apiKey") {
    const basic = scheme.type === "http" && scheme.scheme === "basic";
    headers.Authorization = basic
      ? `Basic ${Buffer.from(`${credential}:secret`).toString("base64")}`
      : `Bearer ${credential}`;
    return;
  }
  const name = typeof scheme.name === "string" ? scheme.name : "";
  if (scheme.in === "query") query.set(name, credential);
  else if (scheme.in === "cookie") headers.cookie = `${name}=${credential}`;
  else headers[name] = credential;
}

function sampleOf(schema: Record<string, Json>): Json {
  const { examples, const: constant, enum: allowed, default: standard, type, minimum } = schema;
  const sample =
    (Array.isArray(examples) ? examples[0] : undefined) ??
    constant ??
    (Array.isArray(allowed) ? allowed[0] : undefined);
  return sample ?? standard ?? (type === "integer" || type === "number" ? (minimum ?? 1) : "example");
}

function textOf(value: Json): string {
  return Array.isArray(value)
    ? value.map(textOf).join(",")
    : typeof value === "object"
      ? JSON.stringify(value)
      : stringOf(value, String(value));
}
