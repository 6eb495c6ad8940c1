import type { CallContext } from "../errors/call-context.ts";
import type { Meta } from "../result.ts";
import type { Bindings, OperationBinding } from "./bindings.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Authorization } from "./credential.ts";
import type { ExtendedCall } from "./extension.ts";

/** A client's options with their defaults, and what else all its calls share. */
export interface ClientState extends Required<Omit<ClientOptions, "baseUrl" | "credentials">> {
  readonly bindings: Bindings;
  readonly baseUrls: readonly string[];
  /** By security scheme. */
  readonly credentials: ReadonlyMap<string, Authorization>;
}

/** A call under way. */
export interface CallState extends ExtendedCall {
  readonly client: ClientState;
  readonly operation: OperationBinding;
  /** Each attempt has one of its own. */
  context: CallContext;
  /** When it ends, by the client's clock. */
  deadline: number;
  /** What its result will tell. */
  readonly meta: { -readonly [Name in keyof Meta]: Meta[Name] };
}
