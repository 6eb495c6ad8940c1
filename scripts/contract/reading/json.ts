import type { Json, JsonObject } from "../contract.ts";

/** Whether a value is a JSON object, not an array and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object a value is, or an empty one: a malformed document is the linter's to report, not a reason to crash. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The array a value is, or an empty one. */
export function arrayOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The string a value is, or the fallback. */
export function stringOf(value: Json | undefined, fallback = ""): string {
  return typeof value === "string" ? value : fallback;
}

/** The strings among the members of an array. */
export function stringsOf(value: Json | undefined): string[] {
  return arrayOf(value).filter((member) => typeof member === "string");
}
