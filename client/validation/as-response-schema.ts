import { type CompiledSchema, issuesBy, standardSchema } from "./compiled-schema.ts";
import type { StandardSchema } from "./standard-schema.ts";

/**
 * Makes the schema of an operation's data from the function that Ajv compiled; see `issuesBy`.
 * @param mayBeEmpty Whether a success may have no data. Default false.
 */
export function asResponseSchema<Data>(
  compiled: CompiledSchema,
  names: readonly string[],
  mayBeEmpty = false,
): StandardSchema<Data> {
  const issuesOf = issuesBy(compiled, names);
  return standardSchema<Data>((data) => (data === undefined && mayBeEmpty ? [] : issuesOf(data)));
}
