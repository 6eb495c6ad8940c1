import { escapeHtml } from "../markup/html.ts";

/**
 * The sitemap of a site that knows its address; it takes whole addresses only.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(siteUrl: string, paths: Iterable<string>): string {
  const pages = [...paths].filter((path) => path.endsWith("index.html")).sort();
  const locations = pages.map((path) => new URL(encodeURI(path.replace(/index\.html$/, "")), siteUrl).href);
  const entries = locations.map((location) => `<url><loc>${escapeHtml(location)}</loc></url>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}
