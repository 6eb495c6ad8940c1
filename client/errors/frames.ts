import { hide } from "./hide.ts";

// Only V8 has it, and a hardened realm may have frozen it.
const host = Error as { stackTraceLimit?: number };

/** Makes an error without frames: they would name our own functions alone, and cost more than the rest of the error. */
export function withoutFrames<Made>(make: () => Made): Made {
  const limit = host.stackTraceLimit;
  if (limit === undefined || Object.isFrozen(host)) return make();
  host.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    host.stackTraceLimit = limit;
  }
}

/** Gives an error that is about to be thrown the frames of whoever awaits it. */
export function addCallerFrames(error: Error): void {
  const [, ...frames] = new Error("here").stack?.split(/\n(?= {4}at )/) ?? [];
  const callers = frames.filter((frame) => !/addCallerFrames|orThrow|processTicksAndRejections/.test(frame));
  if (callers.length > 0) hide(error, { stack: [String(error), ...callers].join("\n") });
}
