import { posix } from "node:path";

/**
 * The link from one file of the site to another, which holds wherever the site is put.
 * @param from Path of the page that has the link.
 * @param to Path of the file it leads to, with a fragment if need be; a page `index.html` is named by its folder.
 */
export function relativeLink(from: string, to: string): string {
  const [file = "", fragment] = to.split("#", 2);
  const folder = file.endsWith("/index.html") || file === "index.html";
  const target = folder ? posix.dirname(file) : file;
  const path = posix.relative(posix.dirname(from), target);
  const address = folder ? (path === "" ? "./" : `${path}/`) : path;
  return encodeURI(address) + (fragment === undefined ? "" : `#${fragment}`);
}
