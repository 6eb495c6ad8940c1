import type { ErrorOperation } from "../../facts/error-view-model.ts";
import { type Html, html } from "../../markup/html.ts";
import { redocLink } from "../../markup/redoc-link.ts";
import { relativeLink } from "../../markup/relative-link.ts";

/** The operations that return a code, each with its place in the reference. */
export function errorOperationsTable(api: string, operations: ErrorOperation[], path: string): Html {
  const hasBasis = operations.some(({ basis }) => basis !== null);
  const rows = operations.map(
    (
      operation,
    ) => html`<tr><th scope="row"><a href="${relativeLink(path, redocLink(api, operation))}">${operation.summary}</a></th>
<td><code>${operation.method.toUpperCase()} ${operation.path}</code></td>
<td>${operation.status}</td>
${hasBasis && html`<td><span class="badge ${operation.basis}">${operation.basis}</span></td>`}</tr>\n`,
  );
  return html`<div class="stack"><table data-most="8">
<thead><tr><th scope="col">operation</th><th scope="col">request</th><th scope="col">status</th>${hasBasis && html`<th scope="col">basis</th>`}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
