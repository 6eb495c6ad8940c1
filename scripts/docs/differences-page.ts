import type { Contract } from "../contract/contract.ts";
import { differencesPath, errorPath } from "./addresses.ts";
import type { Differences } from "./differences.ts";
import { headOf } from "./guides.ts";
import { html } from "./html.ts";
import { markdownHtml } from "./markdown.ts";
import { renderPage } from "./page.ts";
import { relativeLink } from "./relative-link.ts";
import { siteLinks } from "./site-links.ts";

/** The page on where a provider's own pages differ; each code that it names leads to the code's page. */
export function differencesPage({ api, title, codes }: Contract, { text }: Differences): string {
  const path = differencesPath(api);
  const linked = text.replace(/(?<!\[)`([^`\n]+)`(?!\])/g, (span, code: string) =>
    codes.has(code) ? `[${span}](/${errorPath(api, code)})` : span,
  );
  const toSite = siteLinks({ from: path, page: path });
  return renderPage({
    path,
    title: `${headOf(text).title}: ${title}`,
    description: headOf(text).summary,
    about: { api, title },
    kind: "text prose",
    main: html`<article>
${markdownHtml(linked, (target) => (target.startsWith("/") ? relativeLink(path, target.slice(1)) : toSite(target)))}
</article>`,
  });
}
