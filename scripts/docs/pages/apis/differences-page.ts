import type { Contract } from "../../../contract/contract.ts";
import type { Differences } from "../../facts/differences.ts";
import { headOf } from "../../facts/guides.ts";
import type { Site } from "../../facts/site.ts";
import { differencesPath, errorPath, referencePath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { markdownHtml } from "../../markup/markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { siteLinks } from "../../markup/site-links.ts";
import { renderPage } from "../frame/page.ts";

/** The page on where a provider's own pages differ. */
export function differencesPage(site: Site, contract: Contract, { text }: Differences): string {
  return prosePage(site, contract, text, { path: differencesPath(contract.api), crumb: "Differences" });
}

/** A page of Markdown about an API, and more after it; each code that it names leads to the code's page. */
export function prosePage(
  site: Site,
  { api, title, codes }: Contract,
  text: string,
  { path, crumb, more = html`` }: { path: string; crumb: string; more?: Html },
): string {
  const linked = text.replace(/(?<!\[)`([^`\n]+)`(?!\])/g, (span, code: string) =>
    codes.has(code) ? `[${span}](/${errorPath(api, code)})` : span,
  );
  const toSite = siteLinks({ from: path, page: path });
  return renderPage(site, {
    path,
    title: `${headOf(text).title}: ${title}`,
    description: headOf(text).summary,
    about: { api, title },
    crumbs: [{ name: title, path: referencePath(api) }],
    crumb,
    kind: "text prose",
    main: html`<article>
${markdownHtml(linked, (target) => (target.startsWith("/") ? relativeLink(path, target.slice(1)) : toSite(target)))}
${more}</article>`,
  });
}
