import type { Envelope } from "../envelope/envelope.ts";
import type { ApiError, ApiErrorFields } from "../errors/api-error.ts";
import type { Recovery } from "../recovery/recovery.ts";
import type { Credential, OAuthTokens } from "./credential.ts";
import type { Outcome } from "./outcome.ts";

/** All that the runtime knows of one API; generated from its contract. */
export interface Bindings {
  /** Folder name under `openapi/`. */
  readonly api: string;
  readonly error: new (fields: ApiErrorFields) => ApiError;
  readonly envelope: Envelope;
  /** By code: what to do about it, and what an end user may be shown. */
  readonly codes: Readonly<Record<string, readonly [Recovery, string]>>;
  /** Base URLs without trailing slash; null where every installation has its own. */
  readonly servers: readonly (string | null)[];
  readonly schemes: Readonly<Record<string, SchemeBinding>>;
  readonly refresh?: RefreshBinding;
  /** By method and path template, such as `POST /sessions`. */
  readonly operations: Readonly<Record<string, OperationBinding>>;
}

/** How a credential is sent: after a word in `Authorization`, or alone in a header or query parameter. */
export type SchemeBinding =
  | { readonly in: "authorization"; readonly word: "Bearer" | "Basic" }
  | { readonly in: "header" | "query"; readonly name: string };

/** The operation that renews an access token. */
export interface RefreshBinding {
  /** The security scheme whose token it renews. */
  readonly scheme: string;
  readonly operation: string;
  /** The members of its body that the client fills in. */
  readonly fields: readonly string[];
  /** Makes the credential; here so that a client without such an operation does not carry it. */
  readonly credential: (
    tokens: OAuthTokens,
    refresh: RefreshBinding,
    send: (body: Record<string, string>) => Promise<Outcome>,
  ) => Credential;
}

/** One operation; what is absent is the usual: the first server, no credential, no body. */
export interface OperationBinding {
  readonly id: string;
  /** Codes by status. */
  readonly errors: Readonly<Record<number, readonly string[]>>;
  /** Index into `servers`. */
  readonly server?: number;
  /** Alternatives, each naming the schemes it needs together. */
  readonly security?: readonly (readonly string[])[];
  /** The header that takes an idempotency key. */
  readonly idempotencyKey?: string;
  /** The header that takes the caller's correlation id. */
  readonly requestId?: string;
  readonly body?: "required" | "optional";
  /** Whether the body is sent as a form. */
  readonly form?: true;
  /** What a success carries; JSON unless stated. */
  readonly produces?: "nothing" | "text";
  /** Whether it answers with a redirect, which is then handed over and not followed. */
  readonly redirects?: true;
  /** Declared error headers by status: name in camel case, name on the wire, and whether it is a number. */
  readonly headers?: Readonly<Record<number, readonly (readonly [string, string, "number" | "string"])[]>>;
}
