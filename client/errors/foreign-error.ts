import { defineHidden } from "./define-hidden.ts";

/**
 * Stands in for an error from outside of this package, as the `cause` of one of ours. Loggers print the message of every
 * cause, and the messages of `fetch` and of applications quote addresses and values. So this one has the name, the code
 * and the stack frames of the original, but not its message.
 * @example
 * ```ts
 * if (error?.kind === "network") console.error(error.cause); // TypeError: ECONNREFUSED, and where it was thrown
 * ```
 */
export class ForeignError extends Error {
  /** The code of a system error, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined;
  // A function, since consoles of browsers show the private members of an object.
  readonly #original: () => unknown;

  constructor(original: unknown) {
    const { name, message, stack, cause, code } = Object(original) as Partial<Error & { code: unknown }>; // any value can be thrown
    // `fetch` of Node wraps the system error.
    const printable = identifier(cause instanceof Error ? (cause as { code?: unknown }).code : code);
    super(printable ?? "see its `original`");
    this.#original = () => original;
    defineHidden(this, "code", printable);
    defineHidden(this, "name", identifier(name) ?? "Error");
    // The stack of V8 begins with the message, whose lines may look like frames.
    const frames =
      String(stack)
        .replace(String(message), "")
        .match(/^ +at .+|^\S*@\S+:\d+$/gm) ?? [];
    defineHidden(this, "stack", [this, ...frames].join("\n"));
  }

  /** The thrown value itself. Its message may quote addresses and values: do not log it. */
  get original(): unknown {
    return this.#original();
  }
}

/** A foreign text if it looks like an identifier and not like a secret: letters and separators, no digit, at most 64. */
const identifier = (text: unknown): string | undefined =>
  typeof text === "string" && /^[A-Za-z][A-Za-z_.-]{0,63}$/.test(text) ? text : undefined;
