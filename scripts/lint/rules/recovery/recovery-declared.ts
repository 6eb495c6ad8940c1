import { nearest } from "../../../command-line/nearest.ts";
import { allErrorMembers, errorMembers } from "../../../contract/blocking/vocabulary.ts";
import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** A code whose recovery nobody wrote down is one that every caller has to guess. */
export const recoveryDeclared: Rule = {
  id: "recovery-declared",
  family: "recovery",
  preset: "house",
  summary: "The schema of a code says in `x-error` what to do about it, and where that is known from.",
  *check({ codes }) {
    for (const { label, place, error } of codes) {
      if (error === undefined) {
        const remedy = `Add \`x-error\` with ${errorMembers.join(", ")}.`;
        yield { pointer: place.pointer, message: `Nothing says what to do about ${label}`, remedy };
        continue;
      }
      const pointer = appendPointer(place.pointer, "x-error");
      const unknown = Object.keys(error).filter((member) => !allErrorMembers.includes(member));
      for (const member of errorMembers) {
        if (stringOf(error[member]).trim() !== "") continue;
        // A misspelled member is one finding.
        if (nearest(member, unknown) !== undefined) continue;
        yield { pointer, message: `${label} has no \`${member}\``, remedy: `Add \`${member}\` to its \`x-error\`.` };
      }
      for (const member of unknown) {
        const remedy = `Use one of ${allErrorMembers.join(", ")}.`;
        yield { pointer: appendPointer(pointer, member), message: `\`x-error\` has no member \`${member}\``, remedy };
      }
    }
  },
};
