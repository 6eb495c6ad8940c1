const markup = Symbol("markup");

/** Markup that is safe to put into a page: made by `html`, where every value is escaped. */
export interface Html {
  readonly [markup]: string;
}

/** What `html` takes between its strings; lists are joined, `null` and `false` leave nothing. */
export type HtmlValue = Html | string | number | null | false | HtmlValue[];

/** Markup from a template; every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return { [markup]: strings.map((string, index) => string + render(values[index] ?? null)).join("") };
}

/** Text that is markup already; for text of this project's own files only. */
export function trustedHtml(text: string): Html {
  return { [markup]: text };
}

/** The characters of markup, to be written to a file. */
export function htmlText(value: Html): string {
  return value[markup];
}

/** Text as it is written in markup, in an element or between quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function render(value: HtmlValue): string {
  if (value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(render).join("");
  return typeof value === "object" ? value[markup] : escapeHtml(String(value));
}
