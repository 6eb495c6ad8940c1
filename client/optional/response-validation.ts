import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { Extension } from "../request/extension.ts";
import type { StandardSchema } from "../validation/standard-schema.ts";

/** What is wrong with the data of a response. */
export interface ResponseIssue {
  /** JSON Pointer into the data. */
  readonly path: string;
  readonly message: string;
}

/**
 * Validates the JSON of successes; invalid data fails with an `UnexpectedResponseError` whose reason is `invalid-data`. Use it
 * in tests and while an API is new: a server may add members at any time.
 * @param schemas By method and path template: the `responses` of an API, or schemas of any library that implements Standard
 * Schema. What `parseAs` gives as a text, Blob, buffer or stream is not validated.
 * @param onInvalid Receives the issues of invalid data; `return false` accepts the data.
 * @see https://standardschema.dev
 * @example
 * ```ts
 * import { responses } from "error-contracts/medblocks/responses";
 *
 * createMedblocksClient({ extensions: [responseValidation(responses)] });
 * ```
 */
export const responseValidation = (
  schemas: Readonly<Partial<Record<string, StandardSchema<unknown>>>>,
  onInvalid: (issues: readonly ResponseIssue[], operation: string) => unknown = () => undefined,
): Extension => ({
  name: "responseValidation",
  aroundCall: async (next, request, { context, input }) => {
    const operation = `${context.method} ${context.path}`;
    const isJson = (input.parseAs ?? "json") === "json";
    const schema = isJson && Object.hasOwn(schemas, operation) ? schemas[operation] : undefined;
    const outcome = await next(request);
    if (schema === undefined || outcome.error !== undefined) return outcome;
    const { issues } = await schema["~standard"].validate(outcome.data);
    if (issues === undefined) return outcome;
    const found = issues.map(({ message, path = [] }) => ({ message, path: pointerOf(path) }));
    if (onInvalid(found, operation) === false) return outcome;
    const { response } = outcome;
    return {
      response,
      error: new UnexpectedResponseError({
        context,
        response,
        status: response.status,
        body: outcome.data,
        reason: "invalid-data",
        recovery: "never",
      }),
    };
  },
});

const pointerOf = (path: readonly (PropertyKey | { readonly key: PropertyKey })[]): string =>
  path
    .map((step) => String(typeof step === "object" ? step.key : step))
    .map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
