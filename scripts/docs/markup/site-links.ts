import { posix } from "node:path";
import { guidePath } from "./addresses.ts";
import type { LinkResolver } from "./markdown.ts";
import { relativeLink } from "./relative-link.ts";

/**
 * Resolves the links of a Markdown text, which lead from the place of the text in the site as Markdown, into links of
 * the page that shows it; another guide's Markdown becomes that guide's page.
 */
export function siteLinks({ from, page }: { from: string; page: string }): LinkResolver {
  return (target) => {
    if (/^(?:https?:|#)/.test(target)) return target;
    const [file = "", fragment] = target.split("#", 2);
    const path = posix.join(posix.dirname(from), file);
    const guide = /^guides\/([\w-]+)\.md$/.exec(path)?.[1];
    const found = guide === undefined ? path.replace(/\/$/, "/index.html") : guidePath(guide);
    return relativeLink(page, fragment === undefined ? found : `${found}#${fragment}`);
  };
}
