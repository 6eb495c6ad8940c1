import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { Log, LogEvent } from "../observe/log-event.ts";
import { type RateLimit, readRateLimit } from "../observe/rate-limit.ts";
import type { Clock } from "../recovery/clock.ts";
import type { Outcome } from "./outcome.ts";

/** Tells the application's hooks what happens to a call; what they throw is ignored. */
export interface Reporter {
  attempt(context: CallContext, outcome: Outcome, durationMs: number): void;
  retry(context: CallContext, error: CallError, waitMs: number): void;
  refresh(context: CallContext, error: CallError | undefined): void;
  result(context: CallContext, outcome: Outcome, durationMs: number): void;
}

const silent: Reporter = { attempt: () => {}, retry: () => {}, refresh: () => {}, result: () => {} };

/** @param host The host, without port and path. */
export function createReporter(
  host: string,
  clock: Clock,
  log: Log | undefined,
  onRateLimit: ((rateLimit: RateLimit, context: CallContext) => void) | undefined,
): Reporter {
  if (log === undefined && onRateLimit === undefined) return silent;
  const tell = (
    name: LogEvent["name"],
    severity: LogEvent["severity"],
    context: CallContext,
    more: Partial<LogEvent["attributes"]>,
  ) => {
    const attributes = {
      "http.request.method": context.method,
      "url.template": context.path,
      "server.address": host,
      "error_contracts.api": context.api,
      "error_contracts.operation_id": context.operationId,
      "error_contracts.request_id": context.requestId,
      ...more,
    };
    harmless(() => log?.({ name, severity, attributes }));
  };
  const ending = ({ error, response }: Outcome, durationMs: number): Partial<LogEvent["attributes"]> => ({
    "error_contracts.duration_ms": durationMs,
    ...(response === undefined ? {} : { "http.response.status_code": response.status }),
    ...(error === undefined ? {} : { "error.type": error.code, "error_contracts.request_id": error.requestId ?? "" }),
  });
  return {
    attempt(context, outcome, durationMs) {
      const rateLimit = onRateLimit && outcome.response && readRateLimit(outcome.response.headers, clock.now());
      if (rateLimit) harmless(() => onRateLimit?.(rateLimit, context));
      const more = { ...ending(outcome, durationMs), "http.request.resend_count": context.attempts - 1 };
      tell("attempt", "debug", context, more);
    },
    retry(context, error, waitMs) {
      tell("retry", "info", context, { "error.type": error.code, "error_contracts.wait_ms": waitMs });
    },
    refresh(context, error) {
      tell(
        "refresh",
        error === undefined ? "info" : "warn",
        context,
        error === undefined ? {} : { "error.type": error.code },
      );
    },
    result(context, outcome, durationMs) {
      const { error } = outcome;
      const severity =
        error === undefined ? "info" : error.recovery === "backoff" || error.recovery === "check" ? "error" : "warn";
      tell("result", severity, context, ending(outcome, durationMs));
    },
  };
}

function harmless(hook: () => void): void {
  try {
    hook();
  } catch {
    // A hook that fails must not fail the call it only watches.
  }
}
