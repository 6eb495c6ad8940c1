import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Lists the files below a folder: paths from it, with forward slashes, sorted. A missing folder has no files. Links are
 * followed, except a link to a folder around it.
 */
export function listFiles(folder: string): string[] {
  return existsSync(folder) ? filesBelow(folder, "", []).sort() : [];
}

function filesBelow(folder: string, path: string, around: readonly string[]): string[] {
  const real = realpathSync(join(folder, path));
  if (around.includes(real)) return [];
  return readdirSync(real, { withFileTypes: true }).flatMap((entry) => {
    const below = path === "" ? entry.name : `${path}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? statSync(join(folder, below), { throwIfNoEntry: false }) : entry;
    if (kind?.isFile()) return [below];
    return kind?.isDirectory() ? filesBelow(folder, below, [...around, real]) : [];
  });
}
