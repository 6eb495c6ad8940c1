import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** What may be done about an answer, by its status; any recovery that is not listed contradicts what the status means. */
const fitting: readonly { statuses: (status: number) => boolean; recoveries: readonly string[] }[] = [
  { statuses: (status) => status < 400, recoveries: ["never", "reauthorize", "backoff", "poll"] },
  { statuses: (status) => status === 401, recoveries: ["never", "refresh", "reauthorize"] },
  { statuses: (status) => status === 403, recoveries: ["never", "reauthorize"] },
  { statuses: (status) => status === 409, recoveries: ["never", "new-key", "check"] },
  { statuses: (status) => status === 429, recoveries: ["after", "backoff", "never"] },
  { statuses: (status) => status >= 500, recoveries: ["backoff", "after", "check", "never", "reauthorize"] },
  { statuses: (status) => status === 408 || status === 425, recoveries: ["backoff", "after", "poll"] },
  { statuses: () => true, recoveries: ["never", "new-key", "poll", "reauthorize"] },
];

/**
 * A status already says whether the same request can succeed later.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export const recoveryFitsStatus: Rule = {
  id: "recovery-fits-status",
  family: "recovery",
  preset: "contract",
  summary: "A code's recovery does not contradict its status.",
  *check({ codes }) {
    for (const { code, place, error, responses } of codes) {
      const recovery = error?.recovery;
      if (typeof recovery !== "string") continue;
      for (const status of new Set(responses.flatMap((response) => response.statuses))) {
        const fit = fitting.find(({ statuses }) => statuses(status))?.recoveries ?? [];
        if (fit.includes(recovery)) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", "recovery"),
          message: `\`${recovery}\` contradicts the ${status} that ${code} comes with`,
          remedy: `Use one of ${fit.join(", ")}, or correct the status.`,
        };
      }
    }
  },
};
