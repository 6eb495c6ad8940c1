import { describe, expect, test } from "vitest";
import { html, htmlText } from "./html.ts";

const hostile = `<img src=x onerror="alert('1')">&`;

describe("html", () => {
  test("escapes every value, in an element and in an attribute", () => {
    expect(htmlText(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  test("takes markup of its own as it is, once and in lists", () => {
    expect(htmlText(html`<ul>${["a", "<b>"].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li></ul>",
    );
  });

  test("leaves nothing for null and false, and writes zero", () => {
    expect(htmlText(html`[${null}${false}${0}]`)).toBe("[0]");
  });

  test("does not take an object for markup that was not made by it", () => {
    const forged = JSON.parse('{"markup":"<script>"}');
    expect(htmlText(html`${forged}`)).not.toContain("<script>");
  });
});
