import { bodyTokens } from "../../../contract/reading/errors/envelope.ts";
import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
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
  summary: "The examples of `Retry-After` are whole seconds or HTTP dates, and waits that a client can keep.",
  *check({ errorResponses }) {
    const remedy = "Write whole seconds, such as `60`.";
    for (const response of errorResponses) {
      for (const { name, value, pointer } of headerNamed(response, "retry-after")?.examples ?? []) {
        const text = headerText(value);
        if (isHttpDate(text)) continue;
        const slip = /^\d+$/.test(text) ? slipOf(Number(text)) : "";
        if (slip === undefined) continue;
        const at = name === null ? pointer : appendPointer(pointer, "value");
        yield { pointer: at, message: `\`Retry-After\` cannot be \`${text}\`${slip}`, remedy };
      }
      for (const example of response.bodies.flatMap(({ examples }) => examples)) {
        if (bodyTokens(example.envelope.retryAfter ?? "header:") === null) continue;
        const seconds = example.fields.retryAfter;
        const slip = typeof seconds === "number" ? slipOf(seconds) : undefined;
        if (slip === undefined) continue;
        const message = `The wait in the body cannot be \`${seconds}\`${slip}`;
        yield { pointer: fieldPointer(example, "retryAfter"), message, remedy };
      }
    }
  },
};

const day = 24 * 60 * 60;

/** What a number of seconds shows that nobody would wait; undefined if it is a wait. */
function slipOf(seconds: number): string | undefined {
  if (seconds >= 1_000_000_000) return ", which is a date in seconds";
  if (seconds > 31 * day) return `, which is ${Math.round(seconds / day)} days`;
  return seconds >= 10_000 && seconds % 1000 === 0 ? ", which looks like milliseconds" : undefined;
}

function isHttpDate(text: string): boolean {
  return (
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
