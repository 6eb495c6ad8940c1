import type { ErrorFacts } from "../facts/error-view-model.ts";
import { errorPath, searchPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { inlineMarkdown } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";
import { searchForm } from "./search-form.ts";
import { statusChip } from "./status-chip.ts";

/** The search, and every code of every API in one list for a reader without script. */
export function searchPage(codes: ErrorFacts[]): string {
  const sorted = codes.toSorted((one, other) => (one.code.toLowerCase() < other.code.toLowerCase() ? -1 : 1));
  return renderPage({
    path: searchPath,
    title: "Find an error code",
    description: "Every error code of every API, found by a word, a status, a header, an operation or a pasted error.",
    crumb: "Find a code",
    main: html`<h1>Find an error code</h1>
${searchForm(searchPath, { focus: true })}
<section id="all-codes" aria-labelledby="all"><h2 id="all">All ${sorted.length} codes</h2>
<ul class="results">
${sorted.map(
  ({ api, apiTitle, code, statuses, meaning }) => html`<li class="result" data-code="${code}"><a href="${relativeLink(
    searchPath,
    errorPath(api, code),
  )}">${statuses.map(({ status }) => statusChip(status))}<code>${code}</code></a> <span class="quiet">${apiTitle}</span>
<p>${inlineMarkdown(meaning)}</p></li>\n`,
)}</ul></section>`,
  });
}
