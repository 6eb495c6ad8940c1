import type { Guide } from "../facts/guides.ts";
import { guidePath, guidesPath, guideTwinPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { markdownHtml } from "../markup/markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { siteLinks } from "../markup/site-links.ts";
import { renderPage } from "./page.ts";

/** The page of one guide, with the way to the next. */
export function guidePage({ name, title, summary, text }: Guide, next: Guide | undefined): string {
  const path = guidePath(name);
  const twin = guideTwinPath(name);
  return renderPage({
    path,
    title: `${title}: a guide`,
    description: summary,
    kind: "text prose",
    alternates: [{ type: "text/markdown", path: twin }],
    main: html`<article>
${markdownHtml(text, siteLinks({ from: twin, page: path }))}
<p class="links twins">${
      next !== undefined && html`<a href="${relativeLink(path, guidePath(next.name))}">Next: ${next.title}</a> `
    }<a href="${relativeLink(path, guidesPath)}">All guides</a>
<a href="${relativeLink(path, twin)}">This as Markdown</a></p>
</article>`,
  });
}
