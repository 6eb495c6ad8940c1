import { readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "../../contract/cache/list-files.ts";
import type { GeneratedFile } from "../generator.ts";
import { writeAtomically } from "./write-atomically.ts";

/** How a file in `generated/` differs from what its generator makes. */
export interface Change {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** `stale`: another text; `missing`: not there; `surplus`: no generator makes it. */
  state: "stale" | "missing" | "surplus";
}

/** The differences between a folder and the files that belong there, by path. */
export function compareFiles(root: string, folder: string, files: readonly GeneratedFile[]): Change[] {
  const present = new Set(listFiles(join(root, folder)));
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const changes: Change[] = [];
  for (const [path, text] of wanted) {
    if (!present.has(path)) changes.push({ path: `${folder}/${path}`, state: "missing" });
    else if (readFileSync(join(root, folder, path), "utf8") !== text) {
      changes.push({ path: `${folder}/${path}`, state: "stale" });
    }
  }
  for (const path of present) if (!wanted.has(path)) changes.push({ path: `${folder}/${path}`, state: "surplus" });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes a folder hold just the files that belong there; files that are right are not touched. */
export function applyChanges(
  root: string,
  folder: string,
  files: readonly GeneratedFile[],
  changes: readonly Change[],
): void {
  const wanted = new Map(files.map(({ path, text }) => [`${folder}/${path}`, text]));
  for (const { path, state } of changes) {
    const text = wanted.get(path);
    if (state !== "surplus" && text !== undefined) writeAtomically(join(root, path), text);
    if (state === "surplus") {
      rmSync(join(root, path));
      removeEmptyFolders(join(root, "generated"), dirname(join(root, path)));
    }
  }
}

function removeEmptyFolders(top: string, folder: string): void {
  for (
    let path = folder;
    path.startsWith(top) && path !== top && readdirSync(path).length === 0;
    path = dirname(path)
  ) {
    rmdirSync(path);
  }
}
