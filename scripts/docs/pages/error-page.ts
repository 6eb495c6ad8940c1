import type { DifferenceTopic } from "../facts/differences.ts";
import type { ErrorAnswer, ErrorFacts } from "../facts/error-view-model.ts";
import { httpText } from "../facts/http-text.ts";
import { provenanceText } from "../facts/provenance-text.ts";
import type { Neighbours } from "../facts/related-errors.ts";
import { differencesPath, errorPath, errorTwinPath, situationsPath } from "../markup/addresses.ts";
import { breakable } from "../markup/breakable.ts";
import { type Html, html } from "../markup/html.ts";
import { inlineMarkdown, plainText } from "../markup/inline-markdown.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { errorOperationsTable } from "./error-operations-table.ts";
import { renderPage } from "./page.ts";

/** The page of one code, which needs no script. */
export function errorPage(facts: ErrorFacts, neighbours: Neighbours, topics: DifferenceTopic[] = []): string {
  const { api, apiTitle, code, meaning, recovery } = facts;
  const path = errorPath(api, code);
  return renderPage({
    path,
    title: `${code} (${facts.statuses.map(({ status }) => status).join(", ")}) in ${apiTitle}`,
    description: plainText(`${meaning} ${recovery.title}.`),
    about: { api, title: apiTitle },
    kind: "text code-page",
    alternates: [
      { type: "text/markdown", path: errorTwinPath(api, code, "md") },
      { type: "application/json", path: errorTwinPath(api, code, "json") },
    ],
    main: html`<article>
${heading(facts, path)}
${advice(facts)}
${facts.answers.length > 0 && answersSection(facts.answers)}
${facts.mock !== null && mockSection(facts.mock)}
${facts.snippet !== null && snippetSection(facts.snippet)}
<section aria-labelledby="operations"><h2 id="operations">Operations that return it</h2>
${errorOperationsTable(api, facts.operations, path)}</section>
${facts.headers.length > 0 && headersSection(facts)}
${facts.members.length > 0 && membersSection(facts)}
${provenanceSection(facts, topics, path)}
${neighboursSection(neighbours, path)}
<p class="links twins">The same as <a href="${relativeLink(path, errorTwinPath(api, code, "md"))}">Markdown</a>
<a href="${relativeLink(path, errorTwinPath(api, code, "json"))}">JSON</a></p>
</article>`,
  });
}

function heading({ code, statuses, meaning }: ErrorFacts, path: string): Html {
  return html`<h1><code>${breakable(code)}</code></h1>
<p class="badges">${statuses.map(
    ({ status, reason, situation }) =>
      html`<span class="badge status">${status} ${reason}</span>
<a class="badge" href="${relativeLink(path, `${situationsPath}#${situation.id}`)}">${situation.title}</a>\n`,
  )}</p>
<p class="lead">${inlineMarkdown(meaning)}</p>`;
}

function advice({ action, recovery, userMessage }: ErrorFacts): Html {
  return html`<div class="advice">
<section aria-labelledby="fix"><h2 id="fix">What to do</h2>
<p>${inlineMarkdown(action)}</p></section>
<section aria-labelledby="recovery"><h2 id="recovery">${recovery.title}</h2>
<p>${inlineMarkdown(recovery.rule)}</p>
<p class="note">Recovery <code>${recovery.kind}</code></p></section>
<section aria-labelledby="who"><h2 id="who">Who must act</h2>
<p>${recovery.whoActs}.</p></section>
<section aria-labelledby="message"><h2 id="message">What a user may be told</h2>
<p>“${userMessage}”</p></section>
</div>`;
}

function answersSection(answers: ErrorAnswer[]): Html {
  return html`<section aria-labelledby="answer"><h2 id="answer">${answers.length === 1 ? "The answer" : "Its answers"}</h2>
${answers.map((answer) => html`<pre tabindex="0"><code>${httpText(answer)}</code></pre>\n`)}</section>`;
}

function mockSection({ command, address }: NonNullable<ErrorFacts["mock"]>): Html {
  return html`<section aria-labelledby="mock"><h2 id="mock">Have it from the mock</h2>
<p>With <code>npm run mock</code> running:</p>
<pre tabindex="0"><code>${command}</code></pre>
${address !== null && html`<p>Or open <a href="${address}">${address}</a>.</p>`}</section>`;
}

function snippetSection(snippet: string): Html {
  return html`<section aria-labelledby="typescript"><h2 id="typescript">Handle it in TypeScript</h2>
<pre tabindex="0"><code>${snippet.trim()}</code></pre></section>`;
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

function provenanceSection({ api, provenance, docUrl }: ErrorFacts, topics: DifferenceTopic[], path: string): Html {
  const { basis, source } = provenance;
  return html`<section aria-labelledby="provenance"><h2 id="provenance">Where this comes from</h2>
<p><span class="badge ${basis}">${basis}</span> ${provenanceText(provenance)}</p>
<p>Source: <a href="${source}" rel="external">${source}</a>${
    docUrl !== null && docUrl !== source && html`<br>The provider’s answers name <code>${docUrl}</code>.`
  }</p>${
    topics.length > 0 &&
    html`
<h3>The provider’s pages differ here</h3><ul>${topics.map(
      ({ title, id }) => html`<li><a href="${relativeLink(path, `${differencesPath(api)}#${id}`)}">${title}</a></li>
`,
    )}</ul>`
  }</section>`;
}

function neighboursSection({ here, elsewhere }: Neighbours, path: string): Html | false {
  if (here.length + elsewhere.length === 0) return false;
  const item = (other: ErrorFacts, where: string | false) =>
    html`<li><a href="${relativeLink(
      path,
      errorPath(other.api, other.code),
    )}"><code>${other.code}</code></a>${where !== false && html` <span class="quiet">${where}</span>`}</li>\n`;
  return html`<section aria-labelledby="neighbours"><h2 id="neighbours">Neighbours</h2>
${here.length > 0 && html`<h3>Under the same status</h3><ul class="codes">${here.map((other) => item(other, false))}</ul>`}
${
  elsewhere.length > 0 &&
  html`<h3>The same situation elsewhere</h3><ul class="codes">${elsewhere.map((other) => item(other, other.apiTitle))}</ul>`
}</section>`;
}
