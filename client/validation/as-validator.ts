import type { Issue } from "../errors/invalid-request-error.ts";
import type { Validator } from "./validator.ts";

/** A function as Ajv compiles it. */
interface CompiledSchema {
  (value: unknown): boolean;
  errors?:
    | readonly { instancePath: string; message?: string; keyword: string; params: Record<string, unknown> }[]
    | null;
}

/**
 * Makes a validator of what Ajv compiled for `{ params, body }`. Its messages hold no value of the request.
 * @param names The member names that the contract declares; any other is the caller's own and shows as `*`.
 */
export function asValidator(compiled: CompiledSchema, names: readonly string[]): Validator {
  const declared = new Set(names);
  const shown = (segment: string) => (declared.has(segment) || /^\d+$/.test(segment) ? segment : "*");
  return ({ params, body }) => {
    // What is undefined is absent, as in JSON.
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
