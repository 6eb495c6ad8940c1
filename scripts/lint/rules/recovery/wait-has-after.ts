import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

const waiting = new Set(["after", "backoff", "poll"]);

/** A client waits only if the recovery says so, even if the body says how long. */
export const waitHasAfter: Rule = {
  id: "wait-has-after",
  family: "recovery",
  preset: "contract",
  summary: "A code whose body says how long to wait has a recovery that waits.",
  *check({ codes }) {
    for (const definition of codes) {
      const recovery = definition.error?.recovery;
      if (typeof recovery !== "string" || waiting.has(recovery)) continue;
      if (!codeHasField(definition, "retryAfter")) continue;
      yield {
        pointer: appendPointer(definition.place.pointer, "x-error"),
        message: `${definition.code} says how long to wait, but its recovery is \`${recovery}\``,
        remedy: "Write `recovery: after`, or take the wait out of the schema.",
      };
    }
  },
};
