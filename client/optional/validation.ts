import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Extension } from "../request/extension.ts";
import type { Validator } from "../validation/validator.ts";

export type { Validator } from "../validation/validator.ts";

/**
 * Checks requests before they are sent; a wrong one ends with an `InvalidRequestError` that has all its `issues`.
 * @param validators By method and path template, such as the `validators` of an API, or `{ "POST /sessions": createSession }`.
 */
export const validation = (validators: Readonly<Partial<Record<string, Validator>>>): Extension => ({
  aroundCall: async (send, draft, { context, input }) => {
    const issues =
      validators[`${context.method} ${context.path}`]?.({ params: input.params ?? {}, body: input.body }) ?? [];
    const [first] = issues;
    if (first === undefined) return send(draft);
    const { path, message } = first;
    return { error: new InvalidRequestError({ field: path.slice(1), problem: message, issues, context }) };
  },
});
