import { codeHasField } from "../../../contract/reading/errors/envelope-fields.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { CodeDefinition } from "../../../contract/reading/reading.ts";
import type { Rule } from "../rule.ts";

const waiting = new Set(["after", "backoff", "poll"]);
/** The recoveries that ignore what `Retry-After` says: others, such as `check`, have something to do first. */
const ignoringHeader = new Set(["never", "backoff"]);

/**
 * A client waits only if the recovery says so, even if the answer says how long.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const waitHasAfter: Rule = {
  id: "wait-has-after",
  family: "recovery",
  preset: "contract",
  summary: "A code whose body or `Retry-After` says how long to wait has a recovery that waits.",
  *check({ codes }) {
    for (const definition of codes) {
      const recovery = definition.error?.recovery;
      if (typeof recovery !== "string") continue;
      const isInBody = codeHasField(definition, "retryAfter") && !waiting.has(recovery);
      if (!isInBody && !(ignoringHeader.has(recovery) && alwaysHasHeader(definition))) continue;
      yield {
        pointer: appendPointer(definition.place.pointer, "x-error", "recovery"),
        message: `${isInBody ? "The body" : "`Retry-After`"} of ${definition.code} says how long to wait, but its recovery is \`${recovery}\``,
        remedy: `Write \`recovery: after\`, or take the wait out of the ${isInBody ? "schema" : "response"}.`,
      };
    }
  },
};

/**
 * Whether every response with a code is a 429 or 503 that requires `Retry-After`; where the header's examples are named,
 * one is named for this code.
 */
function alwaysHasHeader({ responses, label }: CodeDefinition): boolean {
  if (responses.length === 0) return false;
  return responses.every((response) => {
    if (!response.statuses.every((status) => status === 429 || status === 503)) return false;
    const header = headerNamed(response, "retry-after");
    const names = header?.examples.flatMap(({ name }) => name ?? []) ?? [];
    return header?.required === true && (names.length === 0 || names.includes(label));
  });
}
