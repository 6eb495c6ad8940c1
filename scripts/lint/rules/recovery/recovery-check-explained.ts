import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

const mayHaveHappened =
  /\b(?:may|might) (?:already )?have (?:happened|succeeded|acted|taken effect|gone through|been (?:made|done|sent|saved|written|created|charged))\b|(?<!\bno )\b(?:change|request|write) (?:itself )?(?:was made|succeeded|took effect|was carried out)\b/i;

/** A request that may have happened is never repeated blindly, and nothing but `check` says so to a client. */
export const recoveryCheckExplained: Rule = {
  id: "recovery-check-explained",
  family: "recovery",
  preset: "house",
  summary: "A code whose request may have happened has the recovery `check`, and only such a code has.",
  *check({ codes }) {
    for (const { code, place, schema, error } of codes) {
      const recovery = stringOf(error?.recovery);
      const says = mayHaveHappened.test(
        `${stringOf(schema.description)} ${stringOf(error?.action)}`.replace(/\s+/g, " "),
      );
      const pointer = appendPointer(place.pointer, "x-error");
      if (recovery !== "" && says && recovery !== "check") {
        const remedy = "Write `recovery: check`, or say that nothing happened.";
        yield {
          pointer,
          message: `The request behind ${code} may have happened, but its recovery is \`${recovery}\``,
          remedy,
        };
      }
      if (recovery === "check" && !says) {
        const remedy = "Say in the description what may have happened, or choose another recovery.";
        yield {
          pointer,
          message: `${code} is to be checked, but nothing says that its request may have happened`,
          remedy,
        };
      }
    }
  },
};
