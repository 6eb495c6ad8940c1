import type { Guide } from "../../facts/guides.ts";
import type { Site } from "../../facts/site.ts";
import { guidePath, guidesPath, guideTwinPath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { markdownHtml, sectionsOf } from "../../markup/markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { siteLinks } from "../../markup/site-links.ts";
import { renderPage } from "../frame/page.ts";

/** The page of one guide, with its contents and the ways to the guides beside it. */
export function guidePage(site: Site, { name, title, summary, text }: Guide, previous?: Guide, next?: Guide): string {
  const path = guidePath(name);
  const twin = guideTwinPath(name);
  const links = siteLinks({ from: twin, page: path });
  // The contents follow the title and the first words.
  const [head = text] = text.split(/^(?=## )/m);
  return renderPage(site, {
    path,
    title: `${title}: a guide`,
    description: summary,
    crumbs: [{ name: "Guides", path: guidesPath }],
    crumb: title,
    kind: "text prose",
    alternates: [{ type: "text/markdown", path: twin }],
    main: html`<article>
${markdownHtml(head, links)}${contents(text)}${markdownHtml(text.slice(head.length), links)}
<nav class="pager" aria-label="Guides"><p>${
      previous !== undefined &&
      html`<a rel="prev" href="${relativeLink(path, guidePath(previous.name))}">← ${previous.title}</a>`
    }</p><p>${
      next !== undefined && html`<a rel="next" href="${relativeLink(path, guidePath(next.name))}">${next.title} →</a>`
    }</p></nav>
<p class="links twins"><a href="${relativeLink(path, twin)}">This page as Markdown</a></p>
</article>`,
  });
}

/** The sections of a text, where there are enough to choose from. */
function contents(text: string): Html | false {
  const sections = sectionsOf(text);
  if (sections.length < 3) return false;
  return html`<nav class="toc" aria-label="On this page"><p>On this page</p><ul>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
`;
}
