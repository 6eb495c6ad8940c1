/**
 * One event of a call, for a log or a trace. The names follow the OpenTelemetry conventions for HTTP clients. No value
 * comes from a header, a body, a query or a path parameter.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client
 */
export interface LogEvent {
  /** `attempt`: one attempt ended; `retry`: a wait begins; `refresh`: a token renewal ended; `result`: the call ended. */
  readonly name: "attempt" | "retry" | "refresh" | "result";
  readonly severity: "debug" | "info" | "warn" | "error";
  readonly attributes: LogAttributes;
}

/** OpenTelemetry attributes; those without a convention begin with `error_contracts.`. */
export interface LogAttributes {
  "http.request.method": string;
  /** The path template. */
  "url.template": string;
  /** The host, without port and path. */
  "server.address": string;
  "error_contracts.api": string;
  "error_contracts.operation_id": string;
  "error_contracts.request_id": string;
  "http.response.status_code"?: number;
  /** The error's code. */
  "error.type"?: string;
  /** 0 for the first attempt. */
  "http.request.resend_count"?: number;
  "error_contracts.duration_ms"?: number;
  "error_contracts.wait_ms"?: number;
  "error_contracts.documented"?: boolean;
}

/** Receives log events; an error that it throws is ignored. */
export type Log = (event: LogEvent) => unknown;
