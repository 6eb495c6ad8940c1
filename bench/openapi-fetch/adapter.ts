import { createQuerySerializer, type QuerySerializerOptions, wrapAsPathBasedClient } from "openapi-fetch";
import { createClient as createOurs } from "../../client/create-client.ts";
import { ApiError } from "../../client/errors/api-error.ts";
import { CallError } from "../../client/errors/call-error.ts";
import { ForeignError } from "../../client/errors/foreign-error.ts";
import { UnexpectedResponseError } from "../../client/errors/unexpected-response-error.ts";
import { type Middleware, middleware } from "../../client/optional/middleware.ts";
import { oneServer } from "../../client/request/base-url.ts";
import type { Bindings } from "../../client/request/bindings.ts";
import type { CallParameters } from "../../client/request/extension.ts";
import type { BodySerializer, Fetch, HeadersInput, QuerySerializer } from "../../client/request/shared-options.ts";
import { formBody } from "../../client/serialization/form.ts";
import { styledQuery } from "../../client/serialization/query.ts";

/** The options that openapi-fetch has for a client, for a call, or for both. */
interface Options extends CallParameters {
  baseUrl?: string;
  fetch?: (input: Request, init?: object) => Promise<Response>;
  Request?: typeof Request;
  headers?: HeadersInput;
  querySerializer?: QuerySerializer | QuerySerializerOptions;
  bodySerializer?: BodySerializer;
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  middleware?: Middleware[];
  requestInitExt?: object;
  signal?: AbortSignal;
  /** Members of `RequestInit`, and others. */
  [extra: string]: unknown;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response | undefined;
}

/**
 * openapi-fetch's `createClient` over this client, for openapi-fetch's own tests: each of its options becomes ours as the
 * guide "Coming from openapi-fetch" says. Nothing but this adapter stands in for it, so that a test that fails is a
 * difference that the guide must name.
 */
export default function createClient(options: Options = {}) {
  const chain = middleware();
  const { baseUrl = "", fetch: clientFetch, Request: ClientRequest, requestInitExt, ...clientOptions } = options;

  async function call(method: string, path: string, input: Options = {}): Promise<Answer> {
    const { fetch: callFetch, Request: CallRequest, middleware: added = [], parseAs, signal, ...callOptions } = input;
    const { headers, querySerializer: _client, bodySerializer, ...clientInit } = clientOptions;
    const { params, body, headers: callHeaders, querySerializer: _call, ...others } = callOptions;
    const { baseUrl: callBaseUrl, bodySerializer: callBodySerializer, ...callInit } = others;
    const requestInit = { ...clientInit, ...callInit };
    const querySerializer = serializerOf(options.querySerializer, input.querySerializer);
    const AnyRequest = CallRequest ?? ClientRequest ?? Request;
    const send: Fetch = (_url, { url, ...init }) => {
      const request = new AnyRequest(url, init);
      // Members that a `Request` does not know are those of the application.
      for (const name of Object.keys(requestInit)) {
        if (!(name in request)) Object.assign(request, { [name]: requestInit[name] });
      }
      return (callFetch ?? clientFetch ?? globalThis.fetch)(request, requestInitExt);
    };
    const client = createOurs(bindingsOf(method, path, isForm(callHeaders)), {
      baseUrl: baseUrl || "http://localhost",
      attempts: 1,
      extensions: [chain],
      fetch: send,
      headers,
      bodySerializer,
      querySerializer,
    });
    const result = await client[method]?.(path, {
      ...(params !== undefined && { params }),
      body,
      headers: callHeaders,
      requestInit,
      bodySerializer: callBodySerializer,
      baseUrl: callBaseUrl,
      signal,
      // Without it the contract decides, as JSON does there.
      parseAs: parseAs === "json" ? undefined : parseAs,
      extensions: added.map((one) => middleware(one)),
    });
    if (result === undefined) throw new Error(`There is no method ${method}.`);
    if (result.ok) return { data: result.data, response: result.response };
    const { error, response } = result;
    if (error instanceof ApiError || error instanceof UnexpectedResponseError) {
      if (!response?.ok) return { error: error.body === "" ? undefined : error.body, response };
    }
    throw error instanceof CallError && error.cause instanceof ForeignError ? error.cause.original : error;
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  const calls = methods.map(
    (method) => [method, (path: string, input?: Options) => call(method, path, input)] as const,
  );
  return {
    ...Object.fromEntries(calls),
    request: (method: string, path: string, input?: Options) => call(method.toUpperCase(), path, input),
    use: (...added: (Middleware | undefined)[]) => chain.use(...added.filter((one) => one !== undefined)),
    eject: chain.eject,
  };
}

export const createPathBasedClient = (options?: Options) =>
  // It only forwards to the methods of the client.
  wrapAsPathBasedClient(createClient(options) as never);

export { wrapAsPathBasedClient };

/** An operation that takes and returns anything, as openapi-fetch assumes of all without types. */
const bindingsOf = (method: string, path: string, hasForm: boolean): Bindings => ({
  api: "suite",
  error: ApiError,
  envelope: {},
  spelling: /^$/,
  codes: {},
  headers: [],
  baseUrls: oneServer(null),
  schemes: {},
  query: styledQuery(),
  operations: {
    [`${method} ${path}`]: {
      id: path,
      body: "optional",
      successes: ["2XX"],
      ...(hasForm && { write: formBody }),
      ...(hasNoBody(method, path) && { produces: "nothing" }),
    },
  },
});

/** Whether the documents of the suite have an answer without a body. */
const hasNoBody = (method: string, path: string): boolean =>
  method === "HEAD" || path === "/empty-json" || (method === "DELETE" && path === "/tags/{name}");

/** Whether a call asks for a form, whose media type a contract would name. */
const isForm = (headers: HeadersInput | undefined): boolean =>
  new Headers(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])).get("content-type") ===
  "application/x-www-form-urlencoded";

/** The serializer of a call; the options of the client hold where the call has others. */
function serializerOf(ofClient: Options["querySerializer"], ofCall: Options["querySerializer"]) {
  if (typeof ofCall === "function") return ofCall;
  if (ofCall === undefined && typeof ofClient === "function") return ofClient;
  if (ofCall === undefined && ofClient === undefined) return undefined;
  return createQuerySerializer<Record<string, unknown>>({ ...(ofClient as QuerySerializerOptions), ...ofCall });
}
