import type { Issue } from "../errors/invalid-request-error.ts";
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
export function asValidator(compiled: CompiledSchema, names: readonly string[]): Validator {
  const declared = new Set(names);
  const shown = (segment: string) => (declared.has(segment) || /^\d+$/.test(segment) ? segment : "*");
  return ({ params, body }) => {
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
}
