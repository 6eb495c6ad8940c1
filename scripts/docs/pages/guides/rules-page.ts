import type { Rule, RuleFamily } from "../../../lint/rules/rule.ts";
import type { Site } from "../../facts/site.ts";
import { guidePath, rulePath, rulesPath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { inlineMarkdown } from "../../markup/inline-markdown.ts";
import { relativeLink } from "../../markup/relative-link.ts";
import { renderPage } from "../frame/page.ts";

/** The list of the lint's rules by family; each name is an anchor too. */
export function rulesPage(site: Site, rules: readonly Rule[]): string {
  const families = Map.groupBy(rules, ({ family }) => family);
  return renderPage(site, {
    path: rulesPath,
    title: "Rules of the lint",
    crumb: "Lint rules",
    description: `The ${rules.length} rules that error contracts are held to, each with a bad and a good example.`,
    main: html`<h1>Rules of the lint</h1>
<p>${rules.length} rules of ours, beside those of Redocly and Spectral. They hold for any envelope.
<a href="${relativeLink(rulesPath, guidePath("lint-rules"))}">How to run them, and how to declare an exception</a>.</p>
<ul class="contents">${[...families.keys()].map((family) => html`<li><a href="#${family}">${headings[family]}</a></li>\n`)}</ul>
<div data-filter="">${[...families].map(
      ([family, members]) => html`<section aria-labelledby="${family}"><h2 id="${family}">${headings[family]}</h2>
<dl class="entries">
${members.map(entry)}</dl></section>\n`,
    )}</div>`,
  });
}

const headings: Record<RuleFamily, string> = {
  document: "Documents that can be used",
  shape: "Shape of codes and envelopes",
  examples: "Examples",
  coverage: "Which operation has which error",
  http: "Statuses and headers",
  recovery: "Recovery",
  leaks: "What no error may show",
  words: "Words",
  exceptions: "Exceptions",
};

function entry({ id, summary, preset, level }: Rule): Html {
  return html`<div id="${id}"><dt><a href="${relativeLink(rulesPath, rulePath(id))}"><code>${id}</code></a>${
    level === "warn" && html` <span class="badge">warning</span>`
  } <span class="badge">${preset}</span></dt>
<dd>${inlineMarkdown(summary)}</dd></div>\n`;
}
