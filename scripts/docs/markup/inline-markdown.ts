import { type Html, html } from "./html.ts";

/** A text of a contract as markup: its code spans and paragraphs; everything else stays as it is written. */
export function inlineMarkdown(text: string): Html {
  const paragraphs = text.trim().split(/\n\s*\n/);
  const [only = ""] = paragraphs;
  return paragraphs.length === 1 ? spans(only) : html`${paragraphs.map((part) => html`<p>${spans(part)}</p>\n`)}`;
}

/** A text of a contract without the marks of Markdown, for a title or a description. */
export function plainText(text: string): string {
  return text.replaceAll("`", "").replace(/\s+/g, " ").trim();
}

function spans(text: string): Html {
  const pieces = text.split(/(`[^`]+`)/);
  return html`${pieces.map((piece) =>
    piece.length > 2 && piece.startsWith("`") && piece.endsWith("`") ? html`<code>${piece.slice(1, -1)}</code>` : piece,
  )}`;
}
