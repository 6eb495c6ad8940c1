import { guidePath, guidesPath, guideTwinPath } from "./addresses.ts";
import type { Guide } from "./guides.ts";
import { html } from "./html.ts";
import { markdownHtml } from "./markdown.ts";
import { renderPage } from "./page.ts";
import { relativeLink } from "./relative-link.ts";
import { siteLinks } from "./site-links.ts";

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
