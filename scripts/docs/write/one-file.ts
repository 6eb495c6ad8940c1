import { posix } from "node:path";
import type { SiteFiles } from "./site-files.ts";

/** Pages whose content is made by a script, or that only lead on. */
const withoutContent = /page-scripts\/reference\.js|http-equiv="refresh"/;

/**
 * The pages of a site in one HTML file, to be sent or looked at where no server is: a link shows the page that it leads
 * to, by the style sheet alone. It has no search and no references, and what is no page has no link.
 * @see https://developer.mozilla.org/docs/Web/CSS/:target
 */
export function oneFile(site: SiteFiles): string {
  const pages = new Map(
    [...site]
      .filter(([path, content]) => path.endsWith("index.html") && !withoutContent.test(String(content)))
      .sort(([one], [other]) => Number(other === "index.html") - Number(one === "index.html"))
      .map(([path, content]) => [path, String(content)]),
  );
  const sections = [...pages].map(([path, page]) => {
    const [, kind = "", markup = ""] = /<body class="([^"]*)">(.*)<\/body>/s.exec(page) ?? [];
    return `<section class="page ${kind}" id="${anchorOf(path)}">\n${withinFile(markup, path, pages)}</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${/<title>.*?<\/title>/s.exec(String(site.get("index.html")))?.[0] ?? ""}
<style>
${String(site.get("assets/site.css"))}
.page { display: none; }
.page:target, .page:has(:target), body:not(:has(:target)) > .page:first-of-type { display: block; }
.page :is(.skip, form.finder) { display: none; }
</style>
</head>
<body>
${sections.join("\n")}
</body>
</html>
`;
}

/** Where a page begins in the file. */
function anchorOf(path: string, fragment = ""): string {
  return `/${path.replace(/index\.html$/, "")}${fragment}`;
}

/** The markup of a page, its names made its own, and its links those of the file. */
function withinFile(markup: string, path: string, pages: ReadonlyMap<string, string>): string {
  return markup
    .replace(/<img [^>]*>/g, "")
    .replace(
      / (id|for|aria-labelledby|aria-controls)="([^"]*)"/g,
      (_, attribute, value) => ` ${attribute}="${anchorOf(path, `#${value}`)}"`,
    )
    .replace(/ href="([^"]*)"/g, (whole, link: string) => {
      if (/^[a-z]+:/i.test(link)) return whole;
      const [, file = "", fragment = ""] = /^([^#]*)(#.*)?$/.exec(link) ?? [];
      const joined = file === "" ? path : posix.join(posix.dirname(path), file);
      const target = joined === "." || joined === "./" ? "index.html" : joined.replace(/\/$/, "/index.html");
      return pages.has(decodeURI(target)) ? ` href="#${anchorOf(target, fragment)}"` : "";
    });
}
