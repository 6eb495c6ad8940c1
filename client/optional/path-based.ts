import { wrapAsPathBasedClient } from "openapi-fetch";
import type { OperationsOf, PathCalls } from "../client-types.ts";

/**
 * A client whose paths come first, as `createPathBasedClient` of openapi-fetch makes it.
 * @see https://openapi-ts.dev/openapi-fetch/api#wrapaspathbasedclient
 * @example
 * ```ts
 * const paths = pathBased(medblocks);
 * const { ok, data } = await paths["/patients/{id}"].GET({ params: { path: { id: "user_42" } } });
 * ```
 */
export const pathBased = <Client extends object>(client: Client): PathCalls<OperationsOf<Client>> =>
  // It only forwards to the methods of the client, whatever their types are.
  wrapAsPathBasedClient(client as never) as unknown as PathCalls<OperationsOf<Client>>;
