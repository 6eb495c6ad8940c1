import type { Clock } from "./clock.ts";

/** Why work ended before it was done. */
export type Bound = "aborted" | "time";

/**
 * Runs `work` until it is done, the caller aborts or `ms` milliseconds pass, whichever comes first; the signal that
 * `work` gets is aborted, and nobody waits until it stops. Leaves no listener and no timer behind.
 * @param otherwise Gives the result if it is not done.
 */
export function withTimeout<Value, Other>(
  clock: Clock,
  signal: AbortSignal | undefined,
  ms: number,
  work: (signal: AbortSignal) => Promise<Value>,
  otherwise: (bound: Bound) => Other,
): Promise<Value | Other> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve(otherwise("aborted"));
    if (ms <= 0) return resolve(otherwise("time"));
    const controller = new AbortController();
    const released =
      <Result>(give: (result: Result) => void) =>
      (result: Result) => {
        cancel();
        signal?.removeEventListener("abort", onAbort);
        give(result);
      };
    const end = released((bound: Bound) => {
      resolve(otherwise(bound));
      controller.abort();
    });
    const onAbort = () => end("aborted");
    const cancel = clock.schedule(ms, () => end("time"));
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then(released(resolve), released(reject));
  });
}

/** Waits `ms` milliseconds; true if the caller aborted meanwhile. */
export const wait = (clock: Clock, signal: AbortSignal | undefined, ms: number): Promise<boolean> =>
  withTimeout(
    clock,
    signal,
    ms,
    () => new Promise<never>(() => {}),
    (bound) => bound === "aborted",
  );
