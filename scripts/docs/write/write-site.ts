import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../generate/write/write-atomically.ts";
import type { SiteContent, SiteFiles } from "./site-files.ts";

/** Lists what the last build wrote, so that the next one removes what it no longer makes and nothing else. */
const manifest = ".site-files.json";

/** What a build did to the folder. */
export interface SiteChanges {
  written: string[];
  removed: string[];
}

/**
 * Brings a folder up to date with a site: writes what differs, each file aside and then renamed so that a reader sees
 * the old or the new one whole, and removes what an earlier build wrote and this one does not.
 */
export async function writeSite(folder: string, site: SiteFiles): Promise<SiteChanges> {
  const former = await readManifest(folder);
  const written: string[] = [];
  for (const [path, content] of site) if (await writeChanged(join(folder, path), content)) written.push(path);
  const removed = former.filter((path) => !site.has(path));
  for (const path of removed) await rm(join(folder, path), { force: true });
  await writeChanged(join(folder, manifest), `${JSON.stringify([...site.keys()].sort(), null, 1)}\n`);
  return { written, removed };
}

async function writeChanged(file: string, content: SiteContent): Promise<boolean> {
  const present = await readFile(file).catch(() => null);
  if (present?.equals(Buffer.from(content))) return false;
  writeAtomically(file, content);
  return true;
}

async function readManifest(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, manifest), "utf8").catch(() => "[]");
  const paths: unknown = JSON.parse(text);
  if (!Array.isArray(paths)) return [];
  // A path that leaves the folder is not from here.
  return paths.filter((path) => typeof path === "string" && !path.startsWith("/") && !path.split("/").includes(".."));
}
