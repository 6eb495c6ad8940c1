import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** What a request's path leads to: a file, the folder one slash further on, or nothing. */
export type SiteTarget = { kind: "file"; file: string } | { kind: "folder"; location: string } | { kind: "none" };

const none: SiteTarget = { kind: "none" };

/**
 * Finds the file of a site that a request asks for; never one outside the site's folder or with a dot before its name.
 * @param root The site's folder.
 * @param path The path of the request as it came, percent-encoded.
 */
export async function findSiteFile(root: string, path: string): Promise<SiteTarget> {
  const segments = decodedSegments(path);
  if (segments === null) return none;
  const named = join(root, ...segments);
  const folder = (await stat(named).catch(() => null))?.isDirectory() ?? false;
  const asksFolder = path.endsWith("/");
  if (folder && !asksFolder) {
    return { kind: "folder", location: `./${encodeURIComponent(segments.at(-1) ?? "")}/` };
  }
  if (!folder && asksFolder) return none;
  const file = await realpath(folder ? join(named, "index.html") : named).catch(() => null);
  const inside = file?.startsWith((await realpath(root)) + sep);
  return file !== null && inside ? { kind: "file", file } : none;
}

function decodedSegments(path: string): string[] | null {
  try {
    const segments = path
      .split("/")
      .map(decodeURIComponent)
      .filter((segment) => segment !== "");
    return segments.every((segment) => /^[^./\\\0][^/\\\0]*$/.test(segment)) ? segments : null;
  } catch {
    return null;
  }
}
