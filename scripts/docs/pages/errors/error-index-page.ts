import type { Differences } from "../../facts/differences.ts";
import type { ErrorFacts } from "../../facts/error-view-model.ts";
import type { Site } from "../../facts/site.ts";
import { differencesPath, errorIndexPath, errorPath, matrixPath, referencePath } from "../../markup/addresses.ts";
import { breakable } from "../../markup/breakable.ts";
import { type Html, html } from "../../markup/html.ts";
import { inlineMarkdown } from "../../markup/inline-markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";
import { statusChip } from "../frame/status-chip.ts";

/** The list of an API's codes by status; each code is an anchor too, as in the providers' own lists. */
export function errorIndexPage(
  site: Site,
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
  // A heading over each single entry would say its status twice.
  const isFlat = codes.every(({ statuses }) => statuses.length === 1) && statuses.length === codes.length;
  return renderPage(site, {
    path,
    title: `Error codes of ${title}`,
    description: `${summary(codes)} ${title}: meaning, fix and recovery.`,
    about: { api, title },
    crumbs: [{ name: title, path: referencePath(api) }],
    crumb: "Error codes",
    alternates: [{ type: "application/json", path: `${api}/errors/index.json` }],
    main: html`<h1>Error codes of ${title}</h1>
<p>${summary(codes)} See also <a href="${relativeLink(path, matrixPath(api))}">which operation returns which code</a>,
or the same list as <a href="index.json">JSON</a>.${
      differences !== null &&
      html` <a href="${relativeLink(path, differencesPath(api))}">Where the provider’s pages differ</a>, and what is
taken here.`
    }</p>
${
  codes.length > 12 &&
  !isFlat &&
  html`<ul class="contents">${statuses.map(
    ({ status, reason }) =>
      html`<li><a href="#status-${status}">${statusChip(status)} ${reason}</a> <span class="quiet">${countUnder(codes, status)}</span></li>\n`,
  )}</ul>`
}
<div data-filter="">${
      isFlat &&
      html`<section aria-label="All"><dl class="entries">
${statuses.map(({ status }) => codes.filter((one) => one.statuses[0]?.status === status).map((facts) => entry(facts, path, anchored, true)))}</dl></section>\n`
    }${
      !isFlat &&
      statuses.map(
        ({ status, reason }) => html`<section aria-labelledby="status-${status}">
<h2 id="status-${status}">${statusChip(status)} ${reason}</h2>
<dl class="entries">
${codes
  .filter((facts) => facts.statuses.some((entry) => entry.status === status))
  .map((facts) => entry(facts, path, anchored, false))}</dl>
</section>\n`,
      )
    }</div>`,
  });
}

/** The number of codes, or a sentence for a document without error answers. */
function summary(codes: ErrorFacts[]): string {
  if (codes.length === 0) return "The OpenAPI document of this API describes no error answer.";
  const coded = codes.filter(({ code, label }) => code === label).length;
  const bare = codes.length - coded;
  const named = coded === 1 ? "1 code" : `${coded} codes`;
  if (bare === 0) return `${named}.`;
  const statuses = bare === 1 ? "1 status" : `${bare} statuses`;
  return coded === 0
    ? `${statuses}, for which the document names no codes.`
    : `${named}, and ${statuses} without a code.`;
}

function countUnder(codes: ErrorFacts[], status: number): number {
  return codes.filter((facts) => facts.statuses.some((entry) => entry.status === status)).length;
}

/** @param withStatus Whether it shows its status, which no heading above it does. */
function entry(facts: ErrorFacts, path: string, anchored: Set<string>, withStatus: boolean): Html {
  const { api, code, label, meaning, recovery, statuses } = facts;
  const reason = statuses[0]?.reason ?? "";
  const name = withStatus && code !== label && reason !== "" ? reason : html`<code>${breakable(label)}</code>`;
  const anchor = !anchored.has(code) && html` id="${code}"`;
  anchored.add(code);
  return html`<div${anchor}><dt>${withStatus && statuses.map(({ status }) => statusChip(status))}<a href="${relativeLink(path, errorPath(api, code))}">${name}</a>
<span class="recovery ${recovery.kind}">${recovery.title}</span></dt>
<dd>${meaning !== reason && inlineMarkdown(meaning)}</dd></div>\n`;
}
