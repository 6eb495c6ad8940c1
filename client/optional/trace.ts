import type { Extension } from "../request/extension.ts";

/**
 * Sends a W3C trace context with each attempt. All attempts of a call belong to one trace; each has a span of its own.
 * @param parent The `traceparent` of the current span, if there is one. Default: a new trace for each call.
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [traceContext(() => incoming.headers.get("traceparent"))] });
 * ```
 */
export function traceContext(parent: () => string | null | undefined = () => undefined): Extension {
  const traces = new WeakMap<object, readonly [trace: string, flags: string]>();
  return {
    name: "traceContext",
    aroundCall: (next, request, call) => {
      const [, trace, flags] =
        /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})$/.exec(parent() ?? "") ?? [];
      traces.set(call, [trace ?? random(16), flags ?? "01"]);
      return next(request);
    },
    aroundAttempt: (next, request, call) => {
      const [trace = "", flags = ""] = traces.get(call) ?? [];
      return next({ ...request, headers: { ...request.headers, traceparent: `00-${trace}-${random(8)}-${flags}` } });
    },
  };
}

/**
 * Sends a `User-Agent` with each request, except where the caller sends one. Browsers may keep their own.
 * @param product The application, such as `clinic-app/1.2`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [userAgent("clinic-app/1.2")] });
 * ```
 */
export const userAgent = (product: string): Extension => ({
  name: "userAgent",
  aroundCall: (next, request) => next({ ...request, headers: { "user-agent": product, ...request.headers } }),
});

/** Random bytes in hexadecimal. */
const random = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
