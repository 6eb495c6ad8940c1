/**
 * A text as it can be written into a comment: on one line, with nothing that ends the comment, that the compiler takes for
 * a directive, or that shows the code in another order than it runs.
 * @see https://www.typescriptlang.org/docs/handbook/intro-to-js-ts.html#ts-check
 * @see https://trojansource.codes
 */
export const commentText = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)
    .trim()
    .replaceAll("*/", "*\\/")
    .replace(/@(?=ts-|jsx)/gi, "\\@");

/**
 * A block comment, one line or several: the template's own words as they are, each value through `commentText`.
 * @example
 * ```ts
 * docComment`A client of ${title}.`;
 * ```
 */
export function docComment(words: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = fill(words, values).split("\n");
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}

/** A line comment, its values as in `docComment`. */
export const lineComment = (words: TemplateStringsArray, ...values: readonly string[]): string =>
  `// ${fill(words, values)}`;

const fill = (words: TemplateStringsArray, values: readonly string[]): string =>
  words.map((word, index) => word + commentText(values[index] ?? "")).join("");
