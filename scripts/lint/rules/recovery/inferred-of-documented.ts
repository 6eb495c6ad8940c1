import { inferableMembers } from "../../../contract/blocking/vocabulary.ts";
import { stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/** `inferred` parts our words from the provider's; where all of a code is ours, there is nothing to part. */
export const inferredOfDocumented: Rule = {
  id: "inferred-of-documented",
  family: "recovery",
  preset: "contract",
  summary: "Only a documented code lists members that are inferred.",
  *check({ codes }) {
    for (const { code, place, error } of codes) {
      if (error?.inferred === undefined) continue;
      const pointer = appendPointer(place.pointer, "x-error", "inferred");
      if (error.basis === "inferred") {
        const message = `All of ${code} is inferred, so a list of inferred members says less`;
        yield { pointer, message, remedy: "Take `inferred` out." };
      }
      const unknown = stringsOf(error.inferred).filter((member) => !inferableMembers.includes(member));
      if (unknown.length === 0 && stringsOf(error.inferred).length > 0) continue;
      const message = `\`inferred\` names ${unknown.length === 0 ? "nothing" : `\`${unknown[0]}\``}`;
      yield { pointer, message, remedy: `Name members among ${inferableMembers.join(", ")}, or take the list out.` };
    }
  },
};
