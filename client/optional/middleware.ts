import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { CallError } from "../errors/call-error.ts";
import { ForeignError } from "../errors/foreign-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { CallState } from "../request/call-state.ts";
import type { Extension, Interceptor } from "../request/extension.ts";
import { interpret, receive } from "../request/interpret.ts";
import type { Outcome } from "../request/prepared-request.ts";

/** The parameters of middleware hooks. */
export interface MiddlewareContext {
  readonly request: Request;
  /** The path template. */
  readonly schemaPath: string;
  readonly params: object;
  /** The same for all hooks of one call. */
  readonly id: string;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a hook may return nothing.
type Hook<Value> = Value | undefined | void | Promise<Value | undefined | void>;

/** Runs once per call, however often the request is sent; the type is that of openapi-fetch. At least one hook is required. */
export interface Middleware {
  /**
   * Can return another request, or a response instead of sending.
   * @example
   * ```ts
   * middleware({ onRequest: ({ request }) => request.headers.set("X-Clinic", "north") })
   * ```
   */
  onRequest?(context: MiddlewareContext): Hook<Request | Response>;
  /**
   * Can return another response.
   * @example
   * ```ts
   * middleware({ onResponse: ({ response }) => console.debug(response.status) })
   * ```
   */
  onResponse?(context: MiddlewareContext & { readonly response: Response }): Hook<Response>;
  /**
   * Can return a response or an error instead of the failure.
   * @example
   * ```ts
   * middleware({ onError: ({ error }) => new Error("No connection", { cause: error }) })
   * ```
   */
  onError?(context: MiddlewareContext & { readonly error: unknown }): Hook<Response | Error>;
}

/** An extension with a changeable list of middleware. */
export interface MiddlewareExtension extends Extension {
  /**
   * Appends middleware.
   * @throws {InvalidRequestError} if one has no hook.
   * @example
   * ```ts
   * chain.use({ onRequest: ({ request }) => request.headers.set("X-Clinic", "north") });
   * ```
   */
  use(...added: Middleware[]): void;
  /**
   * Removes middleware, which must be the same object.
   * @example
   * ```ts
   * chain.eject(clinic);
   * ```
   */
  eject(...removed: Middleware[]): void;
}

/**
 * Runs openapi-fetch middleware once per call, by its rules: `onRequest` first to last, `onResponse` and `onError` last
 * to first.
 * @throws {InvalidRequestError} if one has no hook.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [middleware({ onRequest: ({ request }) => request.headers.set("X-Clinic", "north") })] });
 * ```
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export function middleware(...initial: Middleware[]): MiddlewareExtension {
  const chain: Middleware[] = [];
  const use = (...added: Middleware[]) => {
    for (const one of added) {
      if (!(one?.onRequest ?? one?.onResponse ?? one?.onError)) {
        throw new InvalidRequestError({ field: "middleware", problem: "must define onRequest, onResponse or onError" });
      }
      chain.push(one);
    }
  };
  use(...initial);
  return {
    name: "middleware",
    use,
    eject: (...removed) => {
      for (const one of removed) {
        const index = chain.indexOf(one);
        if (index !== -1) chain.splice(index, 1);
      }
    },
    aroundCall: (...call) => (chain.length === 0 ? call[0](call[1]) : through([...chain], ...call)),
  };
}

async function through(
  chain: readonly Middleware[],
  ...[next, prepared, call]: Parameters<Interceptor>
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  try {
    const { own, response } = await run(chain, call, prepared, async (sent) => {
      outcome = await next(sent);
      return outcome;
    });
    // The copy has the headers that middleware set.
    if (response === own && outcome !== undefined) return { ...outcome, response };
    const known = call as CallState; // the client passes its whole state; the type shows a part
    const received = await receive(response, known);
    return { ...interpret(response, received, known), received };
  } catch (thrown) {
    if (outcome?.error === undefined || thrown !== thrownOf(outcome.error)) throw thrown;
    return outcome;
  }
}

/** The value that `fetch` threw, which middleware of openapi-fetch expects; else the error itself. */
const thrownOf = (error: CallError): unknown =>
  error.kind === "network" && error.cause instanceof ForeignError ? error.cause.original : error;

/** The final response, and the server's own as middleware saw it, if it was sent for. */
async function run(
  chain: readonly Middleware[],
  ...[{ context, baseUrl, input }, { url, method, headers, body }, send]: [
    Parameters<Interceptor>[2],
    Parameters<Interceptor>[1],
    Parameters<Interceptor>[0],
  ]
): Promise<{ own?: Response | undefined; response: Response }> {
  const serializers = { querySerializer: createQuerySerializer<object>(), pathSerializer: defaultPathSerializer };
  const options = Object.freeze({ ...serializers, baseUrl, parseAs: "json" });
  const shared = {
    schemaPath: context.path,
    params: input.params ?? {},
    options,
    id: Math.random().toString(36).slice(2, 11),
  };
  const reversed = [...chain].reverse();
  // A stream needs `duplex`, which is not in every platform's type.
  let request = new Request(url, { method, headers, body, duplex: "half" } as RequestInit);
  const isStream = body instanceof ReadableStream;
  for (const middleware of chain) {
    const given = await middleware.onRequest?.({ ...shared, request });
    if (given instanceof Response) return { response: given };
    if (given) request = expected(given, Request);
  }
  let own: Response | undefined;
  const transmit = async (): Promise<Response> => {
    const sent = { url: request.url, method: request.method, headers: Object.fromEntries(request.headers) };
    const outcome = await send({ ...sent, body: isStream ? request.body : await bytesOf(request) });
    if (outcome.response === undefined) throw outcome.error && thrownOf(outcome.error);
    own = unread(outcome, outcome.response);
    return own;
  };
  let response = await transmit().catch(async (failure: unknown): Promise<Response> => {
    let error = failure;
    for (const middleware of reversed) {
      const given = await middleware.onError?.({ ...shared, request, error });
      if (given instanceof Response) return given;
      if (given) error = expected(given, Error);
    }
    throw error;
  });
  for (const middleware of reversed) {
    const given: unknown = await middleware.onResponse?.({ ...shared, request, response });
    if (given) response = expected(given, Response);
  }
  return { own, response };
}

function expected<Value>(value: unknown, type: abstract new (...parameters: never[]) => Value): Value {
  if (value instanceof type) return value;
  throw new TypeError("Middleware must return a Request, Response or Error.");
}

/** The body of a request, which can be sent again; `null` if it has none. */
const bytesOf = async (request: Request): Promise<ArrayBuffer | null> =>
  request.body === null ? null : await request.arrayBuffer();

/** A copy of the response with the body that arrived, for middleware to read; the original body was already read. */
function unread({ received }: Outcome, original: Response): Response {
  const { status, statusText, headers } = original;
  // A stream was not read.
  if (received === undefined && !original.bodyUsed) return original;
  const kept = new Headers(headers);
  for (const name of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) kept.delete(name);
  if (status < 200) return Response.error();
  const body = /^(?:204|205|304)$/.test(String(status)) ? null : (received ?? null);
  return new Response(body, { status, statusText, headers: kept });
}
