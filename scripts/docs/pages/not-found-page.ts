import { pagePolicy } from "../markup/content-security-policy.ts";
import { html, htmlText } from "../markup/html.ts";

/** The page for an address that leads nowhere; it may be shown at any depth, so its links are whole. */
export function notFoundPage(siteUrl: string, logo: string): string {
  return htmlText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="This address leads to no page.">
<title>No such page</title>
<link rel="icon" href="${siteUrl}${logo}">
<link rel="stylesheet" href="${siteUrl}assets/site.css">
</head>
<body class="text">
<main id="content">
<h1>No such page</h1>
<p>Perhaps <a href="${siteUrl}search/">the list of all codes</a> has what you look for, or <a href="${siteUrl}">the start page</a>.</p>
</main>
</body>
</html>
`);
}
