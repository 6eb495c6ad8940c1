import type { Site } from "../../facts/site.ts";
import { changelogPath } from "../../markup/addresses.ts";
import { html } from "../../markup/html.ts";
import { markdownHtml } from "../../markup/markdown.ts";
import { renderPage } from "../frame/page.ts";

/** The page of changes, from the project's `CHANGELOG.md`; links into the repository lose their address. */
export function changelogPage(site: Site, text: string): string {
  return renderPage(site, {
    path: changelogPath,
    title: "Changes",
    description: "What changed in the contracts and in what is made from them.",
    crumb: "Changes",
    kind: "text prose",
    main: html`<article>
${markdownHtml(text.replace(/^(#+ )\[([^\]]+)\]/gm, "$1$2"), (target) => (/^(?:https:|#)/.test(target) ? target : "#"))}
</article>`,
  });
}
