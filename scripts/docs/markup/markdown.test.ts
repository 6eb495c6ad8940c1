import { describe, expect, test } from "vitest";
import { htmlText } from "./html.ts";
import { markdownHtml } from "./markdown.ts";

const shown = (text: string) => htmlText(markdownHtml(text, (target) => `to/${target}`));

describe("markdownHtml", () => {
  test("makes what a text may hold", () => {
    expect(shown("# A `b`\n\nSome *more* and **most**.")).toBe(
      "<h1>A <code>b</code></h1>\n<p>Some <em>more</em> and <strong>most</strong>.</p>\n",
    );
    expect(shown("- one\n- two [x](y.md)")).toBe('<ul>\n<li>one</li>\n<li>two <a href="to/y.md">x</a></li>\n</ul>\n');
    expect(shown("1. one")).toBe("<ol>\n<li>one</li>\n</ol>\n");
    expect(shown("| a | b |\n| --- | --- |\n| `c` | d |")).toContain('<th scope="row"><code>c</code></th><td>d</td>');
    expect(shown("```ts\nif (a < b) return;\n```")).toBe(
      '<pre tabindex="0"><code><span class="t-keyword">if</span> (a <span class="t-keyword">&lt;</span> b) <span class="t-keyword">return</span>;</code></pre>\n',
    );
  });

  test("escapes once what would be markup, and keeps what was escaped in the source", () => {
    expect(shown("a & b \\* `<c> & \"d\"` 'e'")).toBe(
      "<p>a &amp; b * <code>&lt;c&gt; &amp; &quot;d&quot;</code> &#39;e&#39;</p>\n",
    );
  });

  test("gives every heading an anchor of its own", () => {
    expect(shown("## By name\n\n## By name\n\n### `Prefer`: *how*")).toMatch(
      /id="by-name"[\s\S]*id="by-name-1"[\s\S]*id="prefer-how"/,
    );
  });

  test("refuses what it would not show", () => {
    expect(() => shown("a <b>c</b>")).toThrow("does not show (html)");
    expect(() => shown("![a](b.png)")).toThrow("does not show (image)");
  });
});
