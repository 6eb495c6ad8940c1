import { describeRule } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { noMarkup } from "./no-markup.ts";

const message = "/components/examples/INTERNAL_ERROR/value/error/message";
const userMessage = "/components/schemas/INTERNAL_ERROR/x-error/userMessage";

describeRule(noMarkup, {
  passes: {
    "a placeholder": [set(message, "No widget <widgetId> was found.")],
    "a placeholder that is also an element": [set(message, "Send <code> and <object> together, or <a widget>.")],
    "a comparison": [set(message, "The size is < 5 and > 2, or a<b and b>c.")],
    "an ampersand": [set(message, "Widgets & more failed: ?a=1&lt=2.")],
    "Markdown in a description": [set("/components/schemas/INTERNAL_ERROR/description", "It <b>failed</b>.")],
  },
  fails: {
    "a tag": { edits: [set(message, "It <b>failed</b>.")], at: message, says: /`<\/b>`/ },
    "a script": { edits: [set(message, "It failed <script>run()")], at: message, says: /`<script>`/ },
    "a link": { edits: [set(message, 'Read <a href="https://example.com">it.')], at: message, says: /<a href=/ },
    "a line break in a user message": { edits: [set(userMessage, "No.<br/>Try again.")], at: userMessage },
    "a character reference": { edits: [set(userMessage, "This &amp; that failed.")], at: userMessage, says: /&amp;/ },
  },
});
