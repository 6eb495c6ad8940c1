import type { Contract } from "../../contract/contract.ts";
import { objectOf, stringOf } from "../../contract/reading/json.ts";
import { contractCounts } from "../facts/contract-counts.ts";
import { errorIndexPath, guidePath, referencePath, searchPath, situationsPath } from "../markup/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./page.ts";

const path = "index.html";

/** The first page: what this is, and each API with how much of it is documented. */
export function startPage(contracts: Contract[]): string {
  const counts = contracts.map(contractCounts);
  const sum = (key: "operations" | "codes" | "cases") => counts.reduce((total, count) => total + count[key], 0);
  return renderPage({
    path,
    title: "error-contracts: API errors, specified once",
    description: "Reference and error codes of several APIs: what each error means, who must act, and how to recover.",
    main: html`<h1>API errors, specified once</h1>
<p class="lead">Each API here tells its errors in its own way. This site tells them all in one: what a code means, who must act,
and exactly how to recover. Everything is made from one hand-written OpenAPI document per API.</p>
<p class="totals"><b>${contracts.length}</b> APIs, <b>${sum("operations")}</b> operations, <b>${sum("codes")}</b> error
codes, <b>${sum("cases")}</b> error cases: a code under a status of an operation.</p>
<p class="links"><a href="${relativeLink(path, searchPath)}">Find a code</a>
<a href="${relativeLink(path, situationsPath)}">Compare the APIs by situation</a>
<a href="${relativeLink(path, guidePath("start"))}">Start with the mock and the client</a></p>
<ul class="cards">
${contracts.map(card)}
</ul>
<p class="note">The contracts are independent descriptions of the providers' published pages, and not theirs. What we deduced is marked as inferred.</p>`,
  });
}

function card(contract: Contract): Html {
  const { api, title, externalDocs } = contract;
  const { operations, codes, cases } = contractCounts(contract);
  return html`<li class="card">
<h2><a href="${relativeLink(path, referencePath(api))}">${title}</a></h2>
<p>${stringOf(objectOf(contract.document.info).summary)}</p>
<dl class="counts">
<div><dt>operations</dt><dd>${operations}</dd></div>
<div><dt>codes</dt><dd>${codes}</dd></div>
<div><dt>cases</dt><dd>${cases}</dd></div>
</dl>
<p class="links"><a href="${relativeLink(path, referencePath(api))}">Reference</a>
<a href="${relativeLink(path, errorIndexPath(api))}">Error codes</a>
<a href="${api}/openapi.json">OpenAPI</a>
${externalDocs !== null && html`<a href="${externalDocs}" rel="external">Provider’s page</a>`}</p>
</li>
`;
}
