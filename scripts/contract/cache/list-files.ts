import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Files below a folder as paths from it, with forward slashes, sorted; none if there is no such folder. Links are followed,
 * but for one that leads to a folder around it.
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
