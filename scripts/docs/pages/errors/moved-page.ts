import { pagePolicy } from "../../markup/content-security-policy.ts";
import { html, htmlText } from "../../markup/html.ts";
import { relativeLink } from "../../markup/relative-link.ts";

/**
 * A page at the address that an API's own answers name for a code; it leads to the code's page without a script.
 * @param path Path of this page.
 * @param target Path of the code's page.
 */
export function movedPage(path: string, target: string, code: string): string {
  const to = relativeLink(path, target);
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="The address that answers name for the error code ${code}.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${code}: moved (${path.split("/")[0] ?? ""})</title>
<link rel="canonical" href="${to}">
</head>
<body><main><h1>${code}</h1><p>This error is described on <a href="${to}">its own page</a>.</p></main></body>
</html>
`);
}
