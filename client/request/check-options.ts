import type { CallContext } from "../errors/call-context.ts";
import { invalid } from "../errors/invalid-request-error.ts";

/**
 * Checks options by optionTypes of them, such as their defaults: an option must have its example's type, and a number must
 * be a whole one. An example that is undefined stands for any value.
 * @throws {InvalidRequestError} naming the first option that does not exist or has a wrong value.
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
    check(Object.hasOwn(optionTypes, field), field, "is no option");
    const example = optionTypes[field];
    if (value === undefined || example === undefined) continue;
    checkType(value, example, field);
    const most = field === "attempts" ? 10 : 2 ** 31 - 1; // timers take no more and would fire at once
    const isInRange = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
    check(typeof example !== "number" || isInRange, field, `must be a whole number from 1 to ${most}`);
  }
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
