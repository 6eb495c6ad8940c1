import type { Recovery } from "../recovery/recovery.ts";
import { type Branded, brandOf, isInstance, nameOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { defineHidden } from "./define-hidden.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { ForeignError } from "./foreign-error.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** Fields of every error of a call. */
export interface CallErrorFields {
  kind: string;
  /** Default: `$` and the kind; no provider's code begins with `$`. */
  code?: string | undefined;
  /** The message after the method and path; must not contain data of the request or the response. */
  summary: string;
  recovery: Recovery;
  userMessage: string;
  context?: CallContext | undefined;
  cause?: unknown;
  /** Enumerable members, which are also printed. */
  shown?: Partial<ErrorSnapshot> | undefined;
}

/**
 * The base of every error of a call.
 *
 * `instanceof` works across copies of this package, CommonJS and ESM, and realms. `message`, `toJSON` and Node's
 * inspection contain only members from a fixed list, so no header, body, id, token or health value reaches a log.
 * @example
 * ```ts
 * if (error instanceof CallError) console.error(error.code, error.requestId);
 * ```
 */
export abstract class CallError extends Error {
  static readonly brand: string = brandOf("CallError");

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the derived class.
    return isInstance(this, value);
  }

  /** `api` for a documented error, else the kind of failure. */
  declare readonly kind: string;
  /** A stable machine-readable code. Branch on it. */
  declare readonly code: string;
  /** What the caller should do. */
  declare readonly recovery: Recovery;

  // Private, so that no spread, console or serializer lists it.
  readonly #fields: CallErrorFields;

  constructor(fields: CallErrorFields) {
    const { kind, code = `$${kind.replace("-", "_")}`, recovery, shown, cause } = fields;
    super(headingOf(fields));
    this.#fields = fields;
    // The reason of a signal is the application's own.
    const isPrintable = cause instanceof CallError || kind === "aborted";
    if (cause !== undefined) defineHidden(this, "cause", isPrintable ? cause : new ForeignError(cause));
    Object.assign(this, { kind, code, recovery }, shown);
  }

  /** A message for end users. */
  get userMessage(): string {
    return this.#fields.userMessage;
  }

  /** The call that failed; `undefined` for an error outside of a call. */
  get context(): CallContext | undefined {
    return this.#fields.context;
  }

  /** The class, such as `MedblocksError`. */
  override get name(): string {
    // Every class in the chain has a brand or inherits one.
    return nameOf((this.constructor as unknown as Branded).brand);
  }

  /** The correlation id of the server, else that of this client. */
  get requestId(): string | undefined {
    return this.context?.requestId;
  }

  /** How many times the request was sent. */
  get attempts(): number | undefined {
    return this.context?.attempts;
  }

  /** The complete list of members that may be printed; derived classes add to it. */
  toJSON(): ErrorSnapshot {
    const { name, kind, code, message, recovery, userMessage, context, requestId, cause } = this;
    return omitUndefined({
      name,
      kind,
      code,
      message,
      recovery,
      userMessage,
      ...context,
      requestId,
      ...this.#fields.shown,
      cause: cause === undefined ? undefined : causeSnapshot(cause),
    });
  }

  /** The output of `console.log` in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    options: object,
    inspect?: (value: unknown, options: object) => string,
  ): string {
    const { name: _name, message: _message, ...rest } = this.toJSON();
    return inspect ? `${this} ${inspect(rest, options)}` : String(this);
  }
}

const headingOf = ({ context, summary }: CallErrorFields): string =>
  context ? `${context.method} ${context.path}: ${summary}` : summary;

/** The part of a cause that may be printed. */
function causeSnapshot(cause: unknown): NonNullable<ErrorSnapshot["cause"]> {
  if (cause instanceof CallError) return cause.toJSON();
  const { name = typeof cause, code } = Object(cause) as Partial<ForeignError>; // the reason of a signal can be anything
  return omitUndefined({ name, code: cause instanceof ForeignError ? code : undefined });
}
