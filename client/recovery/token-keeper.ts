import type { CallError } from "../errors/call-error.ts";
import type { Credential } from "../request/credential.ts";

/** What came of asking for a token: a new one, or a failure that is final or may pass. */
export type Renewal = { token: string } | { error: CallError; final: boolean };

/**
 * Keeps a token that ends, renewing it in single flight: callers that meet its end together wait for one renewal, one
 * that comes late with an older token takes the newer, and none sends the old token while a renewal is under way. After
 * a final failure nothing is sent again, since a spent refresh token revokes the grant at some providers.
 */
export function keepToken(
  initial: string | undefined,
  obtain: (current: string | undefined) => Promise<Renewal>,
): Required<Credential> {
  let current = initial;
  let ended: CallError | undefined;
  let renewal: Promise<CallError | undefined> | undefined;

  const run = async (): Promise<CallError | undefined> => {
    const result = await obtain(current);
    if ("token" in result) {
      current = result.token;
      return undefined;
    }
    if (result.final) ended = result.error;
    return result.error;
  };

  const renew = (failed: string | undefined): Promise<CallError | undefined> => {
    if (failed !== undefined && current !== undefined && failed !== current) return Promise.resolve(undefined);
    if (ended !== undefined) return Promise.resolve(ended);
    renewal ??= run().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };

  return {
    renew,
    token: () => {
      if (renewal === undefined && current !== undefined) return current;
      return renew(undefined).then((error) => error ?? current ?? "");
    },
  };
}
