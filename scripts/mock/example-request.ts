import { cookieParameters } from "../../client/serialization/cookies.ts";
import { styledQuery } from "../../client/serialization/query.ts";
import { styledForm } from "../../client/serialization/styled-form.ts";
import type { ValueStyle } from "../../client/serialization/styles.ts";
import { headerValue, pathValue } from "../../client/serialization/values.ts";
import type { Contract, Encoding, Json, JsonObject, Operation, Parameter } from "../contract/contract.ts";
import { exampleValues, parameterExample } from "../contract/model/example-values.ts";
import { isObject, stringOf } from "../contract/reading/json.ts";
import { fillTemplate } from "../contract/reading/operations/path-template.ts";
import { bodyText, isForm } from "./request/body-text.ts";

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
export function examplePath(
  { path, parameters }: Pick<Operation, "path" | "parameters">,
  document?: JsonObject,
): string {
  return fillTemplate(path, (name) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    if (parameter === undefined) return encodeURIComponent(name);
    return pathValue({ name, ...styleOf(parameter) })(parameterExample(parameter, document));
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
  const styles = (place: Parameter["in"]) =>
    Object.fromEntries(operation.parameters.flatMap((one) => (one.in === place ? [[one.name, styleOf(one)]] : [])));
  const queries = [styledQuery(styles("query"))(values.query)];
  const headerStyles = styles("header");
  const headers = Object.fromEntries(
    Object.entries(values.header).map(([name, value]) => [name, headerValue(headerStyles[name])(value)]),
  );
  cookieParameters(styles("cookie"))(headers, values.cookie);
  const path = examplePath(operation, document);
  for (const { scheme } of operation.security[0] ?? []) {
    addCredential(securitySchemes[scheme] ?? {}, credential, headers, queries);
  }
  const { mediaType, body } = values;
  const query = queries.filter(Boolean).join("&");
  const request = {
    method: operation.method.toUpperCase(),
    target: query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`,
    headers,
  };
  if (mediaType === null) return { ...request, body: null };
  if (/^multipart\//i.test(mediaType) && isObject(body)) {
    headers["Content-Type"] = `${mediaType}; boundary=${boundary}`;
    const fields = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textOf(value)]));
    return { ...request, body: multipartText(fields), fields };
  }
  headers["Content-Type"] = mediaType;
  if (isForm(mediaType) && isObject(body)) {
    const encoding = Object.entries(operation.requestBody?.content[mediaType]?.encoding ?? {});
    const fields = Object.fromEntries(encoding.flatMap(([name, one]) => (one.style ? [[name, valueStyle(one)]] : [])));
    return { ...request, body: String(styledForm(fields).write(body) ?? "") };
  }
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
  queries: string[],
): void {
  if (scheme.type !== "apiKey") {
    const basic = scheme.type === "http" && /^basic$/i.test(String(scheme.scheme));
    headers.Authorization = basic
      ? `Basic ${Buffer.from(`${credential}:secret`).toString("base64")}`
      : `Bearer ${credential}`;
    return;
  }
  const name = typeof scheme.name === "string" ? scheme.name : "";
  if (scheme.in === "query") queries.push(styledQuery()({ [name]: credential }));
  else if (scheme.in === "cookie") headers.cookie = `${name}=${credential}`;
  else headers[name] = credential;
}

/** How a parameter is written, in the words of the client, whose writers write it. */
function styleOf(parameter: Parameter): ValueStyle {
  return parameter.mediaType === null ? valueStyle(parameter) : { ...valueStyle(parameter), json: true };
}

function valueStyle({ style, explode, allowReserved }: Encoding): ValueStyle {
  return {
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved === true && { allowReserved }),
  };
}

function textOf(value: Json): string {
  return Array.isArray(value)
    ? value.map(textOf).join(",")
    : typeof value === "object"
      ? JSON.stringify(value)
      : stringOf(value, String(value));
}
