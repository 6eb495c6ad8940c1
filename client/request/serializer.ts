import createClient, { type Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import type { Draft } from "./draft.ts";
import type { Outcome } from "./outcome.ts";

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

/** A call as the caller wrote it. */
export interface SerializerInput {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly baseUrl: string;
  readonly params: object | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** Whether the body is sent as a form; else as JSON. */
  readonly form: boolean;
}

/** An answer that middleware put in the place of ours; `body` is parsed, or the text where it is no JSON. */
export interface Replaced {
  readonly response: Response;
  readonly body: unknown;
}

/**
 * Builds addresses, headers and bodies with openapi-fetch, and runs the caller's middleware; no other module knows of
 * openapi-fetch. It never sends anything: `send` does, once per call.
 */
export function createSerializer() {
  const client = createClient<Record<string, never>>();
  let middlewares = 0;
  return {
    use(...middleware: Middleware[]) {
      client.use(...(middleware as OpenapiFetchMiddleware[])); // the same shape, but that we do not say which hook must be there
      middlewares += middleware.length;
    },
    eject(...middleware: Middleware[]) {
      client.eject(...(middleware as OpenapiFetchMiddleware[])); // as above
    },
    /**
     * Serializes a call and hands it to `send`. With middleware, gives the answer that middleware made, if it did.
     * @throws what serialization, middleware or `send` throws.
     */
    async run(input: SerializerInput, send: (draft: Draft) => Promise<Outcome>): Promise<Replaced | undefined> {
      const { method, path, form, ...rest } = input;
      const options = { ...rest, bodySerializer: form ? formText : jsonText };
      if (middlewares === 0) {
        await request(client, method, path, {
          ...options,
          Request: DraftRequest,
          // openapi-fetch gives its Request to fetch and reads nothing of a 204; the answer goes another way.
          fetch: async (draft: Draft) => {
            await send(draft);
            return nothing;
          },
        });
        return undefined;
      }
      let ours: Response | undefined;
      const result = await request(client, method, path, {
        ...options,
        Request: globalThis.Request,
        fetch: async (sent: Request) => {
          const outcome = await send({
            url: sent.url,
            method: sent.method,
            headers: new Headers(sent.headers),
            body: sent.body === null ? null : await sent.arrayBuffer(),
          });
          if (outcome.response === undefined) throw outcome.error;
          ours = unread(outcome, outcome.response);
          return ours;
        },
      });
      if (result.response === ours) return undefined;
      return { response: result.response, body: result.response.ok ? result.data : result.error };
    },
  };
}

/** JSON, but for what is sent as it is. */
const jsonText = (body: unknown): unknown =>
  body instanceof ReadableStream || body instanceof FormData ? body : JSON.stringify(body);

/** @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
const formText = (body: object): string =>
  new URLSearchParams(
    Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();

/** The answer once more, with a body that middleware can read: that of the real one was read. */
function unread(outcome: Outcome, { status, statusText, headers }: Response): Response {
  const body = outcome.error === undefined ? outcome.data : (outcome.error as { body?: unknown }).body; // errors with an answer have it
  const text = body === undefined || body === null ? null : typeof body === "string" ? body : JSON.stringify(body);
  const kept = new Headers(headers);
  for (const name of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) kept.delete(name);
  if (status < 200) return Response.error();
  return new Response(/^(?:204|205|304)$/.test(String(status)) ? null : text, { status, statusText, headers: kept });
}

/** What openapi-fetch needs of a Request, without the cost of one. */
class DraftRequest implements Draft {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

/** A success without content; made of what openapi-fetch looks at. */
const nothing = { status: 204, ok: true, headers: new Headers() };

type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

function request(client: { request: unknown }, method: string, path: string, init: object) {
  // Its types come from a schema; here paths and options are checked by the types of the generated client instead.
  return (client.request as UntypedRequest)(method, path, init);
}
