import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocsSettings } from "../../project/project.ts";
import type { Site } from "../facts/site.ts";
import { cardPath } from "../markup/addresses.ts";
import type { SearchData } from "../search/search-data.ts";
import { accentCss } from "./accent.ts";
import { browserFiles } from "./browser-files.ts";
import { letteredLogo } from "./lettered-logo.ts";
import type { SiteContent } from "./site-files.ts";

/** Path of the data of the search. */
export const searchDataPath = "assets/scripts/docs/page-scripts/search-data.js";

const asset = (name: string) => readFile(join(import.meta.dirname, "../assets", name));

/** The logo, which is the icon too: that of the configuration, this project's, or a letter in the site's colour. */
function logoFile({ isOwn, name }: Site, { accent = "#2f54eb", logo }: DocsSettings): Promise<Buffer> | string {
  if (logo !== undefined) return readFile(logo);
  return isOwn ? asset("favicon.svg") : letteredLogo(name, typeof accent === "string" ? accent : accent.light);
}

/** The files that pages share: styles, icon, the scripts that browsers load, and the search's data. */
export async function siteAssets(
  site: Site,
  data: SearchData,
  docs: DocsSettings,
): Promise<[path: string, content: SiteContent][]> {
  const card: [string, SiteContent][] = site.isOwn ? [[cardPath, await asset("card.png")]] : [];
  return [
    ["assets/site.css", (await asset("site.css")).toString("utf8") + accentCss(docs.accent)],
    [site.logo, await logoFile(site, docs)],
    ...card,
    ...(await browserFiles()).map(([path, text]): [string, string] => [`assets/${path}`, text]),
    [searchDataPath, `export default ${JSON.stringify(data)};\n`],
  ];
}
