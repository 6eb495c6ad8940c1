import type { Issue } from "../errors/invalid-request-error.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** Returns the violations of the contract in a request; an empty list if it is valid. */
export type RequestCheck = (request: { params: unknown; body?: unknown }) => readonly Issue[];

/**
 * Returns the violations of the contract's schemas in a request; an empty list if it is valid. It is a Standard Schema of
 * the request, and its `body` is one of the body, for form libraries.
 * @typeParam Init The parameters and the body of the operation.
 * @see https://standardschema.dev
 * @example
 * ```ts
 * const issues = createSession({ params: {}, body });
 * const form = useForm({ validators: { onChange: createSession.body } }); // TanStack Form
 * ```
 */
export interface Validator<Init = unknown> extends RequestCheck, StandardSchema<Init> {
  readonly body: StandardSchema<unknown extends Init ? unknown : Init extends { body?: infer Body } ? Body : undefined>;
}
