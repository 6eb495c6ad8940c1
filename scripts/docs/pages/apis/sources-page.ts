import type { Contract } from "../../../contract/contract.ts";
import { basisMarks, basisSentence } from "../../../contract/reading/operations/basis-marks.ts";
import type { Site } from "../../facts/site.ts";
import { sourcesPath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { prosePage } from "./differences-page.ts";

/** The page on what is known of an API and from where, with every part of the contract that no page states. */
export function sourcesPage(site: Site, contract: Contract, text: string): string {
  return prosePage(site, contract, text, {
    path: sourcesPath(contract.api),
    crumb: "Sources",
    more: marksTable(contract),
  });
}

function marksTable({ document }: Contract): Html {
  const marks = basisMarks(document);
  if (marks.length === 0) return html``;
  return html`<h2 id="marks">What no page states</h2>
<p>The contract marks ${marks.length} parts with <code>x-basis</code>. The errors have a basis of their own, on their pages.</p>
<table>
<thead><tr><th scope="col">part</th><th scope="col">what is known</th></tr></thead>
<tbody>
${marks.map(({ name, part, basis }) => html`<tr><td><code>${name}</code></td><td>${basisSentence(part, basis)}</td></tr>\n`)}</tbody>
</table>
`;
}
