/**
 * What a caller should do about an error.
 *
 * - `never`: the same request cannot succeed.
 * - `refresh`: the access token ended; refresh it once and repeat once.
 * - `reauthorize`: a person must sign in, consent or grant a scope.
 * - `after`: wait as long as the answer says, then repeat.
 * - `backoff`: temporary; repeat with growing pauses where repeating is safe.
 * - `poll`: not finished; ask again at the stated interval.
 * - `new-key`: an idempotency or state conflict; decide, and use a new key.
 * - `check`: it may have happened; find out before anything is repeated.
 */
export type Recovery = "never" | "refresh" | "reauthorize" | "after" | "backoff" | "poll" | "new-key" | "check";
