import { expect, test } from "vitest";
import { htmlText } from "./html.ts";
import { inlineJson } from "./inline-json.ts";

test("holds JSON that cannot end its element or open a comment, and reads back the same", () => {
  const value = { text: "</script><!-- <script> & \u2028 'x'" };
  const markup = htmlText(inlineJson("data", value));
  const text = markup.slice(markup.indexOf(">") + 1, markup.lastIndexOf("</script>"));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(value);
});
