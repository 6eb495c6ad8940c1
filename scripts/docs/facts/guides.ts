import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { plainText } from "../markup/inline-markdown.ts";
import { defaultMockOrigin } from "../samples/mock-origin.ts";

/** A hand-written guide. */
export interface Guide {
  /** Its file's name without extension. */
  name: string;
  title: string;
  /** Its first paragraph, as plain text. */
  summary: string;
  /** All of it, as Markdown. */
  text: string;
}

/** Where the guides are written. */
export const guidesFolder = join(import.meta.dirname, "../../../docs/guides");

/** The guides in the order of the list in their README, each of which a reader can follow as it stands. */
export async function readGuides(mockOrigin = defaultMockOrigin): Promise<Guide[]> {
  const list = await readFile(join(guidesFolder, "README.md"), "utf8");
  const names = [...list.matchAll(/^- \[[^\]]+\]\(([\w-]+)\.md\)/gm)].map(([, name = ""]) => name);
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(guidesFolder, `${name}.md`), "utf8");
      return { name, ...headOf(text), text: text.replaceAll(defaultMockOrigin, mockOrigin) };
    }),
  );
}

/** The title and the first paragraph of a text. */
export function headOf(text: string): { title: string; summary: string } {
  const [, title = "", summary = ""] = /^# (.+)\n\n([\s\S]*?)(?:\n\n|$)/.exec(text) ?? [];
  return { title: plainText(title), summary: plainText(summary.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")) };
}
