import type { Edition } from "../facts/edition.ts";
import { changelogPath, rootPath } from "../markup/addresses.ts";
import { html, htmlText } from "../markup/html.ts";
import { relativeLink } from "../markup/relative-link.ts";

/** The name in the frame of a page before the project's own takes its place. */
export const frameName = "error-contracts";

/**
 * Writes into the frame of a page whose site it is, of which version and date, and where a mistake can be reported.
 * @param hasChangelog Whether the site has a page of changes.
 */
export function withEdition(page: string, path: string, edition: Edition, hasChangelog: boolean): string {
  const { name, version, date, repository } = edition;
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? path;
  const parts = [
    html`${[version === null ? null : `version ${version}`, date].filter((part) => part !== null).join(", ")}`,
    hasChangelog && html` <a href="${relativeLink(path, changelogPath)}">Changes</a>`,
    repository !== null &&
      html` <a rel="external" href="${repository}/issues/new?title=${encodeURIComponent(title)}">Report a mistake on this page</a>`,
    repository !== null && path !== rootPath && html` <a rel="external" href="${repository}">Edit the sources</a>`,
  ];
  return page
    .replace(`>${frameName}</a></p>`, () => `>${htmlText(html`${name}`)}</a></p>`)
    .replace("</p></footer>", () => ` ${htmlText(html`${parts}`)}</p></footer>`);
}
