import type { Contract, Operation } from "../../contract/contract.ts";
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
  /** What a good request gets: all answers of the lowest success status. */
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
  const status = good.find((one) => one.answer.status >= 200)?.answer.status;
  const header = operation.parameters.find(({ name, in: place }) => place === "header" && /idempotency/i.test(name));
  return {
    operation,
    label,
    answers,
    successes: good.filter(({ answer }) => answer.status === status),
    names: indexByName(label, answers),
    requestMediaType: Object.keys(operation.requestBody?.content ?? {})[0] ?? null,
    issuesTokens: answers.some(handsOutTokens),
    idempotencyHeader: header?.name.toLowerCase() ?? null,
  };
}

/** Whether an answer hands out tokens. */
function handsOutTokens({ answer }: CompiledAnswer): boolean {
  return answer.status < 300 && isObject(answer.body) && typeof answer.body.access_token === "string";
}
