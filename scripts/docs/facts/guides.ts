import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolRoot } from "../../project/installation.ts";
import { projectAt } from "../../project/project.ts";
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

/**
 * Where a project's guides are written.
 * @param root The project's root.
 */
export const guidesFolder = (root: string): string => projectAt(root).docs?.guides ?? join(root, "docs", "guides");

/**
 * A project's guides in the order of the list in their README, each of which a reader can follow as it is written; none
 * if there is no such list.
 * @param root The project's root. Default: this one.
 */
export async function readGuides(root: string = toolRoot, mockOrigin = defaultMockOrigin): Promise<Guide[]> {
  const folder = guidesFolder(root);
  const list = await readFile(join(folder, "README.md"), "utf8").catch(() => "");
  const names = [...list.matchAll(/^- \[[^\]]+\]\(([\w-]+)\.md\)/gm)].map(([, name = ""]) => name);
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, `${name}.md`), "utf8");
      return { name, ...headOf(text), text: text.replaceAll(defaultMockOrigin, mockOrigin) };
    }),
  );
}

/** The title and the first paragraph of a text. */
export function headOf(text: string): { title: string; summary: string } {
  const [, title = "", summary = ""] = /^# (.+)\n\n([\s\S]*?)(?:\n\n|$)/.exec(text) ?? [];
  return { title: plainText(title), summary: plainText(summary.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")) };
}
