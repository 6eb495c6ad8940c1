/** A block of code in a Markdown text. */
export interface Fence {
  language: string;
  /** A file's name after the language, or empty. */
  name: string;
  text: string;
}

/** The blocks of code of a Markdown text, in their order. */
export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", name = "", text = ""]) => ({ language, name, text }),
  );
}
