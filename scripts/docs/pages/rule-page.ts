import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "../../lint/rules/rule.ts";
import { headOf } from "../facts/guides.ts";
import { rulePath, rulesPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { markdownHtml } from "../markup/markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { siteLinks } from "../markup/site-links.ts";
import { renderPage } from "./page.ts";

const rulesFolder = join(import.meta.dirname, "../../lint/rules");

/** The page of a rule of the lint: why, what is bad, what is good. */
export async function rulePage({ id, family }: Rule): Promise<string> {
  const path = rulePath(id);
  const text = await readFile(join(rulesFolder, family, `${id}.md`), "utf8");
  return renderPage({
    path,
    title: `${id}: a rule of the lint`,
    description: headOf(text).summary,
    kind: "text prose",
    main: html`<article>
${markdownHtml(text, siteLinks({ from: path, page: path }))}
<p class="links twins"><a href="${relativeLink(path, rulesPath)}">All rules</a></p>
</article>`,
  });
}
