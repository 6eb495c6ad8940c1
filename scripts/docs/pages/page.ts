import { errorIndexPath, guidesPath, referencePath, searchPath, situationsPath } from "../markup/addresses.ts";
import { pagePolicy } from "../markup/content-security-policy.ts";
import { type Html, html, htmlText } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";

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
  const { about, scripts = [], alternates = [], policy = pagePolicy, kind = "text" } = rest;
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
${alternates.map((other) => html`<link rel="alternate" type="${other.type}" href="${to(other.path)}">\n`)}${scripts.map(
  (script) => html`<script type="module" src="${to(script)}"></script>\n`,
)}</head>
<body class="${kind}">
<a class="skip" href="#content">Skip to content</a>
<header class="frame">
<nav aria-label="Site">
<p><a class="home" href="${to("index.html")}">error-contracts</a>${
    about !== undefined && html`<span class="about">${about.title}</span>`
  }</p>
<ul>
${sections(about).map((section) => {
  const current = section.path === path && html` aria-current="page"`;
  return html`<li><a href="${to(section.path)}"${current}>${section.name}</a></li>\n`;
})}</ul>
</nav>
</header>
${content(main, kind)}
</body>
</html>
`);
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
    { name: "Reference", path: referencePath(about.api) },
    { name: "Error codes", path: errorIndexPath(about.api) },
  ];
  return [
    ...(own ?? []),
    { name: "Guides", path: guidesPath },
    { name: "By situation", path: situationsPath },
    { name: "Find a code", path: searchPath },
  ];
}
