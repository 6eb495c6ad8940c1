import type { Recovery } from "../recovery/recovery.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { hide } from "./hide.ts";

/** What an answer with a known code says. */
export interface ApiErrorFields {
  code: string;
  status: number;
  recovery: Recovery;
  userMessage: string;
  documented: boolean;
  context?: CallContext | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
  docUrl?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
  timestamp?: string | undefined;
  retryAfterMs?: number | undefined;
  retryAt?: Date | undefined;
  requiredScope?: string | undefined;
  details?: unknown;
  headers?: unknown;
  body?: unknown;
  response?: Response | undefined;
  cause?: unknown;
}

/**
 * An error that the API documents. Each API has a class of its own, which names its codes.
 *
 * @typeParam Code The codes it can have.
 * @typeParam Details The object of the body that carries the code.
 * @typeParam Status The HTTP statuses it comes with.
 * @typeParam Headers The response headers that the contract declares for it.
 */
export class ApiError<
  Code extends string = string,
  Details = unknown,
  Status extends number = number,
  Headers = unknown,
> extends CallError {
  static override readonly brand: string = brandOf("ApiError");

  declare readonly kind: "api";
  declare readonly code: Code;
  declare readonly status: Status;
  /** Whether the contract lists this code under this status for the operation that was called. */
  declare readonly documented: boolean;
  /** How long the server asks to wait, in milliseconds: the longer of `Retry-After` and its twin in the body. */
  declare readonly retryAfterMs: number | undefined;
  /** When the wait ends, by this machine's clock. */
  declare readonly retryAt: Date | undefined;
  /** The scope that was missing. */
  declare readonly requiredScope: string | undefined;
  /** The provider's page about the code, if the answer names one. */
  declare readonly docUrl: string | undefined;
  /** The class of the error, where the provider has classes above codes. */
  declare readonly type: string | undefined;
  /** The parameter or member of the body at fault. */
  declare readonly param: string | undefined;
  /** When it happened, as the server wrote it. */
  declare readonly timestamp: string | undefined;
  /** The object of the body that carries the code; hidden from consoles, absent from a revived error. */
  declare readonly details: Details;
  /** The declared response headers, by their name in camel case; hidden from consoles, absent from a revived error. */
  declare readonly headers: Headers;
  /** The parsed body; hidden from consoles. Prefer `details`, which is typed. */
  declare readonly body: unknown;
  /** The answer, its body already read; hidden from consoles. */
  declare readonly response: Response | undefined;

  constructor(fields: ApiErrorFields) {
    const { code, status, recovery, userMessage, context, cause } = fields;
    const call = context ? `${context.method} ${context.path}: ` : "";
    super({ kind: "api", code, summary: `${call}${status} ${code}`, recovery, userMessage, context, cause });
    Object.assign(this, { status, documented: fields.documented });
    const { retryAfterMs, retryAt, requiredScope, docUrl, type, param, timestamp, details, headers, body } = fields;
    hide(this, { retryAfterMs, retryAt, requiredScope, docUrl, type, param, timestamp, details, headers, body });
    hide(this, { response: fields.response });
    if (fields.message !== undefined) {
      // V8 writes a stack when it is first read, with the message of that time: now it holds our own words. The
      // provider's are for whoever asks for them.
      void this.stack;
      hide(this, { message: fields.message });
    }
    if (fields.requestId !== undefined) hide(this, { requestId: fields.requestId });
  }

  override toJSON(): ErrorSnapshot {
    const { status, documented, retryAfterMs, requiredScope } = this;
    const instant = new Date(this.timestamp ?? "");
    return {
      ...super.toJSON(),
      status,
      documented,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(this.retryAt === undefined ? {} : { retryAt: this.retryAt.toISOString() }),
      ...(requiredScope === undefined ? {} : { requiredScope }),
      ...(Number.isNaN(instant.getTime()) ? {} : { timestamp: instant.toISOString() }),
    };
  }
}
