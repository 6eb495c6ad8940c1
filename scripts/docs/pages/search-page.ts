import type { ErrorFacts } from "../facts/error-view-model.ts";
import { errorPath, searchPath } from "../markup/addresses.ts";
import { html } from "../markup/html.ts";
import { inlineMarkdown } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

/** Every code of every API in one list, which a small script narrows as one types. */
export function searchPage(codes: ErrorFacts[]): string {
  const sorted = codes.toSorted((one, other) => (one.code.toLowerCase() < other.code.toLowerCase() ? -1 : 1));
  return renderPage({
    path: searchPath,
    title: "Find an error code",
    description: "Every error code of every API, found by a few letters, a status or a pasted error.",
    scripts: ["assets/search.js"],
    main: html`<h1>Find an error code</h1>
<p class="search" id="search" hidden><label for="query">A code, a status, a word, or a whole error pasted</label>
<input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="found" aria-controls="codes"></p>
<p id="found" class="quiet" role="status">${sorted.length} codes</p>
<ul class="results" id="codes">
${sorted.map(
  ({ api, apiTitle, code, statuses, meaning }) => html`<li data-code="${code}"><a href="${relativeLink(
    searchPath,
    errorPath(api, code),
  )}"><code>${code}</code></a> <span class="quiet">${statuses.map(({ status }) => status).join(", ")} ${apiTitle}</span>
<p>${inlineMarkdown(meaning)}</p></li>\n`,
)}</ul>`,
  });
}
