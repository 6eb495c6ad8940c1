import { expect, test } from "vitest";
import { htmlText } from "./html.ts";
import { inlineMarkdown, plainText } from "./inline-markdown.ts";

test.each([
  ["Send `a<b>` again.", "Send <code>a&lt;b&gt;</code> again."],
  ["An odd ` backtick", "An odd ` backtick"],
  ["<b>no</b> **marks** [x](y)", "&lt;b&gt;no&lt;/b&gt; **marks** [x](y)"],
  ["One.\n\nTwo `2`.", "<p>One.</p>\n<p>Two <code>2</code>.</p>\n"],
])("renders %j", (text, expected) => {
  expect(htmlText(inlineMarkdown(text))).toBe(expected);
});

test("makes plain text of it for titles", () => {
  expect(plainText(" Send `a`\n again. ")).toBe("Send a again.");
});
