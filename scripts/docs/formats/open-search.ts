import { searchPath } from "../markup/addresses.ts";
import { html, htmlText } from "../markup/html.ts";

/**
 * A description of the site's search, with which a browser offers it in its address bar. Browsers take whole addresses
 * only.
 * @param siteUrl Where the site will be, ending in a slash.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearch(name: string, siteUrl: string): string {
  const template = `${siteUrl}${searchPath.replace("index.html", "")}?q={searchTerms}`;
  return htmlText(html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${[...name].slice(0, 16).join("").trim()}</ShortName>
<Description>Find an API error by its code, status, header, operation or message</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`);
}
