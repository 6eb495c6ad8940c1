import type { CallEvent, Extension } from "../request/extension.ts";
import type { Log, LogEvent } from "./log-event.ts";

export type { Log, LogAttributes, LogEvent } from "./log-event.ts";

/**
 * Logs every attempt, retry delay, token refresh and result, with OpenTelemetry names and without secrets.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [logging(({ name, attributes }) => console.log(name, attributes))] });
 * ```
 */
export const logging = (log: Log): Extension => ({
  name: "logging",
  onEvent: (event) => {
    const { name, context, baseUrl, error, response, ms } = event;
    const isEnd = name === "attempt" || name === "result";
    return log({
      name,
      severity: severityOf(event),
      attributes: {
        "http.request.method": context.method,
        "url.template": context.path,
        "server.address": new URL(baseUrl).hostname,
        "error_contracts.api": context.api,
        "error_contracts.operation_id": context.operationId,
        "error_contracts.request_id": (isEnd && error?.requestId) || context.requestId,
        ...(isEnd && { "error_contracts.duration_ms": ms }),
        ...(isEnd && response && { "http.response.status_code": response.status }),
        ...(error && { "error.type": error.code }),
        ...(name === "retry" && { "error_contracts.wait_ms": ms }),
        ...(name === "attempt" && { "http.request.resend_count": context.attempts - 1 }),
      },
    });
  },
});

function severityOf({ name, error }: CallEvent): LogEvent["severity"] {
  if (name === "attempt") return "debug";
  if (name === "retry" || error === undefined) return "info";
  return name === "result" && (error.recovery === "backoff" || error.recovery === "check") ? "error" : "warn";
}
