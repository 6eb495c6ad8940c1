import type { CallContext } from "../errors/call-context.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/** Says what an option must be, if it is not. */
type Rule = (value: unknown) => string | undefined;

const longest = 2 ** 31 - 1; // timers take no more and would fire at once

const kind =
  (type: "string" | "function" | "boolean", problem: string): Rule =>
  (value) =>
    typeof value === type ? undefined : problem;

const integer =
  (least: number, most: number): Rule =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`;

const object: Rule = (value) => (typeof value === "object" && value !== null ? undefined : "must be an object");
const any: Rule = () => undefined;
const aFunction = kind("function", "must be a function");
const aBoolean = kind("boolean", "must be true or false");
const id: Rule = (value) =>
  typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value)
    ? undefined
    : "must be 1 to 255 visible ASCII characters";

const shared = {
  headers: object,
  timeoutMs: integer(1, longest),
  deadlineMs: integer(1, longest),
  attempts: integer(1, 10),
};

const clientRules: Record<keyof ClientOptions, Rule> = {
  ...shared,
  baseUrl: any, // has a check of its own
  credentials: object,
  fetch: aFunction,
  requestInit: object,
  maxBodyBytes: integer(1, Number.MAX_SAFE_INTEGER),
  sendRequestId: aBoolean,
  messages: object,
  log: aFunction,
  onRateLimit: aFunction,
  guards: (value) =>
    Array.isArray(value) && value.every((guard) => typeof guard === "function") ? undefined : "must be functions",
  fallback: aFunction,
  validators: object,
  clock: object,
  newId: aFunction,
};

const callRules: Record<keyof CallOptions | "params" | "body", Rule> = {
  ...shared,
  params: object,
  body: any,
  signal: (value) =>
    typeof value === "object" && value !== null && "aborted" in value ? undefined : "must be an AbortSignal",
  requestId: id,
  idempotencyKey: (value) => (value === false ? undefined : id(value)),
  repeatable: aBoolean,
};

/** @throws {InvalidRequestError} naming the first option that does not exist or has a wrong value. */
export const checkClientOptions = (options: unknown): void => check(options, clientRules);

/** @throws {InvalidRequestError} naming the first option that does not exist or has a wrong value. */
export const checkCallOptions = (options: unknown, context: CallContext): void => check(options, callRules, context);

function check(options: unknown, rules: Readonly<Record<string, Rule>>, context?: CallContext): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidRequestError({ field: "options", problem: "must be an object", context });
  }
  for (const [field, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    if (rule === undefined) throw new InvalidRequestError({ field, problem: "is no option", context });
    const problem = value === undefined ? undefined : rule(value);
    if (problem !== undefined) throw new InvalidRequestError({ field, problem, context });
  }
}
