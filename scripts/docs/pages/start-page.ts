import type { Contract } from "../../contract/contract.ts";
import { objectOf, stringOf } from "../../contract/reading/json.ts";
import { contractCounts } from "../facts/contract-counts.ts";
import type { ErrorFacts } from "../facts/error-view-model.ts";
import type { Guide } from "../facts/guides.ts";
import { httpText } from "../facts/http-text.ts";
import type { Site } from "../facts/site.ts";
import {
  errorIndexPath,
  errorPath,
  guidePath,
  guidesPath,
  referencePath,
  situationsPath,
} from "../markup/addresses.ts";
import { highlight } from "../markup/highlight.ts";
import { type Html, html } from "../markup/html.ts";
import { inlineMarkdown } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { renderPage } from "./frame/page.ts";
import { searchForm } from "./frame/search-form.ts";
import { statusChip } from "./frame/status-chip.ts";

const path = "index.html";

/** The first page: what this is, the search, one error as this site explains it, and each API. */
export function startPage(site: Site, contracts: Contract[], codes: ErrorFacts[], guides: readonly Guide[]): string {
  const counts = contracts.map(contractCounts);
  const sum = (key: "operations" | "codes" | "cases") => counts.reduce((total, count) => total + count[key], 0);
  const example = exampleOf(codes);
  return renderPage(site, {
    path,
    title: `${site.name}: what each API error means`,
    description: "Paste an API error and read what it means, who must act, and how to recover.",
    kind: "text start",
    main: html`<section class="hero">
<h1>Paste an error, read the answer</h1>
<p class="lead">What an API error means, who must act, and exactly how to recover. For engineers who call
${contracts.length === 1 ? (contracts[0]?.title ?? "") : `one of these ${contracts.length} APIs`}.</p>
${searchForm(site, path)}
</section>
${example !== undefined && liveExample(example)}
<h2 id="apis">${contracts.length === 1 ? "The API" : "The APIs"}</h2>
${
  contracts.length > 1 &&
  html`<p class="totals"><b>${grouped(sum("operations"))}</b> operations, <b>${grouped(sum("codes"))}</b> error codes, <b>${grouped(sum("cases"))}</b> error cases.
A case is one combination of operation, status and code.</p>`
}
<ul class="cards">
${contracts.map(card)}
</ul>
<p class="links"><a href="${relativeLink(path, situationsPath)}">${contracts.length === 1 ? "The codes by situation" : "Compare the APIs by situation"}</a>
${guides.slice(0, 1).map(
  ({ name, title }) => html`<a href="${relativeLink(path, guidePath(name))}">${title}</a>
`,
)}${guides.length > 1 && html`<a href="${relativeLink(path, guidesPath)}">All guides</a>`}</p>`,
  });
}

/** A code whose answer says how long to wait shows most of what this site has. */
function exampleOf(codes: ErrorFacts[]): ErrorFacts | undefined {
  const shown = codes.filter(({ answers }) => answers[0]?.body != null);
  return shown.find(({ recovery }) => recovery.kind === "after") ?? shown[0];
}

function liveExample(facts: ErrorFacts): Html {
  const { api, apiTitle, code, label, statuses, meaning, recovery, action } = facts;
  const [answer] = facts.answers;
  return html`<section class="example" aria-labelledby="example"><h2 id="example">One error, answered</h2>
<div class="pair">
<pre tabindex="0"><code>${answer !== undefined && highlight(httpText(answer), "http")}</code></pre>
<div class="panel">
<p>${statuses.map(({ status, reason }) => statusChip(status, reason))} <span class="quiet">${apiTitle}</span></p>
${meaning !== "" && html`<p><b>${inlineMarkdown(meaning)}</b></p>`}
<dl class="facts">
<div><dt>Who must act</dt><dd>${recovery.whoActs}</dd></div>
<div><dt>What to do</dt><dd><span class="recovery ${recovery.kind}">${recovery.title}</span> ${inlineMarkdown(action)}</dd></div>
</dl>
<p class="links"><a href="${relativeLink(path, errorPath(api, code))}">Everything about <code>${label}</code></a></p>
</div></div></section>`;
}

function card(contract: Contract): Html {
  const { api, title, externalDocs } = contract;
  const { operations, codes, cases } = contractCounts(contract);
  return html`<li class="card">
<h3>${title}</h3>
<p>${stringOf(objectOf(contract.document.info).summary)}</p>
<dl class="counts">
${counted(operations, "operation")}${counted(codes, "code")}${counted(cases, "case")}
</dl>
<p class="links"><a href="${relativeLink(path, errorIndexPath(api))}">Error codes</a>
<a href="${relativeLink(path, referencePath(api))}">Reference</a>
<a href="${api}/openapi.yaml">OpenAPI</a>
${externalDocs !== null && html`<a href="${externalDocs}" rel="external">Provider’s page</a>`}</p>
</li>
`;
}

function counted(count: number, noun: string): Html {
  return html`<div><dt>${count === 1 ? noun : `${noun}s`}</dt><dd>${grouped(count)}</dd></div>
`;
}

/** A count with its thousands apart. */
function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
