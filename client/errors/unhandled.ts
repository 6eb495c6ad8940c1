/**
 * Makes a `switch (error.code)` exhaustive: the code does not compile while a code has no case. At run time it returns
 * its argument, since a server may send a code that the contract does not list.
 *
 * @example
 * ```ts
 * const titleOf = (error: MedblocksError<"throttled"> | NetworkError): string => {
 *   switch (error.code) {
 *     case "throttled":
 *       return "Please wait";
 *     case "$network":
 *       return "No connection";
 *     default:
 *       throw unhandled(error);
 *   }
 * };
 * ```
 */
export function unhandled(error: never): Error {
  const value: unknown = error;
  return value instanceof Error ? value : new TypeError("unhandled() received a value that is not an error");
}
