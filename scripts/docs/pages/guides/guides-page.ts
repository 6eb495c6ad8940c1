import type { Guide } from "../../facts/guides.ts";
import type { Site } from "../../facts/site.ts";
import { guidePath, guidesPath, recoveriesPath, rulesPath } from "../../markup/addresses.ts";
import { html } from "../../markup/html.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";

/** The list of guides. */
export function guidesPage(site: Site, guides: Guide[]): string {
  const to = (path: string) => relativeLink(guidesPath, path);
  return renderPage(site, {
    path: guidesPath,
    title: "Guides",
    crumb: "Guides",
    description: `${guides.length} guides: ${guides.map(({ title }) => title).join(", ")}.`,
    main: html`<h1>Guides</h1>
<dl class="entries">
${guides.map(
  ({ name, title, summary }) => html`<div><dt><a href="${to(guidePath(name))}">${title}</a></dt>
<dd>${summary}</dd></div>\n`,
)}</dl>
<p><a href="${to(recoveriesPath)}">Levels and recoveries</a> explains the words that the guides use, with a picture of a call’s life.</p>
${site.has.rules && html`<p class="note">Each <a href="${to(rulesPath)}">rule of the lint</a> has a page too.</p>`}`,
  });
}
