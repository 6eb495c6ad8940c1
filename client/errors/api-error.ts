import type { SingleError } from "../envelope/envelope.ts";
import type { Recovery } from "../recovery/recovery.ts";
import { AnsweredError, type AnswerFields } from "./answered-error.ts";
import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** Fields of an error whose code the contract knows. */
export interface ApiErrorFields extends AnswerFields {
  code: string;
  recovery: Recovery;
  userMessage: string;
  documented: boolean;
  context?: CallContext | undefined;
  message?: string | undefined;
  docUrl?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
  timestamp?: string | undefined;
  requiredScope?: string | undefined;
  details?: unknown;
  errors?: readonly SingleError[] | undefined;
  rawCode?: string | undefined;
  headers?: unknown;
  cause?: unknown;
}

/**
 * An error that the API documents. Each API has its own class with its codes.
 * @example
 * ```ts
 * const { error } = await medblocks.GET("/patients");
 * if (error instanceof ApiError && error.code === "throttled") console.log(error.retryAfterMs);
 * ```
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
> extends AnsweredError<Status> {
  static override readonly brand: string = brandOf("ApiError");

  declare readonly kind: "api";
  declare readonly code: Code;
  /** Whether the contract lists this code under this status for the operation that was called. */
  declare readonly documented: boolean;

  readonly #fields: ApiErrorFields;

  constructor(fields: ApiErrorFields) {
    const { code, status, documented } = fields;
    super({ ...fields, kind: "api", summary: `${status} ${code}`, shown: { status, documented } });
    this.#fields = fields;
  }

  /**
   * The provider's message. It can quote what the request or the database holds, so nothing prints it: `message` is the
   * client's own and safe to log. Absent from a revived error.
   */
  get providerMessage(): string | undefined {
    return this.#fields.message;
  }

  /** The missing scope. */
  get requiredScope(): string | undefined {
    return this.#fields.requiredScope;
  }

  /** The provider's page about the code, if the response has its address. */
  get docUrl(): string | undefined {
    return this.#fields.docUrl;
  }

  /** The class of the error, for providers that group codes into classes. */
  get type(): string | undefined {
    return this.#fields.type;
  }

  /** The parameter or body member that is wrong. */
  get param(): string | undefined {
    return this.#fields.param;
  }

  /** The time of the error, as the server wrote it. */
  get timestamp(): string | undefined {
    return this.#fields.timestamp;
  }

  /** The object of the body that has the code; absent from a revived error. */
  get details(): Details {
    return this.#fields.details as Details; // as the contract describes it
  }

  /** The single errors of a response that holds several; empty for others and for a revived error. */
  get errors(): readonly SingleError[] {
    return this.#fields.errors ?? [];
  }

  /** The code of the response as it came. It differs from `code` where the contract does not know it: then `code` is `$404` or the like. */
  get rawCode(): string | undefined {
    return this.#fields.rawCode;
  }

  /** The response headers that the contract declares, by name in camel case; absent from a revived error. */
  get headers(): Headers {
    return this.#fields.headers as Headers; // read as the contract declares them
  }

  override toJSON(): ErrorSnapshot {
    const { requiredScope, timestamp } = this;
    const instant = Date.parse(timestamp ?? "");
    return {
      ...super.toJSON(),
      ...omitUndefined({
        requiredScope,
        timestamp: Number.isNaN(instant) ? undefined : new Date(instant).toISOString(),
      }),
    };
  }
}
