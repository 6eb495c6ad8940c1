import type { ErrorFacts } from "./error-view-model.ts";

/** The name of an error answer in a title: its code, or its status with its words, such as `404 Not Found`. */
export function errorName({ code, label, statuses }: Pick<ErrorFacts, "code" | "label" | "statuses">): string {
  return code !== label && /^\d{3}$/.test(label) ? `${label} ${statuses[0]?.reason ?? ""}`.trim() : label;
}
