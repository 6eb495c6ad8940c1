import { CallError } from "./call-error.ts";
import { defineHidden } from "./define-hidden.ts";

/**
 * What code of the application threw, as the `cause` of one of our errors: its class and the lines it came from, without
 * its message, which can quote what a log must not have. Loggers print causes, so the thrown value itself stands in the
 * hidden property `original`.
 */
export function hiddenCause(thrown: unknown): Error {
  if (thrown instanceof CallError) return thrown;
  const { name, stack } = Object(thrown) as Partial<Error>; // any value can be thrown
  const cause = new Error("message hidden, see `original`");
  defineHidden(cause, "name", `${name}`);
  defineHidden(cause, "stack", [cause, ...(`${stack}`.match(/^ {4}at .+/gm) ?? [])].join("\n"));
  defineHidden(cause, "original", thrown);
  return cause;
}
