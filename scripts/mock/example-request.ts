import type { Contract, Json, Operation } from "../contract/contract.ts";
import { exampleValues, parameterExample } from "../contract/model/example-values.ts";
import { isObject, stringOf } from "../contract/reading/json.ts";
import { fillTemplate } from "../contract/reading/operations/path-template.ts";
import { bodyText } from "./request/body-text.ts";

/** A request that a contract's own examples make up, for curl lines and for tests. */
export interface ExampleRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
  /** The fields of a multipart body, which `body` has in one text. */
  fields?: Record<string, string> | undefined;
}

/** An operation's path with the example of every parameter. */
export function examplePath({ path, parameters }: Pick<Operation, "path" | "parameters">): string {
  return fillTemplate(path, (name) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return encodeURIComponent(parameter === undefined ? name : textOf(parameterExample(parameter)));
  });
}

/**
 * The request that an operation's examples describe: required parameters, a credential, and the first example body, or
 * else one that its schema allows.
 * @param credential What to send for every security scheme.
 */
export function exampleRequest(
  operation: Operation,
  { securitySchemes, document }: Pick<Contract, "securitySchemes" | "document">,
  credential = "example-credential",
): ExampleRequest {
  const values = exampleValues(operation, document);
  const query = new URLSearchParams(Object.entries(values.query).map(([name, value]) => [name, textOf(value)]));
  const headers = Object.fromEntries(Object.entries(values.header).map(([name, value]) => [name, textOf(value)]));
  const cookies = Object.entries(values.cookie).map(([name, value]) => `${name}=${textOf(value)}`);
  if (cookies.length > 0) headers.cookie = cookies.join("; ");
  const path = examplePath(operation);
  for (const { scheme } of operation.security[0] ?? []) {
    addCredential(securitySchemes[scheme] ?? {}, credential, headers, query);
  }
  const { mediaType, body } = values;
  const request = {
    method: operation.method.toUpperCase(),
    target: query.size === 0 ? path : `${path}?${query}`,
    headers,
  };
  if (mediaType === null) return { ...request, body: null };
  if (/^multipart\//i.test(mediaType) && isObject(body)) {
    headers["Content-Type"] = `${mediaType}; boundary=${boundary}`;
    const fields = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textOf(value)]));
    return { ...request, body: multipartText(fields), fields };
  }
  headers["Content-Type"] = mediaType;
  return { ...request, body: bodyText(mediaType, body) };
}

const boundary = "example-boundary";

/** @see https://www.rfc-editor.org/rfc/rfc7578#section-4.2 */
function multipartText(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, encodeURIComponent)}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

function addCredential(
  scheme: Record<string, unknown>,
  credential: string,
  headers: Record<string, string>,
  query: URLSearchParams,
): void {
  if (scheme.type !== "apiKey") {
    const basic = scheme.type === "http" && /^basic$/i.test(String(scheme.scheme));
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

function textOf(value: Json): string {
  return Array.isArray(value)
    ? value.map(textOf).join(",")
    : typeof value === "object"
      ? JSON.stringify(value)
      : stringOf(value, String(value));
}
