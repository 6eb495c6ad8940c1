import type { Contract } from "../../../contract/contract.ts";
import { recoveryAt } from "../../../contract/model/codes.ts";
import { codeLabel } from "../../facts/code-label.ts";
import { recoveryRule } from "../../facts/recovery-rule.ts";
import type { Site } from "../../facts/site.ts";
import { placeCodes } from "../../facts/situations.ts";
import { errorPath, situationsPath } from "../../markup/addresses.ts";
import { breakable } from "../../markup/breakable.ts";
import { html } from "../../markup/html.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";
import { statusChip } from "../frame/status-chip.ts";

/** All codes of all APIs by situation, the APIs side by side. */
export function situationsPage(site: Site, contracts: Contract[]): string {
  const situations = placeCodes(contracts);
  return renderPage(site, {
    path: situationsPath,
    title: "Error codes by situation",
    crumb: "By situation",
    description: "What went wrong, and the error codes of each API for it.",
    main: html`<h1>Error codes by situation</h1>
<p class="lead">What went wrong, and ${contracts.length === 1 ? "the codes for it" : "what each API calls it"}. The status and the recovery of a code decide where it belongs.</p>
<ul class="contents">
${situations.map(({ situation }) => html`<li><a href="#${situation.id}">${situation.title}</a></li>\n`)}</ul>
${situations.map(
  ({ situation, placements }) => html`<section aria-labelledby="${situation.id}">
<h2 id="${situation.id}">${situation.title}</h2>
<p>${situation.meaning}</p>
<div class="${contracts.length === 1 ? "one" : "columns"}">
${contracts.map((contract) => {
  const own = placements.filter((placement) => placement.contract === contract);
  return html`<div>${contracts.length > 1 && html`<h3>${contract.title}</h3>`}
${own.length === 0 && html`<p class="quiet">No code for this.</p>`}<ul class="codes">${own.map(({ code, statuses }) => {
    const recovery = recoveryAt(code, statuses[0] ?? 0);
    return html`<li><a href="${relativeLink(situationsPath, errorPath(contract.api, code.code))}"><code>${breakable(
      codeLabel(code.code),
    )}</code></a> ${statuses.map((status) => statusChip(status))} <span class="recovery ${recovery}">${
      recoveryRule(recovery, { wait: null, requiredScope: null }).title
    }</span></li>\n`;
  })}</ul></div>\n`;
})}</div>
</section>\n`,
)}`,
  });
}
