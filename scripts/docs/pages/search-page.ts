import type { ErrorFacts } from "../facts/error-view-model.ts";
import type { Site } from "../facts/site.ts";
import { errorPath, searchPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { inlineMarkdown } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./frame/page.ts";
import { searchForm } from "./frame/search-form.ts";
import { statusChip } from "./frame/status-chip.ts";

/** The search, and every code of every API in one list for a reader without script. */
export function searchPage(site: Site, codes: ErrorFacts[]): string {
  const sorted = codes.toSorted((one, other) => (one.code.toLowerCase() < other.code.toLowerCase() ? -1 : 1));
  return renderPage(site, {
    path: searchPath,
    title: "Find an error code",
    description: "Every error code of every API, found by a word, a status, a header, an operation or a pasted error.",
    crumb: "Find a code",
    main: html`<h1>Find an error code</h1>
${searchForm(site, searchPath, { focus: true })}
<section id="all-codes" aria-labelledby="all"><h2 id="all">${sorted.length === 1 ? "The code" : `All ${sorted.length} codes`}</h2>
<ul class="results">
${sorted.map(
  ({
    api,
    apiTitle,
    code,
    label,
    statuses,
    meaning,
  }) => html`<li class="result" data-code="${code}"><a href="${relativeLink(
    searchPath,
    errorPath(api, code),
  )}">${statuses.map(({ status }) => statusChip(status))}<code>${label}</code></a> <span class="quiet">${apiTitle}</span>
<p>${inlineMarkdown(meaning)}</p></li>\n`,
)}</ul></section>`,
  });
}
