import { type Cause, plainStatus } from "../provider/cause.ts";
import type { MockAnswer } from "./mock-answer.ts";
import { problemAnswer } from "./problem.ts";

/** What the mock says itself where the contract has no code for a cause. */
export function refuseCause(cause: Cause | "not-acceptable", why: string): MockAnswer {
  return problemAnswer({
    status: cause === "not-acceptable" ? 406 : plainStatus[cause],
    kind: cause,
    title: `The contract has no code for this: ${cause.replaceAll("-", " ")}`,
    detail: why,
  });
}
