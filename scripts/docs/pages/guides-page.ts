import type { Guide } from "../facts/guides.ts";
import { guidePath, guidesPath, recoveriesPath, rulesPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

/** The list of guides. */
export function guidesPage(guides: Guide[]): string {
  const to = (path: string) => relativeLink(guidesPath, path);
  return renderPage({
    path: guidesPath,
    title: "Guides",
    crumb: "Guides",
    description: `${guides.length} short guides: the mock, the client's errors, recovery, contracts and their lint.`,
    main: html`<h1>Guides</h1>
<p>Short, and tried: a test runs every command and every program in them.</p>
<dl class="entries">
${guides.map(
  ({ name, title, summary }) => html`<div><dt><a href="${to(guidePath(name))}">${title}</a></dt>
<dd>${summary}</dd></div>\n`,
)}</dl>
<p><a href="${to(recoveriesPath)}">Levels and recoveries</a> explains the words that the guides use, with a picture of a call’s life.</p>
<p class="note">Each <a href="${to(rulesPath)}">rule of the lint</a> has a page too.</p>`,
  });
}
