import type { Issue } from "../errors/invalid-request-error.ts";
import type { StandardSchema } from "./standard-schema.ts";
import type { Validator } from "./validator.ts";

/** A function that Ajv compiled. */
interface CompiledSchema {
  (value: unknown): boolean;
  errors?:
    | readonly { instancePath: string; message?: string; keyword: string; params: Record<string, unknown> }[]
    | null;
}

/**
 * Makes a validator from the function that Ajv compiled for `{ params, body }`. Its messages contain no value of the
 * request.
 * @param names The member names in the contract; any other name comes from the caller and is shown as `*`.
 */
export function asValidator<Init>(compiled: CompiledSchema, names: readonly string[]): Validator<Init> {
  const declared = new Set(names);
  const shown = (segment: string) => (declared.has(segment) || /^\d+$/.test(segment) ? segment : "*");
  const validate = ({ params, body }: { params: unknown; body?: unknown }): readonly Issue[] => {
    // An undefined body is absent, as in JSON.
    if (compiled(body === undefined ? { params } : { params, body })) return [];
    return (compiled.errors ?? []).map(({ instancePath, message, keyword, params: parameters }): Issue => {
      const missing = keyword === "required" ? `/${String(parameters.missingProperty)}` : "";
      return {
        path:
          instancePath
            .split("/")
            .slice(1)
            .map((segment) => `/${shown(segment)}`)
            .join("") + missing,
        message: missing ? "is missing" : (message ?? "is wrong"),
      };
    });
  };
  return Object.assign(validate, {
    ...standard<Init>((value) => validate({ params: {}, ...(value as Partial<Parameters<typeof validate>[0]>) })),
    // The issues of the body alone: the parameters are not known here.
    body: standard<never>((body) =>
      validate({ params: {}, body }).flatMap(({ path, message }) =>
        path.startsWith("/body") ? [{ path: path.slice("/body".length), message }] : [],
      ),
    ),
  }) as Validator<Init>; // the types of the contract, by which it was compiled
}

/** A Standard Schema of a function that lists issues. */
const standard = <Input>(issuesOf: (value: unknown) => readonly Issue[]): StandardSchema<Input> => ({
  "~standard": {
    version: 1,
    vendor: "error-contracts",
    validate: (value) => {
      const issues = issuesOf(value).map(({ message, path }) => ({ message, path: segmentsOf(path) }));
      return issues.length === 0 ? { value: value as Input } : { issues }; // it has no issues
    },
  },
});

const segmentsOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~")));
