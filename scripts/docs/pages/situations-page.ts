import type { Contract } from "../../contract/contract.ts";
import { recoveryRule } from "../facts/recovery-rule.ts";
import { placeCodes } from "../facts/situations.ts";
import { errorPath, situationsPath } from "../markup/addresses.ts";
import { breakable } from "../markup/breakable.ts";
import { html } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

/** All codes of all APIs by situation, the APIs side by side. */
export function situationsPage(contracts: Contract[]): string {
  const situations = placeCodes(contracts);
  return renderPage({
    path: situationsPath,
    title: "Error codes by situation",
    crumb: "By situation",
    description: "What went wrong, and what each API calls it: the error codes of all APIs side by side.",
    main: html`<h1>Error codes by situation</h1>
<p class="lead">What went wrong, and what each API calls it. A code belongs where its status and its recovery put it.</p>
<ul class="contents">
${situations.map(({ situation }) => html`<li><a href="#${situation.id}">${situation.title}</a></li>\n`)}</ul>
${situations.map(
  ({ situation, placements }) => html`<section aria-labelledby="${situation.id}">
<h2 id="${situation.id}">${situation.title}</h2>
<p>${situation.meaning}</p>
<div class="columns">
${contracts.map((contract) => {
  const own = placements.filter((placement) => placement.contract === contract);
  return html`<div><h3>${contract.title}</h3>
${own.length === 0 && html`<p class="quiet">No code for this.</p>`}<ul class="codes">${own.map(
    ({ code, statuses }) =>
      html`<li><a href="${relativeLink(situationsPath, errorPath(contract.api, code.code))}"><code>${breakable(
        code.code,
      )}</code></a> <span class="quiet">${statuses.join(", ")}, ${recoveryRule(code.recovery, {
        wait: null,
        requiredScope: null,
      }).title.toLowerCase()}</span></li>\n`,
  )}</ul></div>\n`;
})}</div>
</section>\n`,
)}`,
  });
}
