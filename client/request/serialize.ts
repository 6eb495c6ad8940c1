import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { Draft } from "./draft.ts";
import type { CallInput } from "./prepare.ts";

/** A call as the caller wrote it. */
export interface SerializerInput {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly baseUrl: string;
  readonly params: CallInput["params"];
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** Whether the body is sent as a form; else as JSON. */
  readonly form: boolean;
}

/** How the parts of a call become text; middleware is told. */
export const serializers = {
  querySerializer: /* @__PURE__ */ createQuerySerializer<object>(),
  pathSerializer: defaultPathSerializer,
};

/**
 * Builds address, headers and body as openapi-fetch does, by its own parts; no other module knows of openapi-fetch.
 * @throws what a value throws that cannot be sent.
 */
export function serialize({ method, path, baseUrl, params = {}, headers, body, form }: SerializerInput): Draft {
  const text = body === undefined ? undefined : form ? formText(body) : jsonText(body);
  const type = text === undefined || text instanceof FormData ? {} : { "Content-Type": "application/json" };
  return {
    url: createFinalURL(path, { baseUrl, params: params as object, ...serializers }),
    method,
    headers: mergeHeaders(type, headers, params.header as Record<string, string>), // a value of another type is made text
    body: text,
  };
}

/** JSON, but for what is sent as it is. */
const jsonText = (body: unknown): BodyInit | undefined =>
  body instanceof ReadableStream || body instanceof FormData ? body : JSON.stringify(body);

/** @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
const formText = (body: unknown): string =>
  new URLSearchParams(
    Object.entries(Object(body)).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
