import type { Contract, Operation } from "../../../contract/contract.ts";
import { codeLabel } from "../../facts/code-label.ts";
import type { Site } from "../../facts/site.ts";
import { errorPath, matrixPath, referencePath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { redocLink } from "../../markup/redoc-link.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";

/** Which operation returns which code, readable both ways; each cell is the status. The longer list makes the rows. */
export function matrixPage(site: Site, contract: Contract): string {
  const { api, title } = contract;
  const path = matrixPath(api);
  return renderPage(site, {
    path,
    title: `Operations and error codes of ${title}`,
    description: `Which operation of ${title} returns which error code, and under which status.`,
    about: contract,
    crumbs: [{ name: title, path: referencePath(api) }],
    crumb: "Matrix",
    kind: "text wide",
    main: html`<h1>Operations and error codes</h1>
${contract.codes.size === 0 ? html`<p>The OpenAPI document of this API describes no error answer.</p>` : matrix(contract, path)}`,
  });
}

function matrix(contract: Contract, path: string): Html {
  const { api, title, operations, codes } = contract;
  const operationLink = (operation: Operation) =>
    html`<a href="${relativeLink(path, redocLink(api, operation))}">${operation.summary}</a>`;
  const codeLink = (code: string) =>
    html`<a href="${relativeLink(path, errorPath(api, code))}"><code>${codeLabel(code)}</code></a>`;
  const names = [...codes.keys()];
  const codesInRows = names.length > operations.length;
  const columns = codesInRows ? operations.map(operationLink) : names.map(codeLink);
  const rows = codesInRows
    ? names.map((code) => ({ head: codeLink(code), cells: operations.map((operation) => cell(operation, code)) }))
    : operations.map((operation) => ({
        head: operationLink(operation),
        cells: names.map((code) => cell(operation, code)),
      }));
  const isMarked = operations.some(({ cases }) => cases.some(({ basis }) => basis === "documented"));
  const [row, column] = codesInRows ? ["a code", "an operation"] : ["an operation", "a code"];
  return html`<p>Each row is ${row} of ${title}, each column ${column}; a cell has the status.${
    isMarked && html` The provider documents the <b>marked</b> ones for that very operation; the others are inferred.`
  }</p>
<div class="scroll matrix" tabindex="0" role="region" aria-label="Operations and error codes">
<table>
<thead><tr><th scope="col">${codesInRows ? "code" : "operation"}</th>${columns.map((name) => html`<th scope="col">${name}</th>\n`)}</tr></thead>
<tbody>
${rows.map(({ head, cells }) => html`<tr><th scope="row">${head}</th>${cells.map((found) => html`<td>${found}</td>`)}</tr>\n`)}</tbody>
</table>
</div>`;
}

function cell({ cases }: Operation, code: string): Html[] {
  return cases
    .filter((found) => found.code === code)
    .map(({ status, basis }) => (basis === "documented" ? html`<b>${status}</b> ` : html`${status} `));
}
