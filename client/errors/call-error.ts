import type { Recovery } from "../recovery/recovery.ts";
import { type Branded, brandOf, isInstance, nameOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";

/** What every error of a call is made of. */
export interface CallErrorFields {
  kind: string;
  code: string;
  /** What logs and stacks show; must be free of anything the request or the answer carried. */
  summary: string;
  recovery: Recovery;
  userMessage: string;
  context?: CallContext | undefined;
  cause?: unknown;
}

/**
 * The base of every error that a call gives.
 *
 * `instanceof` works over copies of this package, CommonJS beside ESM, and realms. `toJSON` and the inspection of
 * Node print a fixed list of members, so that no header, body, id, token or health value reaches a log by accident.
 */
export abstract class CallError extends Error {
  static readonly brand: string = brandOf("CallError");

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a derived class asks about itself.
    return isInstance(this, value);
  }

  /** `api` for a documented error of the API, else the kind of failure. */
  declare readonly kind: string;
  /** Stable and machine-readable; branch on it. */
  declare readonly code: string;
  /** What to do about it. */
  declare readonly recovery: Recovery;

  // Private, so that nothing lists it: neither a spread, nor a console, nor a serializer.
  readonly #fields: CallErrorFields;

  constructor(fields: CallErrorFields) {
    super(fields.summary, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.#fields = fields;
    this.kind = fields.kind;
    this.code = fields.code;
    this.recovery = fields.recovery;
  }

  /** What an end user may be shown. */
  get userMessage(): string {
    return this.#fields.userMessage;
  }

  /** Which call failed; undefined for an error that arose outside of a call. */
  get context(): CallContext | undefined {
    return this.#fields.context;
  }

  /** The class, such as `MedblocksError`. */
  override get name(): string {
    // Every constructor in the chain has a brand of its own or inherits one.
    return nameOf((this.constructor as unknown as Branded).brand);
  }

  /** The correlation id: the server's where it gave one, else the one that this client made. */
  get requestId(): string | undefined {
    return this.context?.requestId;
  }

  /** How often the request was sent. */
  get attempts(): number | undefined {
    return this.context?.attempts;
  }

  /** The complete list of what may be printed; other classes add to it. */
  toJSON(): ErrorSnapshot {
    return {
      name: this.name,
      kind: this.kind,
      code: this.code,
      message: this.#fields.summary,
      recovery: this.recovery,
      userMessage: this.userMessage,
      ...this.context,
      ...(this.requestId === undefined ? {} : { requestId: this.requestId }),
      ...(this.cause === undefined ? {} : { cause: causeSnapshot(this.cause) }),
    };
  }

  /** Unlike that of `Error`, without the provider's message. */
  override toString(): string {
    return `${this.name}: ${this.toJSON().message}`;
  }

  /** What `console.log` prints in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    options: object,
    inspect?: (value: unknown, options: object) => string,
  ): string {
    const { name, message, ...rest } = this.toJSON();
    const heading = `${name}: ${message}`;
    return inspect ? `${heading} ${inspect(rest, options)}` : heading;
  }
}

function causeSnapshot(cause: unknown): NonNullable<ErrorSnapshot["cause"]> {
  if (cause instanceof CallError) return cause.toJSON();
  if (!(cause instanceof Error)) return { name: typeof cause };
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  const { code } = inner as { code?: unknown }; // system errors have one
  return { name: cause.name, ...(typeof code === "string" && isIdentifier(code) ? { code } : {}) };
}

/** Whether a foreign string looks like a code and not like a secret: letters and separators, no digit, at most 64. */
export const isIdentifier = (text: string): boolean => /^[A-Za-z][A-Za-z_.-]{0,63}$/.test(text);
