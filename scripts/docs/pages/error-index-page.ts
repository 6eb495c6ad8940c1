import type { Differences } from "../facts/differences.ts";
import type { ErrorFacts } from "../facts/error-view-model.ts";
import { differencesPath, errorIndexPath, errorPath, matrixPath, referencePath } from "../markup/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { inlineMarkdown } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

/** The list of an API's codes by status; each code is an anchor too, as in the providers' own lists. */
export function errorIndexPage(
  api: string,
  title: string,
  codes: ErrorFacts[],
  differences: Differences | null = null,
): string {
  const path = errorIndexPath(api);
  const statuses = [...new Map(codes.flatMap((facts) => facts.statuses.map((entry) => [entry.status, entry])))]
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => entry);
  const anchored = new Set<string>();
  return renderPage({
    path,
    title: `Error codes of ${title}`,
    description: `The ${codes.length} error codes of ${title}: meaning, fix and recovery.`,
    about: { api, title },
    crumbs: [{ name: title, path: referencePath(api) }],
    crumb: "Error codes",
    alternates: [{ type: "application/json", path: `${api}/errors/index.json` }],
    main: html`<h1>Error codes of ${title}</h1>
<p>${codes.length} codes. See also <a href="${relativeLink(path, matrixPath(api))}">which operation returns which code</a>,
or the same list as <a href="index.json">JSON</a>.${
      differences !== null &&
      html` <a href="${relativeLink(path, differencesPath(api))}">Where the provider’s pages differ</a>, and what is
taken here.`
    }</p>
${statuses.map(
  ({ status, reason }) => html`<section aria-labelledby="status-${status}">
<h2 id="status-${status}">${status} ${reason}</h2>
<dl class="entries">
${codes
  .filter((facts) => facts.statuses.some((entry) => entry.status === status))
  .map((facts) => entry(facts, path, anchored))}</dl>
</section>\n`,
)}`,
  });
}

function entry(facts: ErrorFacts, path: string, anchored: Set<string>): Html {
  const { api, code, meaning, recovery } = facts;
  const anchor = !anchored.has(code) && html` id="${code}"`;
  anchored.add(code);
  return html`<div${anchor}><dt><a href="${relativeLink(path, errorPath(api, code))}"><code>${code}</code></a>
<span class="badge">${recovery.title}</span></dt>
<dd>${inlineMarkdown(meaning)}</dd></div>\n`;
}
