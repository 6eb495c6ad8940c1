import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** "Try again" as the first advice, or later and unchanged; after something else to do it is sound advice. */
const invitesRepeating =
  /^(?:please )?(?:try again|retry|try once more)\b(?! with (?:an?|other|another) )|\b(?:try again|retry) (?:later|soon|in a moment)\b/i;

/** A message must not ask a person to repeat a request that cannot succeed. */
export const neverIsFinal: Rule = {
  id: "never-is-final",
  family: "recovery",
  preset: "house",
  summary: "The texts of a code that can never succeed do not say to try again.",
  *check({ codes }) {
    for (const { code, place, error } of codes) {
      if (error?.recovery !== "never") continue;
      for (const member of ["action", "userMessage"]) {
        const sentences = stringOf(error[member]).split(/(?<=[.!?;])\s+/);
        if (!sentences.some((sentence) => invitesRepeating.test(sentence))) continue;
        yield {
          pointer: appendPointer(place.pointer, "x-error", member),
          message: `The same request can never succeed after ${code}, but \`${member}\` says to try again`,
          remedy: "Say what to change first, or choose the recovery that repeats.",
        };
      }
    }
  },
};
