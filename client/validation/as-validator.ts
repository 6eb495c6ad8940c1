import { type CompiledSchema, issuesBy, standardSchema } from "./compiled-schema.ts";
import type { Validator } from "./validator.ts";

/** Makes a validator of requests from the function that Ajv compiled for `{ params, body }`; see `issuesBy`. */
export function asValidator<Init>(compiled: CompiledSchema, names: readonly string[]): Validator<Init> {
  const issuesOf = issuesBy(compiled, names);
  // An undefined body is absent, as in JSON.
  const validate = ({ params, body }: { params: unknown; body?: unknown }) =>
    issuesOf(body === undefined ? { params } : { params, body });
  return Object.assign(validate, {
    ...standardSchema<Init>((value) => validate({ params: {}, ...(value as Partial<Parameters<typeof validate>[0]>) })),
    // The issues of the body alone: the parameters are not known here.
    body: standardSchema<never>((body) =>
      validate({ params: {}, body }).flatMap(({ path, message }) =>
        path.startsWith("/body") ? [{ path: path.slice("/body".length), message }] : [],
      ),
    ),
  }) as Validator<Init>; // the types of the contract, by which it was compiled
}
