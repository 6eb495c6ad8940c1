import type { InitOf, OperationsOf } from "../client-types.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import type { ParseAs } from "../request/call-options.ts";
import type { Extension } from "../request/extension.ts";

/** The GET operations of a client. */
type Reads<Client> = OperationsOf<Client> extends { GET: infer Operations } ? Operations : never;

/** The members of a client that are used here. */
interface Derivable {
  with(options: { extensions: readonly Extension[] }): {
    GET(path: never, ...init: never): PromiseLike<{ readonly error?: unknown }>;
  };
}

/**
 * The address of a GET operation, for a link or a redirect of the browser. Nothing is sent, and no credential is in it.
 * @throws {InvalidRequestError} if a parameter is wrong.
 * @example
 * ```ts
 * const secrets = { state, nonce, code_challenge, code_challenge_method: "S256" } as const;
 * const query = { client_id: "my-app", redirect_uri, response_type: "code", scope: "openid", ...secrets } as const;
 * location.assign(await urlOf(loop, "/v1/oauth/authorize", { params: { query } }));
 * ```
 */
export async function urlOf<Client extends Derivable, Path extends keyof Reads<Client>>(
  client: Client,
  path: Path,
  ...init: InitOf<Reads<Client>[Path], ParseAs>
): Promise<string> {
  let address: string | undefined;
  const stop: Extension = {
    name: "urlOf",
    aroundCall: async (_next, { url }, { context }) => {
      address = url;
      return { error: new AbortedError({ context }) };
    },
  };
  // The types of the parameters are those of the operation.
  const { error } = await client.with({ extensions: [stop] }).GET(path as never, ...(init as never));
  if (address === undefined) throw error;
  return address;
}
