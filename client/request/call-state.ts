import type { CallContext } from "../errors/call-context.ts";
import type { Backoff } from "../recovery/backoff.ts";
import type { RetryBudget } from "../recovery/retry-budget.ts";
import type { Meta } from "../result.ts";
import type { Bindings, OperationBinding } from "./bindings.ts";
import type { CallInput } from "./call-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Authorization } from "./credential.ts";
import type { ExtendedCall } from "./extension.ts";

type Serializers = "querySerializer" | "bodySerializer";

/** A type whose members are all there and defined. */
type Defined<Value> = { [Name in keyof Value]-?: Exclude<Value[Name], undefined> };

/** The options of a client with their defaults, and the state that its calls share. */
export interface ClientState
  extends Defined<Omit<ClientOptions, "baseUrl" | "credentials" | "backoff" | Serializers>>,
    Pick<ClientOptions, Serializers> {
  readonly bindings: Bindings;
  readonly baseUrls: readonly string[];
  readonly backoff: Backoff;
  readonly retryBudget: RetryBudget;
  /** By security scheme; a derived client inherits those that it was not given itself. */
  readonly credentials: Readonly<Record<string, Authorization>>;
}

/** A running call. */
export interface CallState extends ExtendedCall {
  /** The options of the client and, where it has them, those of the call. */
  client: ClientState;
  readonly operation: OperationBinding;
  readonly input: CallInput;
  /** The credentials at the start of the call: a later `setCredential()` is for later calls. */
  readonly authorizations: readonly Authorization[];
  baseUrl: string;
  /** Replaced for each attempt. */
  context: CallContext;
  /** When the call must end, by the client's monotonic clock. */
  deadline: number;
  /** Whether a request that is not safe to repeat may have taken effect. */
  isInDoubt: boolean;
  /** Whether the call has its result; what runs on sends no events. */
  isOver: boolean;
  /** The `meta` of its result. */
  readonly meta: { -readonly [Name in keyof Meta]: Meta[Name] };
}
