import type { CallError } from "./errors/call-error.ts";
import { invalid } from "./errors/invalid-request-error.ts";
import { omitUndefined } from "./errors/omit-undefined.ts";
import { newId } from "./observe/request-id.ts";
import { systemClock } from "./recovery/clock.ts";
import type { Bindings } from "./request/bindings.ts";
import type { CallInput } from "./request/call-options.ts";
import type { ClientState } from "./request/call-state.ts";
import { checkOptions } from "./request/check-options.ts";
import type { ClientOptions } from "./request/client-options.ts";
import type { Authorization, CredentialOption, OAuthTokens } from "./request/credential.ts";
import { makeCredential } from "./request/make-credential.ts";
import { perform } from "./request/perform.ts";
import { type Call, callOf } from "./result.ts";

/** What every client has beside its calls. */
export interface ClientBase<Scheme extends string = string, Refreshable extends string = string> {
  /** Replaces a credential, as after a new sign-in. */
  setCredential<Name extends Scheme>(
    scheme: Name,
    credential: CredentialOption | (Name extends Refreshable ? OAuthTokens : never),
  ): void;
  /**
   * Renews the access token now, in single flight with every call that waits for one.
   * @param scheme Default: the only credential that can be renewed.
   * @throws {CallError} if it cannot be renewed.
   */
  refresh(scheme?: Scheme): Promise<void>;
}

/** A client whose calls are not typed; the generated clients narrow it. */
export type UntypedClient = ClientBase & Record<string, (path: string, input?: CallInput) => Call<unknown, CallError>>;

/** An option must have its default's type; what has none has a check of its own. */
const defaults = {
  baseUrl: undefined,
  credentials: {},
  headers: {},
  fetch: (...request: Parameters<typeof fetch>) => globalThis.fetch(...request),
  requestInit: {},
  timeoutMs: 30_000,
  deadlineMs: 60_000,
  attempts: 3,
  maxBodyBytes: 2 ** 25,
  sendRequestId: false,
  messages: {},
  extensions: [],
  clock: systemClock,
  newId,
} satisfies Required<Omit<ClientOptions, "baseUrl">> & { baseUrl: undefined };

/**
 * Makes a client of an API's bindings.
 * @throws {InvalidRequestError} if an option is wrong.
 */
export function createClient(bindings: Bindings, options: ClientOptions = {}): UntypedClient {
  checkOptions(options, defaults);
  const credentials = new Map<string, Authorization>();
  const client: ClientState = {
    ...defaults,
    ...omitUndefined(options),
    bindings,
    baseUrls: bindings.baseUrls(options.baseUrl),
    credentials,
  };
  if (!client.extensions.every((one) => one?.aroundCall ?? one?.aroundAttempt ?? one?.onEvent)) {
    throw invalid("extensions", "hold what is none");
  }
  const setCredential = (name: string, option: CredentialOption | OAuthTokens) => {
    const scheme = bindings.schemes[name];
    if (!scheme) throw invalid(`credentials.${name}`, "is no option");
    const credential = makeCredential(name, option, bindings.refresh, (...call) => perform(client, ...call));
    credentials.set(name, { name, scheme, ...credential });
  };
  for (const [name, option] of Object.entries(options.credentials ?? {}))
    if (option !== undefined) setCredential(name, option);

  const methods = Object.keys(bindings.operations).map((key) => key.split(" ")[0] ?? "");
  const calls = methods.map((method) => [
    method,
    (path: string, input?: CallInput) => callOf(perform(client, method, path, input)),
  ]);
  return {
    ...Object.fromEntries(calls),
    setCredential,
    refresh: (scheme?: string) => bindings.refresh?.now(credentials, scheme),
  };
}
