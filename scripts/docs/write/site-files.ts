/** Files of the site by path from its root, with `/` between folders. */
export type SiteFiles = Map<string, SiteContent>;

/** What a file holds: text, or the bytes of a picture. */
export type SiteContent = string | Uint8Array;

/**
 * Adds files to a site.
 * @throws {Error} if one of them is there already: two things would have the same address.
 */
export function addFiles(site: SiteFiles, files: Iterable<[path: string, content: SiteContent]>): void {
  const taken = new Set([...site.keys()].map(sameAddress));
  for (const [path, content] of files) {
    if (taken.has(sameAddress(path))) throw new Error(`Two files of the site have the same address: ${path}`);
    taken.add(sameAddress(path));
    site.set(path, content);
  }
}

/** File systems that ignore case would write both to one file. */
function sameAddress(path: string): string {
  return path.toLowerCase();
}
