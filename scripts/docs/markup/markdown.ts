import { lexer, type Token } from "marked";
import { highlight } from "./highlight.ts";
import { type Html, html } from "./html.ts";
import { plainText } from "./inline-markdown.ts";

/** How a text's links become links of the page that shows it. */
export type LinkResolver = (target: string) => string;

/**
 * A hand-written Markdown text as markup. It may hold what GitHub's Markdown has, but for raw HTML and images.
 * @throws {Error} for anything else, so that nothing is left out in silence.
 * @see https://github.github.com/gfm/
 */
export function markdownHtml(text: string, resolve: LinkResolver): Html {
  const taken = new Set<string>();
  const inner = (tokens: Token[] | undefined): Html[] => (tokens ?? []).map(one);

  function one(token: Token): Html {
    switch (token.type) {
      case "space":
      case "def":
        return html``;
      case "heading":
        return heading(token.depth, headingId(token.text, taken), inner(token.tokens));
      case "paragraph":
        return html`<p>${inner(token.tokens)}</p>\n`;
      case "code":
        return html`<pre tabindex="0"${token.lang === "text" && html` class="output"`}><code>${highlight(token.text, token.lang ?? "")}</code></pre>\n`;
      case "list":
        return list(token.ordered, token.items.map(one));
      case "list_item":
        return html`<li>${inner(token.tokens)}</li>\n`;
      case "blockquote":
        return html`<blockquote>${inner(token.tokens)}</blockquote>\n`;
      case "table":
        return table(
          token.header.map((cell: Cell) => inner(cell.tokens)),
          token.rows.map((row: Cell[]) => row.map((cell) => inner(cell.tokens))),
        );
      case "text":
        // The text of a list's item has parts of its own; `raw` is the source, with nothing escaped.
        return "tokens" in token && token.tokens ? html`${inner(token.tokens)}` : html`${token.raw}`;
      case "escape":
        return html`${token.raw.slice(1)}`;
      case "codespan":
        return html`<code>${token.raw.replace(/^(`+) ?([\s\S]*?) ?\1$/, "$2")}</code>`;
      case "strong":
        return html`<strong>${inner(token.tokens)}</strong>`;
      case "em":
        return html`<em>${inner(token.tokens)}</em>`;
      case "link":
        return link(resolve(token.href), inner(token.tokens));
      default:
        throw new Error(`A text of the site holds what it does not show (${token.type}): ${token.raw.slice(0, 60)}`);
    }
  }
  return html`${inner(lexer(text))}`;
}

/** The sections of a text, by the anchors that {@link markdownHtml} gives their headings. */
export function sectionsOf(text: string): { id: string; title: string }[] {
  const taken = new Set<string>();
  return lexer(text).flatMap((token) => {
    if (token.type !== "heading" || token.depth === 1) return [];
    const id = headingId(token.text, taken);
    return token.depth === 2 ? [{ id, title: plainText(token.text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")) }] : [];
  });
}

/** The anchor of a heading, as GitHub makes it, whether its words are links or not; `taken` keeps the anchors of a text apart. */
export function headingId(text: string, taken: Set<string>): string {
  const plain = text
    .replace(/\]\([^)]*\)/g, "]")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  let id = plain;
  for (let count = 1; taken.has(id); count++) id = `${plain}-${count}`;
  taken.add(id);
  return id;
}

interface Cell {
  tokens: Token[];
}

function heading(depth: number, id: string, content: Html[]): Html {
  if (depth === 1) return html`<h1>${content}</h1>\n`;
  return depth === 2 ? html`<h2 id="${id}">${content}</h2>\n` : html`<h3 id="${id}">${content}</h3>\n`;
}

function list(ordered: boolean, items: Html[]): Html {
  return ordered ? html`<ol>\n${items}</ol>\n` : html`<ul>\n${items}</ul>\n`;
}

function table(header: Html[][], rows: Html[][][]): Html {
  return html`<div class="stack"><table><thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = [], ...rest]) =>
    html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
)}</tbody></table></div>\n`;
}

function link(address: string, content: Html[]): Html {
  const external = /^https?:/.test(address) && html` rel="external"`;
  return html`<a href="${address}"${external}>${content}</a>`;
}
