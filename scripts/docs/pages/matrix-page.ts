import type { Contract } from "../../contract/contract.ts";
import { errorPath, matrixPath, referencePath } from "../markup/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { redocLink } from "../markup/redoc-link.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

/** Which operation returns which code, readable both ways; each cell is the status. */
export function matrixPage(contract: Contract): string {
  const { api, title, operations, codes } = contract;
  const path = matrixPath(api);
  const columns = [...codes.keys()];
  return renderPage({
    path,
    title: `Operations and error codes of ${title}`,
    description: `Which operation of ${title} returns which error code, and under which status.`,
    about: contract,
    crumbs: [{ name: title, path: referencePath(api) }],
    crumb: "Matrix",
    kind: "text wide",
    main: html`<h1>Operations and error codes</h1>
<p>Each row is an operation of ${title}, each column a code; a cell holds the status.
The provider documents the marked ones for that very operation; the others are inferred.</p>
<div class="scroll matrix" tabindex="0" role="region" aria-label="Operations and error codes">
<table>
<thead><tr><th scope="col">operation</th>${columns.map(
      (code) =>
        html`<th scope="col"><a href="${relativeLink(path, errorPath(api, code))}"><code>${code}</code></a></th>\n`,
    )}</tr></thead>
<tbody>
${operations.map(
  (operation) =>
    html`<tr><th scope="row"><a href="${relativeLink(path, redocLink(api, operation))}">${operation.summary}</a></th>${columns.map(
      (code) => html`<td>${cell(operation.cases.filter((found) => found.code === code))}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
</div>`,
  });
}

function cell(cases: Contract["operations"][number]["cases"]): Html[] {
  return cases.map(({ status, basis }) => (basis === "documented" ? html`<b>${status}</b> ` : html`${status} `));
}
