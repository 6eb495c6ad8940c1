import type { Recovery } from "../recovery/recovery.ts";
import { type Branded, brandOf, isInstance, nameOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import type { ErrorSnapshot } from "./error-snapshot.ts";
import { omitUndefined } from "./omit-undefined.ts";

/** What every error of a call is made of. */
export interface CallErrorFields {
  kind: string;
  /** Default: the kind behind a `$`, which no provider's code begins with. */
  code?: string | undefined;
  /** What logs and stacks show behind the call; must be free of anything the request or the answer carried. */
  summary: string;
  recovery: Recovery;
  userMessage: string;
  context?: CallContext | undefined;
  cause?: unknown;
  /** Members of its own that are listed and printed. */
  shown?: Partial<ErrorSnapshot> | undefined;
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
    const { kind, code = `$${kind.replace("-", "_")}`, recovery, shown, cause } = fields;
    super(headingOf(fields), cause === undefined ? undefined : { cause });
    this.#fields = fields;
    Object.assign(this, { kind, code, recovery }, shown);
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
    const { name, kind, code, recovery, userMessage, context, requestId, cause } = this;
    return omitUndefined({
      name,
      kind,
      code,
      message: headingOf(this.#fields),
      recovery,
      userMessage,
      ...context,
      requestId,
      ...this.#fields.shown,
      cause: cause === undefined ? undefined : causeSnapshot(cause),
    });
  }

  /** Unlike that of `Error`, without the provider's message. */
  override toString(): string {
    return `${this.name}: ${headingOf(this.#fields)}`;
  }

  /** What `console.log` prints in Node. */
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

function causeSnapshot(cause: unknown): NonNullable<ErrorSnapshot["cause"]> {
  if (cause instanceof CallError) return cause.toJSON();
  if (!(cause instanceof Error)) return { name: typeof cause };
  const { code } = (cause.cause instanceof Error ? cause.cause : cause) as { code?: unknown }; // system errors have one
  return omitUndefined({ name: cause.name, code: identifier(code) });
}

/** A foreign text if it looks like a code and not like a secret: letters and separators, no digit, at most 64. */
export const identifier = (text: unknown): string | undefined =>
  typeof text === "string" && /^[A-Za-z][A-Za-z_.-]{0,63}$/.test(text) ? text : undefined;
