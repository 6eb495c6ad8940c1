import type { Envelope } from "../envelope/envelope.ts";
import type { ApiError, ApiErrorFields } from "../errors/api-error.ts";
import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import type { Result } from "../result.ts";
import type { CallInput } from "./call-options.ts";
import type { Credential, OAuthTokens, SchemeBinding } from "./credential.ts";

/**
 * All that the runtime knows of one API; generated from its contract. What is a function here is a part of the runtime
 * that only those clients carry whose contract needs it.
 */
export interface Bindings {
  /** Folder name under `openapi/`. */
  readonly api: string;
  readonly error: new (fields: ApiErrorFields) => ApiError;
  readonly envelope: Envelope;
  /** By code. */
  readonly codes: Readonly<Record<string, CodeBinding>>;
  /** What errors declare, but for operations that have their own. */
  readonly headers: readonly HeaderBinding[];
  /** The base URL of each server, without trailing slash, by the client's option `baseUrl`. */
  readonly baseUrls: (option: unknown) => readonly string[];
  readonly schemes: Readonly<Record<string, SchemeBinding>>;
  /** Writes query parameters. */
  readonly query: (parameters: object) => string;
  readonly refresh?: RefreshBinding;
  /** By method and path template, such as `POST /sessions`. */
  readonly operations: Readonly<Record<string, OperationBinding>>;
}

/** What a code asks for, and by status the operations that return it: bit n stands for the nth of `operations`. */
export type CodeBinding = readonly [
  recovery: Recovery,
  userMessage: string,
  returnedBy: Readonly<Record<number, number | bigint>>,
];

/** The operation that renews an access token. */
export interface RefreshBinding {
  /** The security scheme whose token it renews. */
  readonly scheme: string;
  readonly method: string;
  readonly path: string;
  /** The members of its body that the client fills in. */
  readonly fields: readonly string[];
  /** Makes the credential of tokens. */
  readonly credential: (tokens: OAuthTokens, refresh: RefreshBinding, call: UntypedCall) => Credential;
  /** Renews one by hand. */
  readonly now: (credentials: ReadonlyMap<string, Credential>, scheme: string | undefined) => Promise<void>;
}

/** Makes a call of an operation by its method and path template. */
export type UntypedCall = (method: string, path: string, input?: CallInput) => Promise<Result<unknown, CallError>>;

/**
 * A declared response header: its name in camel case, its name on the wire, what makes its value of the text, and the
 * statuses that have it; none stand for all.
 */
export type HeaderBinding = readonly [
  name: string,
  wireName: string,
  type: NumberConstructor | StringConstructor,
  ...statuses: number[],
];

/** One operation; what is absent is the usual: the first server, no credential, no body, no harm in repeating it. */
export interface OperationBinding {
  readonly id: string;
  readonly headers?: readonly HeaderBinding[];
  /** Index into the base URLs. */
  readonly server?: number;
  /** Alternatives, each naming the schemes it needs together. */
  readonly security?: readonly (readonly string[])[];
  readonly idempotencyKey?: IdempotencyKeyBinding;
  /** The header that takes the caller's correlation id, in lower case. */
  readonly requestId?: string;
  /** That doing it twice does more than doing it once. */
  readonly idempotent?: false;
  readonly body?: "required" | "optional";
  /** Writes the body where it is no JSON. */
  readonly write?: BodyWriter;
  /** What a success carries; JSON unless stated. */
  readonly produces?: "nothing" | "text";
  /** Reads where it answers with a redirect, which is then handed over and not followed. */
  readonly redirect?: (location: string | null) => Record<string, string> | undefined;
}

/** How an operation takes an idempotency key. */
export interface IdempotencyKeyBinding {
  /** What the options of a call are checked by. */
  readonly optionTypes: Readonly<Record<string, unknown>>;
  /** Adds the key to the headers and to the call's meta data. */
  readonly send: (headers: Record<string, string>, call: KeyedCall) => void;
}

/** The parts of a call that an idempotency key depends on and is written to. */
export interface KeyedCall {
  readonly input: CallInput;
  readonly context: CallContext;
  readonly meta: { idempotencyKey: string | undefined };
  readonly newId: () => string;
}

/** How a body becomes text. */
export interface BodyWriter {
  readonly type: string;
  readonly text: (body: unknown) => string | undefined;
}
