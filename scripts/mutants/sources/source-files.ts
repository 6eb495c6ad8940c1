import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import { positionedSource } from "../../contract/source/source-position.ts";
import { editedYaml, laidOut, type YamlEdit } from "./yaml-edits.ts";

/** The text of each file of a contract, by its path from the project's root. */
export type SourceFiles = ReadonlyMap<string, string>;

/** What a mutation makes of a contract's files. */
export interface SourceMutation {
  /** The new text of each file that it changes. */
  texts: SourceFiles;
  /** The lines where a finding is at the change. */
  places: readonly (LineRange & { file: string })[];
}

/** Lines of a file, from 1. */
interface LineRange {
  first: number;
  last: number;
}

/** How many lines around a change a pull request shows. */
const context = 3;

/** The files of a bundle, laid out so that an edit changes no line but its own. */
export function sourceFiles(root: string, { files }: Pick<Bundle, "files">): SourceFiles {
  return new Map(files.map((file) => [relative(root, file).split(sep).join("/"), laidOut(readFileSync(file, "utf8"))]));
}

/** Writes files into a folder that stands for the project's root. */
export function writeFiles(root: string, files: SourceFiles): void {
  for (const [file, text] of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The mutation that makes some edits; undefined if one of them is not possible. */
export function withEdits(
  files: SourceFiles,
  edits: ReadonlyMap<string, readonly YamlEdit[]>,
): SourceMutation | undefined {
  const texts = new Map<string, string>();
  const places: SourceMutation["places"][number][] = [];
  for (const [file, ofFile] of edits) {
    const before = files.get(file) ?? "";
    const after = editedYaml(before, ofFile);
    if (after === undefined || after === before) return undefined;
    texts.set(file, after);
    const source = positionedSource(after);
    for (const edit of ofFile) {
      const alone = editedYaml(before, [edit]);
      if (alone !== undefined) places.push({ file, ...shownLines(before, alone) });
      // What is missing has no line of its own: it is missing in what held it.
      const { line } = source.positionOf(edit.tokens.slice(0, -1));
      if (edit.value === undefined && edit.rename === undefined) places.push({ file, first: line, last: line });
    }
  }
  return { texts, places };
}

/** The mutation that gives files new texts. */
export function withTexts(files: SourceFiles, texts: SourceFiles): SourceMutation {
  return { texts, places: [...texts].map(([file, text]) => ({ file, ...shownLines(files.get(file) ?? "", text) })) };
}

/** The lines of the new text that a pull request shows. */
function shownLines(before: string, after: string): LineRange {
  const old = before.split("\n");
  const lines = after.split("\n");
  const most = Math.min(old.length, lines.length);
  let same = 0;
  while (same < most && old[same] === lines[same]) same += 1;
  let end = 0;
  while (end < most - same && old.at(-1 - end) === lines.at(-1 - end)) end += 1;
  return { first: same + 1 - context, last: lines.length - end + context };
}
