import { CallError } from "../errors/call-error.ts";
import type { Credential } from "../request/credential.ts";

/**
 * Keeps a token that ends, renewing it in single flight: callers that meet its end together wait for one renewal, one
 * that comes late with an older token takes the newer, and none sends the old token while a renewal is under way. After
 * a final failure nothing is sent again, since a spent refresh token revokes the grant at some providers.
 * @param obtain Gives a new token, or why there is none.
 * @param isFinal Whether a failure will not pass. Default: none is.
 */
export function keepToken(
  initial: string | undefined,
  obtain: (current: string | undefined) => Promise<string | CallError>,
  isFinal: (error: CallError) => boolean = () => false,
): Required<Credential> {
  let current = initial;
  let ended: CallError | undefined;
  let renewal: Promise<CallError | undefined> | undefined;

  const run = async (): Promise<CallError | undefined> => {
    const result = await obtain(current);
    renewal = undefined;
    if (!(result instanceof CallError)) {
      current = result;
      return undefined;
    }
    if (isFinal(result)) ended = result;
    return result;
  };

  const renew = async (failed: string | undefined): Promise<CallError | undefined> => {
    if (failed !== undefined && current !== undefined && failed !== current) return undefined;
    if (ended === undefined) renewal ??= run();
    return ended ?? renewal;
  };

  return {
    renew,
    token: () =>
      renewal === undefined && current !== undefined
        ? current
        : renew(undefined).then((error) => error ?? current ?? ""),
  };
}
