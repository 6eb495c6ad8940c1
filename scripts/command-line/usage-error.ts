/** A command was called wrongly: an unknown option or API, or a value that is not allowed. Exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
