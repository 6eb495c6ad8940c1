/**
 * Ends an exhaustive `switch (error.code)`: it fails to compile while a code has no case. At run time, where a server
 * may send what the contract does not list, it gives back the error itself, to be thrown.
 *
 * @example
 * ```ts
 * default: throw unhandled(error);
 * ```
 */
export function unhandled(error: never): Error {
  const value: unknown = error;
  return value instanceof Error ? value : new TypeError("unhandled() was given something that is no error");
}
