import type { CallError } from "./errors/call-error.ts";
import { invalid } from "./errors/invalid-request-error.ts";
import { omitUndefined } from "./errors/omit-undefined.ts";
import { newId } from "./observe/request-id.ts";
import { defaultBackoff } from "./recovery/backoff.ts";
import { systemClock } from "./recovery/clock.ts";
import { type RetryBudget, retryBudget } from "./recovery/retry-budget.ts";
import type { Bindings } from "./request/bindings.ts";
import type { CallInput } from "./request/call-options.ts";
import type { ClientState } from "./request/call-state.ts";
import { checkOptions } from "./request/check-options.ts";
import type { ClientOptions } from "./request/client-options.ts";
import type { Authorization, CredentialOption, OAuthTokens } from "./request/credential.ts";
import { makeCredential } from "./request/make-credential.ts";
import { perform } from "./request/perform.ts";
import { type HeaderValue, sharedOptionTypes } from "./request/shared-options.ts";
import { type Call, callOf } from "./result.ts";
import { entriesOf, notEntries } from "./serialization/entries.ts";

/** The members that every client has in addition to its calls. */
export interface ClientBase<
  Scheme extends string = string,
  Refreshable extends string = string,
  Options extends object = ClientOptions,
> {
  /**
   * Replaces a credential, for example after a new sign-in. Earlier calls keep the old one, but no new renewal of it
   * starts, and a running renewal stores nothing and calls no hook.
   * @throws {InvalidRequestError} if the credential is not valid for this scheme.
   * @example
   * ```ts
   * loop.setCredential("userAccessToken", { accessToken, refreshToken });
   * ```
   */
  setCredential<Name extends Scheme>(
    scheme: Name,
    credential: CredentialOption | (Name extends Refreshable ? OAuthTokens : never),
  ): void;
  /**
   * A client with the options of this one and some others. It shares the credentials, except for those that it is given, and
   * the budget of retries, except with another `baseUrl`. Its headers are added to those of this client.
   * @throws {InvalidRequestError} if an option is wrong.
   * @example
   * ```ts
   * const patient = medblocks.with({ headers: { "X-Clinic": "north" }, attempts: 1 });
   * ```
   */
  with(options: Partial<Options>): this;
}

/** A client of an API that can renew a token. */
export interface RefreshableClient<Scheme extends string = string> {
  /**
   * Renews the access token now. Calls that need a renewal at the same time share it.
   * @param scheme Default: the only credential that can be renewed.
   * @throws {CallError} if it cannot be renewed.
   * @example
   * ```ts
   * await loop.refresh();
   * ```
   */
  refresh(scheme?: Scheme): Promise<void>;
}

/** A client without typed calls; the generated clients add the types. */
export type UntypedClient = ClientBase &
  RefreshableClient &
  Record<string, (path: string, input?: CallInput) => Call<unknown, CallError>>;

/** What a client and those derived from it have in common. */
interface Shared {
  /** By security scheme; a derived client that is given credentials has an object of its own, which inherits the others. */
  credentials: Record<string, Authorization>;
  retryBudget: RetryBudget;
}

const defaults = {
  credentials: {},
  fetch: (url: string, init: RequestInit) => globalThis.fetch(url, init),
  requestInit: {},
  timeoutMs: 30_000,
  deadlineMs: 60_000,
  attempts: 3,
  backoff: defaultBackoff,
  maxBodyBytes: 2 ** 25,
  sendRequestId: false,
  messages: {},
  extensions: [],
  clock: systemClock,
  newId,
} satisfies ClientOptions;

/** An option must have the type of its default, if it has one. */
const optionTypes = { ...sharedOptionTypes, ...defaults } satisfies Record<keyof ClientOptions, unknown>;

/**
 * Creates a client from the bindings of an API.
 * @param shared What it has in common with the client from which it is derived.
 * @throws {InvalidRequestError} if an option is wrong.
 */
export function createClient(
  bindings: Bindings,
  options: ClientOptions = {},
  shared: Shared = { credentials: Object.create(null), retryBudget: retryBudget() },
): UntypedClient {
  checkOptions(options, optionTypes);
  const { credentials } = shared;
  const headers = entriesOf<HeaderValue>(options.headers ?? {});
  if (!headers) throw invalid("headers", notEntries);
  const backoff = { ...defaultBackoff, ...omitUndefined(options.backoff ?? {}) };
  if (!(backoff.baseMs > 0 && backoff.maxMs >= backoff.baseMs && backoff.maxMs < 2 ** 31)) {
    throw invalid("backoff", "must have a baseMs of more than 0 and a greater maxMs");
  }
  const client: ClientState = {
    ...defaults,
    ...omitUndefined(options),
    backoff,
    headers,
    bindings,
    baseUrls: bindings.baseUrls(options.baseUrl),
    ...shared,
  };
  if (!client.extensions.every((one) => one?.aroundCall ?? one?.aroundAttempt ?? one?.onEvent)) {
    throw invalid("extensions", "must define aroundCall, aroundAttempt or onEvent, each of them");
  }
  if (!Object.keys(systemClock).every((name) => name in client.clock)) {
    throw invalid("clock", "must have now, monotonic, random and schedule");
  }
  const setCredential = (name: string, option: CredentialOption | OAuthTokens) => {
    const scheme = Object.hasOwn(bindings.schemes, name) && bindings.schemes[name];
    if (!scheme) throw invalid(`credentials.${name}`, "is not a security scheme of this API");
    const previous = credentials[name];
    const credential = makeCredential(name, option, client, previous, (...call) => perform(client, ...call));
    // That of the client from which this one is derived stays in use there.
    if (Object.hasOwn(credentials, name)) previous?.replace?.();
    credentials[name] = { ...credential, name, scheme };
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
    with: (changes: ClientOptions = {}) => {
      checkOptions(changes, optionTypes);
      const added = entriesOf<HeaderValue>(changes.headers ?? {});
      return createClient(
        bindings,
        // Its credentials are those of this client already.
        {
          ...options,
          credentials: {},
          ...omitUndefined(changes),
          headers: added ? [...headers, ...added] : changes.headers,
        },
        {
          credentials: changes.credentials ? Object.create(credentials) : credentials,
          // Another server has its own load.
          retryBudget: changes.baseUrl ? retryBudget() : client.retryBudget,
        },
      );
    },
    refresh: (scheme?: string) => bindings.refresh?.now(credentials, scheme),
  };
}
