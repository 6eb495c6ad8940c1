import type { CallContext } from "../errors/call-context.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { isRecord } from "../serialization/entries.ts";

/**
 * Checks options against values of the right type, such as their defaults. Numbers must be whole.
 * @param optionTypes One value of the right type for each option; `undefined` allows any value.
 * @throws {InvalidRequestError} for the first option that is unknown or has a wrong value.
 */
export function checkOptions(
  options: unknown,
  optionTypes: Readonly<Record<string, unknown>>,
  context?: CallContext,
): void {
  const check = (isRight: boolean, field: string, problem: string) => {
    if (!isRight) throw invalid(field, problem, context);
  };
  const checkType = (value: unknown, example: unknown, field: string) =>
    check(typeOf(value) === typeOf(example), field, `must be of type ${typeOf(example)}`);
  checkType(options, optionTypes, "options");
  for (const [field, value] of Object.entries(Object(options))) {
    check(Object.hasOwn(optionTypes, field), field, "is not an option");
    const example = optionTypes[field];
    if (value === undefined || example === undefined) continue;
    checkType(value, example, field);
    const most = field === "attempts" ? 10 : 2 ** 31 - 1; // a longer timer would fire at once
    const isInRange = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
    check(typeof example !== "number" || isInRange, field, `must be a whole number from 1 to ${most}`);
  }
}

/** `object` is an object whose content is its members: that of a Map would be lost. */
const typeOf = (value: unknown): string =>
  typeof value !== "object" || isRecord(value) ? typeof value : Array.isArray(value) ? "array" : "";
