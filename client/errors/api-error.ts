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

  readonly #fields: ApiErrorFields;

  constructor(fields: ApiErrorFields) {
    const { code, status, recovery, userMessage, context, cause, message } = fields;
    const call = context ? `${context.method} ${context.path}: ` : "";
    super({ kind: "api", code, summary: `${call}${status} ${code}`, recovery, userMessage, context, cause });
    this.#fields = fields;
    this.status = status as Status; // a contract is made of the statuses that its server sends
    this.documented = fields.documented;
    if (message !== undefined) {
      // V8 writes a stack when it is first read, with the message of that time: now it holds our own words. The
      // provider's are for whoever asks for them.
      void this.stack;
      hide(this, { message });
    }
  }

  /** How long the server asks to wait, in milliseconds: the longer of `Retry-After` and its twin in the body. */
  get retryAfterMs(): number | undefined {
    return this.#fields.retryAfterMs;
  }

  /** When the wait ends, by this machine's clock. */
  get retryAt(): Date | undefined {
    return this.#fields.retryAt;
  }

  /** The scope that was missing. */
  get requiredScope(): string | undefined {
    return this.#fields.requiredScope;
  }

  /** The provider's page about the code, if the answer names one. */
  get docUrl(): string | undefined {
    return this.#fields.docUrl;
  }

  /** The class of the error, where the provider has classes above codes. */
  get type(): string | undefined {
    return this.#fields.type;
  }

  /** The parameter or member of the body at fault. */
  get param(): string | undefined {
    return this.#fields.param;
  }

  /** When it happened, as the server wrote it. */
  get timestamp(): string | undefined {
    return this.#fields.timestamp;
  }

  /** The server's correlation id, else the one that this client made. */
  override get requestId(): string | undefined {
    return this.#fields.requestId ?? super.requestId;
  }

  /** The object of the body that carries the code; absent from a revived error. */
  get details(): Details {
    return this.#fields.details as Details; // as the contract describes it
  }

  /** The declared response headers, by their name in camel case; absent from a revived error. */
  get headers(): Headers {
    return this.#fields.headers as Headers; // read as the contract declares them
  }

  /** The parsed body. Prefer `details`, which is typed. */
  get body(): unknown {
    return this.#fields.body;
  }

  /** The answer, its body already read. */
  get response(): Response | undefined {
    return this.#fields.response;
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
