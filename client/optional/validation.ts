import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Extension } from "../request/extension.ts";
import type { RequestCheck } from "../validation/validator.ts";

export type { StandardSchema } from "../validation/standard-schema.ts";
export type { RequestCheck, Validator } from "../validation/validator.ts";

/**
 * Validates requests before they are sent. An invalid one fails with an `InvalidRequestError` that lists all `issues`.
 * @param validators By method and path template: the `validators` of an API, or `{ "POST /sessions": createSession }`.
 * @example
 * ```ts
 * createMedblocksClient({ extensions: [validation(validators)] });
 * ```
 */
export const validation = (validators: Readonly<Partial<Record<string, RequestCheck>>>): Extension => ({
  name: "validation",
  aroundCall: async (next, request, { context, input }) => {
    const operation = `${context.method} ${context.path}`;
    const check = Object.hasOwn(validators, operation) ? validators[operation] : undefined;
    const issues = check?.({ params: input.params ?? {}, body: input.body }) ?? [];
    const [first] = issues;
    if (first === undefined) return next(request);
    const { path, message } = first;
    return { error: new InvalidRequestError({ field: path.slice(1), problem: message, issues, context }) };
  },
});
