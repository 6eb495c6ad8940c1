import type { SingleError } from "./envelope.ts";
import { valueAt } from "./value-at.ts";

/** Where a body lists its errors, and where each of them keeps its fields. */
export interface ErrorListPaths {
  readonly at: readonly string[];
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  readonly param?: readonly string[];
}

/** Makes the reader of the single errors of a body that holds several. */
export const errorList =
  ({ at, ...fields }: ErrorListPaths) =>
  (_headers: Headers, body: unknown): readonly SingleError[] => {
    const list = valueAt(body, at);
    return (Array.isArray(list) ? list : []).map((details: unknown): SingleError => {
      const texts = Object.entries(fields).flatMap(([name, path]) => {
        const value = valueAt(details, path);
        return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
      });
      return { ...Object.fromEntries(texts), details };
    });
  };
