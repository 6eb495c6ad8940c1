import { brandOf } from "./brand.ts";
import type { CallContext } from "./call-context.ts";
import { CallError } from "./call-error.ts";

/**
 * An extension threw an error, or returned no outcome; then there is no `cause`. `cause` has the class and the
 * stack frames of what it threw; `cause.original` is the error itself, which no log prints. `recovery` is `check` if the request may have taken
 * effect, else `never`.
 * @example
 * ```ts
 * if (error?.kind === "extension") report(error.extension, error.cause);
 * ```
 */
export class ExtensionError extends CallError {
  static override readonly brand: string = brandOf("ExtensionError");
  declare readonly kind: "extension";
  declare readonly code: "$extension";
  /** The `name` of the extension, or its place in the list of extensions. */
  declare readonly extension: string;

  constructor({
    extension,
    context,
    cause,
  }: { extension: string; context?: CallContext | undefined; cause?: unknown }) {
    super({
      kind: "extension",
      summary: `extension ${extension} ${cause === undefined ? "returned no outcome" : "threw an error"}`,
      recovery: "never",
      userMessage: "Something went wrong. Please try again later.",
      context,
      cause,
      shown: { extension },
    });
  }
}
