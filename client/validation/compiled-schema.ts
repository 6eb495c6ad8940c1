import type { Issue } from "../errors/invalid-request-error.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** A function that Ajv compiled. */
export interface CompiledSchema {
  (value: unknown): boolean;
  errors?:
    | readonly { instancePath: string; message?: string; keyword: string; params: Record<string, unknown> }[]
    | null;
}

/**
 * Makes the function that lists what compiled code finds wrong with a value. Its messages contain no value.
 * @param names The member names in the contract; any other name comes from the value and is shown as `*`.
 */
export function issuesBy(compiled: CompiledSchema, names: readonly string[]): (value: unknown) => readonly Issue[] {
  const declared = new Set(names);
  const shown = (segment: string) => (declared.has(segment) || /^\d+$/.test(segment) ? segment : "*");
  return (value) => {
    if (compiled(value)) return [];
    return (compiled.errors ?? []).map(({ instancePath, message, keyword, params }): Issue => {
      const missing = keyword === "required" ? `/${String(params.missingProperty)}` : "";
      const segments = instancePath.split("/").slice(1);
      return {
        path: segments.map((segment) => `/${shown(segment)}`).join("") + missing,
        message: missing ? "is missing" : (message ?? "is wrong"),
      };
    });
  };
}

/** A Standard Schema of a function that lists issues. */
export const standardSchema = <Value>(issuesOf: (value: unknown) => readonly Issue[]): StandardSchema<Value> => ({
  "~standard": {
    version: 1,
    vendor: "error-contracts",
    validate: (value) => {
      const issues = issuesOf(value).map(({ message, path }) => ({ message, path: segmentsOf(path) }));
      return issues.length === 0 ? { value: value as Value } : { issues }; // it has no issues
    },
  },
});

const segmentsOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~")));
