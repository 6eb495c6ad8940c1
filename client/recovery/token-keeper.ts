import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { KeepToken } from "../request/credential.ts";
import { nextPause } from "./backoff.ts";
import { wait, withTimeout } from "./with-timeout.ts";

/**
 * Keeps the access token of one **generation**: of a credential from the moment it is given until it is replaced.
 *
 * ```text
 *                 renew()                       obtain() keeps a token
 *   ┌───────┐ ──────────────▶ ┌──────────┐ ──────────────────────────▶ ┌───────┐
 *   │ ready │                 │ renewing │                             │ ready │
 *   └───────┘ ◀────────────── └──────────┘ ──┐                         └───────┘
 *       ▲      fails, or the       │  ▲      │ a refusal for good
 *       │      limit passes        │  │      ▼
 *       │                          │  │   ┌───────┐   Every state: replace() ──▶ replaced. Calls that already have a
 *       └── the pause is over ── resting  │ ended │   token go on; no renewal starts, no hook is called, nothing is
 *           (second failure on)           └───────┘   stored.
 * ```
 *
 * | state | `token()` gives | `renew(failed)` does |
 * | --- | --- | --- |
 * | ready | the token; without one, what `renew()` gives | starts the one renewal, unless the token is newer than `failed` |
 * | renewing | the token of this renewal, once it is there | joins it |
 * | resting | as renewing: the pause is the beginning of the next renewal | joins it; fails at once if the pause is longer than a renewal may last |
 * | ended | the last token | fails with the refusal; nothing is sent |
 * | replaced | the last token | fails; nothing is sent |
 *
 * - A renewal has a limit of its own: half of a call's `deadlineMs`, and no more than `timeoutMs`, so that whoever waits
 *   for it can still send. When the limit passes, all who wait get a `TimeoutError` and the next call starts anew.
 * - A token counts from the moment it is kept, also where the rest of the renewal hangs or fails, or the limit has passed.
 * - One failure may be chance: the next call asks again at once. From the second in a row the renewal begins with a pause
 *   that grows, and a `Retry-After` is always obeyed, so that a failing service is not asked once per call.
 *
 * @param obtain Gets a token and keeps it; gives why there is none. It must not throw.
 * @param isFinal Whether a failure will not pass. Default: none is final.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-1.5
 */
export const keepToken: KeepToken = ({ clock, timeoutMs, deadlineMs }, initial, obtain, isFinal = () => false) => {
  const limit = Math.min(timeoutMs, deadlineMs / 2);
  let current = initial;
  let end: CallError | undefined;
  let replaced = false;
  let renewal: Promise<CallError | boolean> | undefined;
  let failures = 0;
  let failure: (CallError & { retryAfterMs?: number | undefined }) | undefined;
  let restUntil = 0; // by the monotonic clock

  const run = async (): Promise<CallError | boolean> => {
    const failed = current;
    const started = clock.monotonic();
    const rest = restUntil - started;
    let renewed: boolean | undefined;
    const keep = (token: string, isNew = true) => {
      if (current !== failed) return;
      current = token;
      renewed = isNew;
    };
    const work = async () => {
      if (rest > 0) await wait(clock, undefined, rest);
      return obtain({ failed, keep, left: () => started + limit - clock.monotonic(), isReplaced: () => replaced });
    };
    const result = await withTimeout(clock, undefined, limit, work, () => new TimeoutError({ reason: "attempt" }));
    if (renewed !== undefined || result === undefined) {
      failures = 0;
      restUntil = 0;
      return renewed ?? false;
    }
    failures += 1;
    failure = result;
    if (isFinal(failure)) end ??= failure;
    const pause = failures > 1 ? nextPause(clock, failures - 1) : 0;
    restUntil = clock.monotonic() + Math.max(failure.retryAfterMs ?? 0, pause);
    return failure;
  };

  const renew = async (failed: string | undefined): Promise<CallError | boolean> => {
    if (renewal !== undefined) return renewal;
    if (failed !== undefined && current !== undefined && failed !== current) return false;
    if (end !== undefined) return end;
    if (failure !== undefined && restUntil - clock.monotonic() >= limit) return failure;
    renewal = run().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };

  return {
    renew,
    isFinal,
    token: () =>
      renewal === undefined && current !== undefined
        ? current
        : renew(undefined).then((result) => (result instanceof CallError ? result : (current ?? ""))),
    replace: () => {
      replaced = true;
      end ??= invalid("credentials", "were replaced during the call");
    },
  };
};
