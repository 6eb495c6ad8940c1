import type { Envelope } from "../envelope/envelope.ts";
import type { ApiError, ApiErrorFields } from "../errors/api-error.ts";
import type { CallContext } from "../errors/call-context.ts";
import type { CallError } from "../errors/call-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import type { Result } from "../result.ts";
import type { CallInput } from "./call-options.ts";
import type { Credential, KeepToken, OAuthTokens, RenewalLimits, SchemeBinding } from "./credential.ts";
import type { RequestBody } from "./prepared-request.ts";

/**
 * Everything the runtime knows about one API, generated from its contract. Functions in it are parts of the runtime that
 * only the clients of contracts that need them contain.
 */
export interface Bindings {
  /** Folder name under `openapi/`. */
  readonly api: string;
  readonly error: new (fields: ApiErrorFields) => ApiError;
  /** That of all error responses, or the function that chooses the one of a response. */
  readonly envelope: Envelope | ((response: Response, operationId: string) => Envelope);
  /** Matches a text that is spelled like the codes, so that an unknown code is not taken for other text, or other text for a code. */
  readonly spelling: RegExp;
  /** By code. */
  readonly codes: Readonly<Record<string, CodeBinding>>;
  /** The response headers of errors, except for operations that list their own. */
  readonly headers: readonly HeaderBinding[];
  /** The base URL of each server, without trailing slash, by the client's option `baseUrl`. */
  readonly baseUrls: (option: unknown) => readonly string[];
  readonly schemes: Readonly<Record<string, SchemeBinding>>;
  /** Serializes query parameters. */
  readonly query: (parameters: object) => string;
  /** Renews tokens; only where a code asks for it. */
  readonly keepToken?: KeepToken;
  readonly refresh?: RefreshBinding;
  /** By method and path template, such as `POST /sessions`. */
  readonly operations: Readonly<Record<string, OperationBinding>>;
}

/**
 * The recovery and user message of a code and, by status, a bit mask of the operations that return it (bit n: the nth
 * operation). A code whose schema pins the class of error above it names that class: the same code in another class is
 * another error.
 */
export type CodeBinding = readonly [
  recovery: Recovery | undefined,
  userMessage: string,
  returnedBy: Readonly<Record<number | string, number | bigint | readonly number[]>>,
  type?: string,
];

/** The operation that renews an access token. */
export interface RefreshBinding {
  /** The security scheme whose token it renews. */
  readonly scheme: string;
  readonly method: string;
  readonly path: string;
  /** The members of its body, which the client fills in. */
  readonly fields: readonly string[];
  /** Makes a credential from tokens; `previous` is the one that it replaces. */
  readonly credential: (
    tokens: OAuthTokens,
    refresh: RefreshBinding,
    client: RenewalLimits,
    previous: Credential | undefined,
    call: UntypedCall,
  ) => Credential;
  /** Renews a credential on request of the application. */
  readonly now: (credentials: Readonly<Record<string, Credential>>, scheme: string | undefined) => Promise<void>;
}

/** Calls an operation by its method and path template. */
export type UntypedCall = (method: string, path: string, input?: CallInput) => Promise<Result<unknown, CallError>>;

/**
 * A declared response header: its name in camel case, its name on the wire, the function that converts its text, and
 * the statuses that have it. No status means all.
 */
export type HeaderBinding = readonly [
  name: string,
  wireName: string,
  type: NumberConstructor | StringConstructor,
  ...statuses: (number | string)[],
];

/** One operation. Defaults: the first server, no credential, no body, safe to repeat. */
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
  /** Repeating the request may have a further effect. */
  readonly idempotent?: false;
  readonly body?: "required" | "optional";
  /** Serializes a body that is not JSON. */
  readonly write?: BodyWriter;
  /** Writes the query where it is not written like that of the API's other operations. */
  readonly query?: (parameters: object) => string;
  /** Write path parameters that are not one value each, by name. */
  readonly path?: Readonly<Record<string, (value: unknown) => string>>;
  /** Write headers that are not one value or a list of values, by name. */
  readonly header?: Readonly<Record<string, (value: unknown) => string>>;
  /** Adds cookie parameters to the headers. */
  readonly cookie?: (headers: Record<string, string>, parameters: object) => void;
  /** The media types that are typed; `application/json` where it is absent. */
  readonly accept?: string;
  /** Reads successes that are not JSON alone. */
  readonly decode?: (headers: Headers, body: Uint8Array) => { data: unknown } | undefined;
  /** The keys of its successes, such as 201, `2XX` or `default`. Default: 200. */
  readonly successes?: readonly (number | string)[];
  /** The body of a success, for JSON the type of its value. Default: any JSON. */
  readonly produces?: "nothing" | "object" | "array";
  /** For an operation that answers with a redirect: reads the fields of its `Location`. */
  readonly redirect?: (location: string | null) => Record<string, string> | undefined;
}

/** How an operation accepts an idempotency key. */
export interface IdempotencyKeyBinding {
  /** The option types of its calls, which include `idempotencyKey`. */
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

/** How a body is serialized. */
export interface BodyWriter {
  /** Absent where the platform knows it better, as for the boundary of a multipart form. */
  readonly type?: string;
  /** What `fetch` is given; undefined for a body that cannot be written. */
  readonly write: (body: unknown) => RequestBody | undefined;
  /** What is wrong with a body that cannot be written. */
  readonly problem?: string;
}
