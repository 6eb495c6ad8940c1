import type { Clock } from "./clock.ts";

/** Why a bounded piece of work ended before it was done. */
export type Bound = "aborted" | "time";

/**
 * Runs `work` until it is done, the caller aborts or `ms` milliseconds pass, whichever comes first; the signal that
 * `work` gets tells it to stop, and nobody waits for it to obey. Leaves no listener and no timer behind.
 */
export function bounded<Value>(
  clock: Clock,
  signal: AbortSignal | undefined,
  ms: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<{ value: Value } | { bound: Bound }> {
  if (signal?.aborted) return Promise.resolve({ bound: "aborted" });
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (bound: Bound) => {
      release();
      resolve({ bound });
      controller.abort();
    };
    const onAbort = () => end("aborted");
    const cancel = clock.schedule(ms, () => end("time"));
    signal?.addEventListener("abort", onAbort);
    const release = () => {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    };
    work(controller.signal).then(
      (value) => {
        release();
        resolve({ value });
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits `ms` milliseconds; true if the caller aborted meanwhile. */
export async function wait(clock: Clock, signal: AbortSignal | undefined, ms: number): Promise<boolean> {
  const outcome = await bounded(clock, signal, ms, () => new Promise<never>(() => {}));
  return "bound" in outcome && outcome.bound === "aborted";
}
