import type { Contract, Operation, StatusKey } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { indexByName, type NameIndex } from "./choose-by-name.ts";
import { type CompiledAnswer, compileAnswer } from "./compiled-answer.ts";
import { namedAnswers } from "./named-answer.ts";

/** An operation with every answer ready to send. */
export interface CompiledOperation {
  operation: Operation;
  /** For messages, such as `GET /users/{id}`. */
  label: string;
  answers: readonly CompiledAnswer[];
  /** What a good request gets: all answers of the lowest success status, of a range only if there is no other. */
  successes: readonly CompiledAnswer[];
  names: NameIndex;
  /** Media type to assume for a body that names none. */
  requestMediaType: string | null;
  idempotencyHeader: string | null;
  issuesTokens: boolean;
}

/** Compiles an operation. */
export function compileOperation(contract: Contract, operation: Operation): CompiledOperation {
  const label = `${operation.method.toUpperCase()} ${operation.path}`;
  const answers = namedAnswers(operation, contract).map((answer) => compileAnswer(answer));
  const good = answers.filter(({ answer }) => answer.code === null && answer.status < 400);
  const successes = good.filter(({ answer }) => answer.status >= 200);
  // A status of its own says more than its range.
  const key = (successes.find(({ answer }) => !isRange(answer.key)) ?? successes[0])?.answer.key;
  const header = operation.parameters.find(({ name, in: place }) => place === "header" && /idempotency/i.test(name));
  return {
    operation,
    label,
    answers,
    successes: successes.filter(({ answer }) => answer.key === key),
    names: indexByName(label, answers),
    requestMediaType: Object.keys(operation.requestBody?.content ?? {})[0] ?? null,
    issuesTokens: answers.some(handsOutTokens),
    idempotencyHeader: header?.name.toLowerCase() ?? null,
  };
}

/** @see https://spec.openapis.org/oas/v3.1.0#patterned-fields-0 */
const isRange = (key: StatusKey): boolean => String(key).endsWith("XX");

/** Whether an answer hands out tokens. */
function handsOutTokens({ answer }: CompiledAnswer): boolean {
  return answer.status < 300 && isObject(answer.body) && typeof answer.body.access_token === "string";
}
