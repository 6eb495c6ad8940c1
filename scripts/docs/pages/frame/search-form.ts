import type { Site } from "../../facts/site.ts";
import { searchPath } from "../../markup/addresses.ts";
import { type Html, html } from "../../markup/html.ts";
import { relativeLink } from "../../markup/relative-link.ts";

/**
 * The search box of a page, with the place for its results. Without script it leads to the list of all codes.
 * @param path Path of the page.
 */
export function searchForm(site: Site, path: string, { focus = false } = {}): Html {
  return html`<form class="finder" role="search" action="${relativeLink(path, searchPath)}"${focus && html` data-focus=""`}>
<label for="query">A code, a status, a header, an operation, or a whole error pasted</label>
<input id="query" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="found" placeholder="${site.searchExample}">
</form>
<p id="found" class="quiet" role="status"></p>
<ul class="results" id="results"></ul>`;
}
