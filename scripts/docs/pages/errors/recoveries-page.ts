import { allRecoveries, recoveryRule } from "../../facts/recovery-rule.ts";
import type { Site } from "../../facts/site.ts";
import { guidePath, recoveriesPath, situationsPath } from "../../markup/addresses.ts";
import { callDiagram } from "../../markup/call-diagram.ts";
import { html } from "../../markup/html.ts";
import { inlineMarkdown } from "../../markup/inline-markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";

/** What a document has, and what everyone gets from it. */
const levels = [
  {
    name: "0: statuses",
    has: "any OpenAPI 3.0 or 3.1 document",
    gets: "Types, client, mock and reference. An error answer without a code is called `$404`, `$4XX` or `$default`, and its body is typed.",
  },
  {
    name: "1: envelope",
    has: "`x-error-envelope`",
    gets: "Message, request id, documentation link and wait are read from each error.",
  },
  {
    name: "2: codes",
    has: "constants where the envelope says the code is",
    gets: "Errors narrow by code, the mock answers by name, each code has a page.",
  },
  {
    name: "3: recovery",
    has: "`x-error` on the schema of a code",
    gets: "Recovery by code instead of by status, messages for users, actions, provenance.",
  },
] as const;

/** The words of the site explained: levels of a document, recoveries of a code, and the life of a call. */
export function recoveriesPage(site: Site, guides: readonly { name: string }[]): string {
  const path = recoveriesPath;
  return renderPage(site, {
    path,
    title: "Levels and recoveries",
    description:
      "The words of this site: what a caller should do about an error, and what a document must have for it.",
    crumb: "Levels and recoveries",
    main: html`<h1>Levels and recoveries</h1>
<p class="lead">Each error code has one <em>recovery</em>: what a caller should do about it. The contract states it, and the client obeys it.</p>
<section aria-labelledby="life"><h2 id="life">The life of a call</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Diagram of the life of a call">${callDiagram()}</div>
<p>A deadline ends every call, whatever it waits for. No request is repeated automatically if it may have taken effect.</p></section>
<section aria-labelledby="recoveries"><h2 id="recoveries">Recoveries</h2>
<dl class="entries">
${allRecoveries.map((kind) => {
  const { title, rule, whoActs } = recoveryRule(kind, { wait: null, requiredScope: null });
  return html`<div id="${kind}"><dt><code>${kind}</code> <span class="recovery ${kind}">${title}</span></dt>
<dd>${inlineMarkdown(rule)}<br><span class="quiet">Who must act: ${whoActs}.</span></dd></div>\n`;
})}</dl>
<p class="links"><a href="${relativeLink(path, situationsPath)}">The codes of every API by situation</a>
${
  guides.some(({ name }) => name === "recovery") &&
  html`<a href="${relativeLink(path, guidePath("recovery"))}">How to act on a recovery</a>`
}</p></section>
<section aria-labelledby="levels"><h2 id="levels">Levels of a document</h2>
<div class="stack"><table><thead><tr><th scope="col">level</th><th scope="col">the document has</th><th scope="col">everyone gets</th></tr></thead>
<tbody>
${levels.map(
  ({ name, has, gets }) =>
    html`<tr><th scope="row">${name}</th><td>${inlineMarkdown(has)}</td><td>${inlineMarkdown(gets)}</td></tr>\n`,
)}</tbody></table></div></section>`,
  });
}
