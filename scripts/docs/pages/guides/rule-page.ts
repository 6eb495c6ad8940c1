import { pageText } from "../../../lint/page-text.ts";
import type { Rule } from "../../../lint/rules/rule.ts";
import { headOf } from "../../facts/guides.ts";
import type { Site } from "../../facts/site.ts";
import { rulePath, rulesPath } from "../../markup/addresses.ts";
import { html } from "../../markup/html.ts";
import { markdownHtml } from "../../markup/markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { siteLinks } from "../../markup/site-links.ts";
import { renderPage } from "../frame/page.ts";

/** The page of a rule of the lint: why, what is bad, what is good. */
export function rulePage(site: Site, rule: Rule): string {
  const { id } = rule;
  const path = rulePath(id);
  const text = pageText(rule);
  return renderPage(site, {
    path,
    title: `${id}: a rule of the lint`,
    description: headOf(text).summary,
    crumbs: [{ name: "Lint rules", path: rulesPath }],
    crumb: id,
    kind: "text prose",
    main: html`<article>
${markdownHtml(text, siteLinks({ from: path, page: path }))}
<p class="links twins"><a href="${relativeLink(path, rulesPath)}">All rules</a></p>
</article>`,
  });
}
