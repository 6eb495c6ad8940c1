import { type Cause, plainStatus } from "../provider/cause.ts";
import type { MockAnswer } from "./mock-answer.ts";
import { problemAnswer } from "./problem.ts";

/**
 * The mock's own answer where the contract has no code for a cause.
 * @param challenges Goes into `WWW-Authenticate` of a 401.
 */
export function refuseCause(cause: Cause | "not-acceptable", why: string, challenges = "Bearer"): MockAnswer {
  const status = cause === "not-acceptable" ? 406 : plainStatus[cause];
  return problemAnswer({
    status,
    kind: cause,
    title: `The contract has no code for this: ${cause.replaceAll("-", " ")}`,
    detail: why,
    ...(status === 401 ? { headers: { "www-authenticate": challenges } } : {}),
  });
}
