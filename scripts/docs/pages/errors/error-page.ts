import { commandText } from "../../../project/installation.ts";
import type { DifferenceTopic } from "../../facts/differences.ts";
import { errorName } from "../../facts/error-name.ts";
import type { ErrorAnswer, ErrorFacts } from "../../facts/error-view-model.ts";
import { httpText } from "../../facts/http-text.ts";
import { provenanceText } from "../../facts/provenance-text.ts";
import type { Neighbours } from "../../facts/related-errors.ts";
import type { Site } from "../../facts/site.ts";
import {
  differencesPath,
  errorIndexPath,
  errorPath,
  errorTwinPath,
  recoveriesPath,
  referencePath,
  situationsPath,
} from "../../markup/addresses.ts";
import { breakable } from "../../markup/breakable.ts";
import { highlight } from "../../markup/highlight.ts";
import { type Html, html } from "../../markup/html.ts";
import { inlineMarkdown, plainText } from "../../markup/inline-markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import type { HandlingSample } from "../../samples/handling-samples.ts";
import { renderPage } from "../frame/page.ts";
import { statusChip } from "../frame/status-chip.ts";
import { errorOperationsTable } from "./error-operations-table.ts";

/** What the page of a code shows beside the code's own facts. */
export interface ErrorPageContext {
  neighbours: Neighbours;
  /** Where the provider's own pages differ about it. */
  topics?: DifferenceTopic[];
  /** The codes before and after it in the list of its API. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** The page of one code, which needs no script. */
export function errorPage(site: Site, facts: ErrorFacts, context: ErrorPageContext): string {
  const { api, apiTitle, code, label, meaning, recovery } = facts;
  const { neighbours, topics = [], previous, next } = context;
  const path = errorPath(api, code);
  return renderPage(site, {
    path,
    title: `${titleOf(facts)} in ${apiTitle}`,
    description: plainText(`${meaning} ${recovery.title}.`),
    about: { api, title: apiTitle },
    crumbs: [
      { name: apiTitle, path: referencePath(api) },
      { name: "Error codes", path: errorIndexPath(api) },
    ],
    crumb: label,
    kind: "text code-page",
    alternates: [
      { type: "text/markdown", path: errorTwinPath(api, code, "md") },
      { type: "application/json", path: errorTwinPath(api, code, "json") },
    ],
    main: html`<article>
${heading(facts, path)}
<div class="answer-beside">${advice(facts)}
${facts.answers.length > 0 && answersSection(facts.answers)}</div>
${facts.samples.length > 0 && samplesSection(facts.samples)}
${facts.headers.length > 0 && headersSection(facts)}
${facts.members.length > 0 && membersSection(facts)}
<section aria-labelledby="operations"><h2 id="operations">Operations that return it</h2>
${errorOperationsTable(api, facts.operations, path)}</section>
${facts.mock !== null && mockSection(facts.mock, facts.snippet, site.mockOrigin !== null)}
${facts.provenance !== null && provenanceSection(facts, facts.provenance, topics, path)}
${neighboursSection(facts, neighbours, path)}
<nav class="pager" aria-label="Codes of ${apiTitle}"><p>${
      previous !== undefined &&
      html`<a rel="prev" href="${relativeLink(path, errorPath(api, previous))}">← <code>${previous}</code></a>`
    }</p><p>${
      next !== undefined &&
      html`<a rel="next" href="${relativeLink(path, errorPath(api, next))}"><code>${next}</code> →</a>`
    }</p></nav>
<p class="links twins">This page as <a href="${relativeLink(path, errorTwinPath(api, code, "md"))}">Markdown</a>
<a href="${relativeLink(path, errorTwinPath(api, code, "json"))}">JSON</a></p>
</article>`,
  });
}

/** The code with its statuses; the status and its words for an answer without a code. */
function titleOf(facts: ErrorFacts): string {
  const name = errorName(facts);
  return name === facts.code ? `${name} (${facts.statuses.map(({ status }) => status).join(", ")})` : name;
}

function heading(facts: ErrorFacts, path: string): Html {
  const { code, label, statuses, meaning, recovery } = facts;
  return html`<h1>${code === label ? html`<code>${breakable(code)}</code>` : errorName(facts)}</h1>
<p class="badges">${statuses.map(({ status, reason }) => html`${statusChip(status, reason)}\n`)}<a class="recovery ${recovery.kind}" href="${relativeLink(path, `${recoveriesPath}#${recovery.kind}`)}">${recovery.title}</a>
${[...new Map(statuses.map(({ situation }) => [situation.id, situation])).values()].map(
  (situation) =>
    html`<a class="badge" href="${relativeLink(path, `${situationsPath}#${situation.id}`)}">${situation.title}</a>\n`,
)}</p>
${meaning !== "" && meaning !== statuses[0]?.reason && html`<p class="lead">${inlineMarkdown(meaning)}</p>`}
${code !== label && html`<p class="quiet">The OpenAPI document names no code for this answer. In the client, <code>error.code</code> is <code>${code}</code>.</p>`}`;
}

function advice({ action, recovery, userMessage }: ErrorFacts): Html {
  return html`<div class="advice ${recovery.kind}">
${
  action !== "" &&
  html`<section aria-labelledby="fix"><h2 id="fix">The fix</h2>
<p>${inlineMarkdown(action)}</p></section>`
}
<section aria-labelledby="recovery"><h2 id="recovery">What a client does</h2>
<p>${inlineMarkdown(recovery.rule)}</p></section>
<section aria-labelledby="who"><h2 id="who">Who must act</h2>
<p>${recovery.whoActs}.</p></section>
${
  userMessage !== "" &&
  html`<section aria-labelledby="message"><h2 id="message">What to show the user</h2>
<p>“${userMessage}”</p></section>`
}
</div>`;
}

function answersSection(answers: ErrorAnswer[]): Html {
  return html`<section aria-labelledby="answer"><h2 id="answer">${answers.length === 1 ? "The answer" : "The answers"}</h2>
${answers.slice(0, 1).map(answerBlock)}${
  answers.length > 1 &&
  html`<details><summary>${answers.length - 1} more, which differ in their headers or texts</summary>
${answers.slice(1).map(answerBlock)}</details>`
}</section>`;
}

function answerBlock(answer: ErrorAnswer): Html {
  return html`<pre tabindex="0"><code>${highlight(httpText(answer), "http")}</code></pre>\n`;
}

function samplesSection(samples: HandlingSample[]): Html {
  return html`<section aria-labelledby="code"><h2 id="code">Handle it</h2>
<div class="tabs" data-tabs="Ways of calling the API">${samples.map(
    ({ label, language, text }) => html`<section id="with-${label}"><h3>${label}</h3>
<pre tabindex="0"><code>${highlight(text.trim(), language)}</code></pre></section>\n`,
  )}</div></section>`;
}

function mockSection(
  { command, address }: NonNullable<ErrorFacts["mock"]>,
  snippet: string | null,
  isRunning: boolean,
): Html {
  return html`<section aria-labelledby="mock"><h2 id="mock">Reproduce it with the mock</h2>
${
  !isRunning &&
  html`<p>Start the mock with <code>${commandText("mock")}</code>, then:</p>
`
}<pre tabindex="0"><code>${highlight(command, "shell")}</code></pre>
${address !== null && html`<p>Or open <a href="${address}">${address}</a>.</p>`}
${
  snippet !== null &&
  html`<details><summary>The same with the client</summary>
<pre tabindex="0"><code>${highlight(snippet.trim(), "typescript")}</code></pre></details>`
}</section>`;
}

function headersSection({ headers }: ErrorFacts): Html {
  const rows = headers.map(
    ({ name, required, description }) => html`<tr><th scope="row"><code>${name}</code></th>
<td>${required ? "always" : "sometimes"}</td><td>${inlineMarkdown(description)}</td></tr>\n`,
  );
  return html`<section aria-labelledby="headers"><h2 id="headers">Headers</h2>
<div class="stack"><table><thead><tr><th scope="col">header</th><th scope="col">present</th><th scope="col">value</th></tr></thead>
<tbody>
${rows}</tbody></table></div></section>`;
}

function membersSection({ members }: ErrorFacts): Html {
  const rows = members.map(
    ({ name, required, constant, description }) => html`<tr><th scope="row"><code>${name}</code></th>
<td>${required ? "always" : "sometimes"}</td>
<td>${constant !== null && html`<code>${JSON.stringify(constant)}</code> `}${inlineMarkdown(description)}</td></tr>\n`,
  );
  return html`<section aria-labelledby="members"><h2 id="members">Members of the error</h2>
<div class="stack"><table><thead><tr><th scope="col">member</th><th scope="col">present</th><th scope="col">value</th></tr></thead>
<tbody>
${rows}</tbody></table></div></section>`;
}

function provenanceSection(
  { api, docUrl }: ErrorFacts,
  provenance: NonNullable<ErrorFacts["provenance"]>,
  topics: DifferenceTopic[],
  path: string,
): Html {
  const { basis, source } = provenance;
  return html`<section aria-labelledby="provenance"><h2 id="provenance">Where this comes from</h2>
<p><span class="badge ${basis}">${basis}</span> ${provenanceText(provenance)}</p>
<p>${source !== "" && html`Source: <a href="${source}" rel="external">${source}</a>`}${
    docUrl !== null && docUrl !== source && html`<br>The provider’s answers link to <code>${docUrl}</code>.`
  }</p>${
    topics.length > 0 &&
    html`
<h3>The provider’s pages differ here</h3><ul>${topics.map(
      ({ title, id }) => html`<li><a href="${relativeLink(path, `${differencesPath(api)}#${id}`)}">${title}</a></li>
`,
    )}</ul>`
  }</section>`;
}

function neighboursSection({ api }: ErrorFacts, { here, elsewhere }: Neighbours, path: string): Html | false {
  if (here.length + elsewhere.length === 0) return false;
  const item = (other: ErrorFacts, where: string | false) =>
    html`<li><a href="${relativeLink(
      path,
      errorPath(other.api, other.code),
    )}"><code>${other.label}</code></a>${where !== false && html` <span class="quiet">${where}</span>`}</li>\n`;
  return html`<section aria-labelledby="related"><h2 id="related">Related errors</h2>
<div class="columns">
${
  here.length > 0 &&
  html`<div><h3>Under the same status</h3><ul class="codes">${here.map((other) => item(other, false))}</ul>
<p><a href="${relativeLink(path, errorIndexPath(api))}">All codes</a></p></div>`
}
${
  elsewhere.length > 0 &&
  html`<div><h3>The same situation in other APIs</h3><ul class="codes">${elsewhere.map((other) => item(other, other.apiTitle))}</ul></div>`
}</div></section>`;
}
