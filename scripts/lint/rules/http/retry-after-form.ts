import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { Rule } from "../rule.ts";

/**
 * `Retry-After` is whole seconds or an HTTP date, and nothing else is understood.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const retryAfterForm: Rule = {
  id: "retry-after-form",
  family: "http",
  preset: "http",
  summary: "The examples of `Retry-After` are whole seconds or HTTP dates.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      const header = headerNamed(response, "retry-after");
      for (const { value } of header?.examples ?? []) {
        const text = headerText(value);
        if (header === undefined || isHttpDate(text)) continue;
        const slip = /^\d+$/.test(text) ? slipOf(Number(text)) : "";
        if (slip === undefined) continue;
        const remedy = "Write whole seconds, such as `60`.";
        yield { pointer: header.place.pointer, message: `\`Retry-After\` cannot be \`${text}\`${slip}`, remedy };
      }
    }
  },
};

/** What a number of seconds shows that nobody would wait; undefined if it is a wait. */
function slipOf(seconds: number): string | undefined {
  if (seconds >= 1_000_000_000) return ", which is a date in seconds";
  return seconds >= 10_000 && seconds % 1000 === 0 ? ", which looks like milliseconds" : undefined;
}

function isHttpDate(text: string): boolean {
  return (
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
