import { html, htmlText } from "../markup/html.ts";

/**
 * A logo for a project that names none: the first letter of the site's name, in the site's colour.
 * @param colour Such as `#0b6e4f`.
 */
export function letteredLogo(name: string, colour: string): string {
  const [letter = "?"] = name.match(/[\p{L}\p{N}]/u) ?? [];
  return htmlText(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>${name}</title>
  <rect width="32" height="32" rx="7" fill="${colour}"/>
  <text x="16" y="23" text-anchor="middle" font-family="system-ui, sans-serif" font-size="20" font-weight="700" fill="#fff">${letter.toUpperCase()}</text>
</svg>
`);
}
