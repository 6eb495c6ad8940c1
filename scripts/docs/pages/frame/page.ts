import type { Site } from "../../facts/site.ts";
import {
  cardPath,
  changelogPath,
  errorIndexPath,
  guidesPath,
  matrixPath,
  referencePath,
  rootPath,
  rulesPath,
  searchPath,
  situationsPath,
} from "../../markup/addresses.ts";
import { pagePolicy } from "../../markup/content-security-policy.ts";
import { type Html, html, htmlText } from "../../markup/html.ts";
import { relativeLink } from "../../markup/relative-link.ts";

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

/** A whole page in the frame of its site: policy, skip link, landmarks, where it belongs, of which version it is. */
export function renderPage(site: Site, page: Page): string {
  const { path, title, description, main, about, scripts = [], alternates = [], policy = pagePolicy } = page;
  const { kind = "text", crumbs = [], crumb } = page;
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
${wholeAddresses(site, path)}<link rel="icon" href="${to(site.logo)}">
<link rel="stylesheet" href="${to("assets/site.css")}">
<script type="module" src="${to("assets/scripts/docs/page-scripts/site.js")}"></script>
${alternates.map((other) => html`<link rel="alternate" type="${other.type}" href="${to(other.path)}">\n`)}${scripts.map(
  (script) => html`<script type="module" src="${to(script)}"></script>\n`,
)}</head>
<body class="${kind}">
<a class="skip" href="#content">Skip to content</a>
<header class="frame">
<nav aria-label="Site">
<p><a class="home" href="${to(rootPath)}"><img src="${to(site.logo)}" alt="" width="22" height="22">${site.name}</a></p>
<ul>
${apiSections(about).map((section) => item(section, path))}${siteSections(site).map((section) => item(section, path))}</ul>
<p class="tools"><button type="button" id="open-search" hidden>Search <kbd>/</kbd></button>
<button type="button" id="colours" hidden></button></p>
</nav>
</header>
${trail(crumbs, crumb, to)}${content(main, kind)}
<footer class="frame-end">
${site.notice !== null && html`<p>${site.notice}</p>\n`}<ul>${footerLinks(site, page).map((part) => html`<li>${part}</li>\n`)}</ul>
</footer>
</body>
</html>
`);
}

/**
 * The search for the address bar of browsers, and what previews of links show beside a page's title. Both need whole
 * addresses, so the site must know its own. The picture is this project's alone: it has a name in it, and previews take no SVG, which could be made for any name.
 * @see https://ogp.me/
 */
function wholeAddresses({ siteUrl, name, isOwn }: Site, path: string): Html | false {
  if (siteUrl === null) return false;
  const address = new URL(encodeURI(path.replace(/index\.html$/, "")), siteUrl).href;
  return html`<link rel="canonical" href="${address}">
<link rel="search" type="application/opensearchdescription+xml" title="${name}" href="${siteUrl}opensearch.xml">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:url" content="${address}">
${
  isOwn &&
  html`<meta property="og:image" content="${siteUrl}${cardPath}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="API errors, specified once">
`
}<meta name="twitter:card" content="${isOwn ? "summary_large_image" : "summary"}">
`;
}

/** Where the page is, from the home page down. */
function trail(
  crumbs: NonNullable<Page["crumbs"]>,
  last: string | undefined,
  to: (path: string) => string,
): Html | false {
  if (last === undefined) return false;
  return html`<nav class="crumbs" aria-label="Breadcrumb"><ol>
<li><a href="${to(rootPath)}">Home</a></li>
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

interface Section {
  name: string;
  path: string;
  /** A class of its entry. */
  kind?: string;
}

function item({ name, path, kind }: Section, from: string): Html {
  return html`<li${kind !== undefined && html` class="${kind}"`}><a href="${relativeLink(from, path)}"${
    path === from && html` aria-current="page"`
  }>${name}</a></li>\n`;
}

/** The pages of the API that a page is about; the last one ends the group. */
function apiSections(about: Page["about"]): Section[] {
  if (about === undefined) return [];
  return [
    { name: "Reference", path: referencePath(about.api) },
    { name: "Error codes", path: errorIndexPath(about.api) },
    { name: "Matrix", path: matrixPath(about.api), kind: "last" },
  ];
}

function siteSections({ has }: Site): Section[] {
  return [
    { name: "By situation", path: situationsPath },
    ...(has.guides ? [{ name: "Guides", path: guidesPath }] : []),
    ...(has.rules ? [{ name: "Lint rules", path: rulesPath }] : []),
    { name: "Find a code", path: searchPath },
  ];
}

/** Version and date, and where a mistake can be reported. */
function footerLinks({ version, date, repository, has }: Site, { path, title }: Page): Html[] {
  const edition = [version === null ? null : `Version ${version}`, date].filter((part) => part !== null).join(", ");
  return [
    ...(edition === "" ? [] : [html`${edition}`]),
    ...(has.changelog ? [html`<a href="${relativeLink(path, changelogPath)}">Changes</a>`] : []),
    html`<a href="${relativeLink(path, "llms.txt")}">llms.txt</a>`,
    ...(repository === null
      ? []
      : [
          html`<a rel="external" href="${repository}/issues/new?title=${encodeURIComponent(title)}">Report a mistake on this page</a>`,
          html`<a rel="external" href="${repository}">Edit the sources</a>`,
        ]),
  ];
}
