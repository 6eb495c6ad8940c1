import { type Cause, guesses } from "../provider/cause.ts";
import type { CompiledAnswer } from "./compiled-answer.ts";

/**
 * The error case with which a provider answers a cause.
 * @param answers Those of the operation, or of the whole contract.
 * @param code The code that a provider file names for this cause.
 */
export function findCase(
  answers: readonly CompiledAnswer[],
  cause: Cause,
  code: string | undefined,
): CompiledAnswer | undefined {
  const named = code === undefined ? undefined : answers.find(({ answer }) => answer.code === code);
  if (named !== undefined) return named;
  for (const { statuses, name } of guesses[cause]) {
    const found = answers.find(
      ({ answer }) =>
        answer.code !== null && statuses.includes(answer.status) && (name?.test(answer.code.toLowerCase()) ?? true),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
