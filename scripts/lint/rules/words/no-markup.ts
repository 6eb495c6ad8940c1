import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * An element of HTML with an attribute, or its closing tag; or a tag that is no placeholder. A lone word in angle brackets,
 * such as `<id>` or `<code>`, is one.
 */
const tag =
  /<(?:(?:a|b|big|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)\s[^<>=]{0,100}=[^<>]{0,100}|\/(?:a|b|big|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)|(?:br|hr|p|div|script) ?\/?)>/i;
const characterReference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});/i;

/**
 * A message is plain text: an application shows the markup in it as text, or runs it.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
 */
export const noMarkup: Rule = {
  id: "no-markup",
  family: "words",
  preset: "contract",
  level: "warn",
  summary: "No message and no user message has HTML in it.",
  page: {
    why: "Applications show a message as plain text, so a reader sees the tags. If an application shows it as HTML, the message\ncan carry a script.",
    bad: page("An <b>unexpected</b> error occurred."),
    good: page("An unexpected error occurred."),
  },
  *check({ codes, errorResponses }) {
    const examples = errorResponses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
    const messages = examples.map((example) => ({
      text: stringOf(example.fields.message),
      pointer: fieldPointer(example, "message"),
    }));
    const userMessages = codes.map(({ error, place }) => ({
      text: stringOf(error?.userMessage),
      pointer: appendPointer(place.pointer, "x-error", "userMessage"),
    }));
    for (const { text, pointer } of [...messages, ...userMessages]) {
      const [found] = tag.exec(text) ?? characterReference.exec(text) ?? [];
      if (found === undefined) continue;
      yield { pointer, message: `The message has HTML in it: \`${found}\``, remedy: "Write plain text." };
    }
  },
};

function page(message: string): string {
  return `# at /components/examples/INTERNAL_ERROR\nvalue: { error: { code: INTERNAL_ERROR, message: ${message} } }`;
}
