import type { Draft } from "./draft.ts";
import type { Outcome } from "./outcome.ts";
import { type SerializerInput, serializers } from "./serialize.ts";

/** What middleware is told of a call. */
export interface MiddlewareContext {
  readonly request: Request;
  /** The path template. */
  readonly schemaPath: string;
  readonly params: object;
  /** The same for all hooks of one call. */
  readonly id: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a hook may end without return.
type Hook<Value> = Value | undefined | void | Promise<Value | undefined | void>;

/** Sees each call once, however often it is sent; the shape is that of openapi-fetch. At least one hook must be there. */
export interface Middleware {
  /** May give another request, or an answer in place of sending. */
  onRequest?(context: MiddlewareContext): Hook<Request | Response>;
  /** May give another answer. */
  onResponse?(context: MiddlewareContext & { readonly response: Response }): Hook<Response>;
  /** May give an answer in place of the failure. */
  onError?(context: MiddlewareContext & { readonly error: unknown }): Hook<Response | Error>;
}

/**
 * Sends a call through middleware, in the order and by the rules of openapi-fetch: requests first to last, answers and
 * failures last to first.
 * @returns The answer that middleware put in the place of ours; undefined if it put none.
 * @throws what middleware throws, or the error of `send` that none of it answered.
 */
export async function throughMiddleware(
  middlewares: readonly Middleware[],
  { method, path, baseUrl, params = {} }: SerializerInput,
  { url, headers, body }: Draft,
  send: (draft: Draft) => Promise<Outcome>,
): Promise<Response | undefined> {
  const options = Object.freeze({ ...serializers, baseUrl, parseAs: "json" });
  const context = { schemaPath: path, params, options, id: Math.random().toString(36).slice(2, 11) };
  const reversed = [...middlewares].reverse();
  let request = new Request(url, { method, headers, body: body ?? null });
  for (const middleware of [...middlewares]) {
    const given = await middleware.onRequest?.({ ...context, request });
    if (given instanceof Response) return given;
    if (given) request = expected(given, Request);
  }
  let own: Response | undefined;
  const transmit = async (): Promise<Response> => {
    const sent = { url: request.url, method: request.method, headers: new Headers(request.headers) };
    const outcome = await send({ ...sent, body: request.body === null ? null : await request.arrayBuffer() });
    if (outcome.response === undefined) throw outcome.error;
    own = unread(outcome, outcome.response);
    return own;
  };
  let response = await transmit().catch(async (failure: unknown): Promise<Response> => {
    let error = failure;
    for (const middleware of reversed) {
      const given = await middleware.onError?.({ ...context, request, error });
      if (given instanceof Response) return given;
      if (given) error = expected(given, Error);
    }
    throw error;
  });
  for (const middleware of reversed) {
    const given: unknown = await middleware.onResponse?.({ ...context, request, response });
    if (given) response = expected(given, Response);
  }
  return response === own ? undefined : response;
}

function expected<Value>(value: unknown, type: abstract new (...parameters: never[]) => Value): Value {
  if (value instanceof type) return value;
  throw new TypeError("Middleware must give a Request, Response or Error.");
}

/** The answer once more, with a body that middleware can read: that of the real one was read. */
function unread(outcome: Outcome, { status, statusText, headers }: Response): Response {
  const body = outcome.error === undefined ? outcome.data : (outcome.error as { body?: unknown }).body; // errors with an answer have it
  const text = body === undefined || body === null ? null : typeof body === "string" ? body : JSON.stringify(body);
  const kept = new Headers(headers);
  for (const name of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) kept.delete(name);
  if (status < 200) return Response.error();
  return new Response(/^(?:204|205|304)$/.test(String(status)) ? null : text, { status, statusText, headers: kept });
}
