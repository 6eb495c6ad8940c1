import { escapeHtml } from "./html.ts";

/**
 * Adds to a page what previews of links to it show beside its title: they take whole addresses only, so the site must
 * know its own.
 * @see https://ogp.me/
 */
export function withLinkPreview(page: string, siteUrl: string, path: string): string {
  const address = new URL(encodeURI(path.replace(/index\.html$/, "")), siteUrl).href;
  const tags = [
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:url" content="${escapeHtml(address)}">`,
    `<meta property="og:image" content="${escapeHtml(siteUrl)}assets/card.png">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta property="og:image:alt" content="API errors, specified once">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
  return page.replace("</title>\n", () => `</title>\n${tags.join("\n")}\n`);
}
