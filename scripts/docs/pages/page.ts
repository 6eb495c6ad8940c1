import {
  errorIndexPath,
  guidesPath,
  matrixPath,
  referencePath,
  rulesPath,
  searchPath,
  situationsPath,
} from "../markup/addresses.ts";
import { pagePolicy } from "../markup/content-security-policy.ts";
import { type Html, html, htmlText } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { frameName } from "./with-edition.ts";

/** What makes a page beside the frame that all pages share. */
export interface Page {
  /** Path of its file from the site's root. */
  path: string;
  title: string;
  /** One sentence for search engines and link previews. */
  description: string;
  main: Html;
  /** The API that it is about. */
  about?: { api: string; title: string };
  /** The pages above it, outermost first; the home page comes before them by itself. */
  crumbs?: { name: string; path: string }[];
  /** What the trail ends in: the page's own short name. */
  crumb?: string;
  /** Paths of its own modules. */
  scripts?: string[];
  /** Links of the head: the same content in other forms. */
  alternates?: { type: string; path: string }[];
  policy?: string;
  /** A class of the body, for styles of one kind of page. */
  kind?: string;
}

/** A whole page in the frame of the site: policy, skip link, landmarks, where it belongs. */
export function renderPage({ path, title, description, main, ...rest }: Page): string {
  const { about, scripts = [], alternates = [], policy = pagePolicy, kind = "text", crumbs = [], crumb } = rest;
  const to = (target: string) => relativeLink(path, target);
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<title>${title}</title>
<link rel="icon" href="${to("assets/favicon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${to("assets/site.css")}">
<link rel="search" type="application/opensearchdescription+xml" title="error-contracts" href="${to("opensearch.xml")}">
<script type="module" src="${to("assets/page-scripts/site.js")}"></script>
${alternates.map((other) => html`<link rel="alternate" type="${other.type}" href="${to(other.path)}">\n`)}${scripts.map(
  (script) => html`<script type="module" src="${to(script)}"></script>\n`,
)}</head>
<body class="${kind}">
<a class="skip" href="#content">Skip to content</a>
<header class="frame">
<nav aria-label="Site">
<p><a class="home" href="${to("index.html")}"><img src="${to("assets/favicon.svg")}" alt="" width="22" height="22">${frameName}</a></p>
<ul>
${sections(about).map((section) => {
  const current = section.path === path && html` aria-current="page"`;
  return html`<li><a href="${to(section.path)}"${current}>${section.name}</a></li>\n`;
})}</ul>
<p class="tools"><button type="button" id="open-search" hidden>Search <kbd>/</kbd></button>
<button type="button" id="colours" hidden></button></p>
</nav>
</header>
${trail(crumbs, crumb, to)}${content(main, kind)}
<footer class="frame-end"><p>Made from OpenAPI documents. Not made or endorsed by the providers.
<a href="${to("llms.txt")}">llms.txt</a></p></footer>
</body>
</html>
`);
}

/** Where the page is, from the home page down. */
function trail(
  crumbs: NonNullable<Page["crumbs"]>,
  last: string | undefined,
  to: (path: string) => string,
): Html | false {
  if (last === undefined) return false;
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>
<li><a href="${to("index.html")}">Home</a></li>
${crumbs.map(({ name, path }) => html`<li><a href="${to(path)}">${name}</a></li>\n`)}<li aria-current="page">${last}</li>
</ol></nav>
`;
}

/** The content; Redoc brings a main landmark of its own, and there may be one only. */
function content(main: Html, kind: string): Html {
  return kind === "reference"
    ? html`<div id="content" tabindex="-1">
${main}
</div>`
    : html`<main id="content" tabindex="-1">
${main}
</main>`;
}

function sections(about: Page["about"]): { name: string; path: string }[] {
  const own = about && [
    { name: `${about.title}: reference`, path: referencePath(about.api) },
    { name: "Error codes", path: errorIndexPath(about.api) },
    { name: "Matrix", path: matrixPath(about.api) },
  ];
  return [
    ...(own ?? []),
    { name: "By situation", path: situationsPath },
    { name: "Guides", path: guidesPath },
    { name: "Lint rules", path: rulesPath },
    { name: "Find a code", path: searchPath },
  ];
}
