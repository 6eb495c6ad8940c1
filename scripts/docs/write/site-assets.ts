import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { DocsSettings } from "../../project/project.ts";
import type { SearchData } from "../search/search-data.ts";
import { accentCss } from "./accent.ts";
import { browserFiles } from "./browser-files.ts";
import type { SiteContent } from "./site-files.ts";

/** Path of the data of the search. */
export const searchDataPath = "assets/scripts/docs/page-scripts/search-data.js";

/** The logo, which is the icon too: the project's own or this one's. */
async function logoFile(logo: string | undefined): Promise<[path: string, content: SiteContent]> {
  const file = logo ?? join(import.meta.dirname, "../assets/favicon.svg");
  return [`assets/${extname(file).toLowerCase() === ".png" ? "logo.png" : "favicon.svg"}`, await readFile(file)];
}

/** The files that pages share: styles, icon, the scripts that browsers load, and the search's data. */
export async function siteAssets(
  data: SearchData,
  { accent, logo }: DocsSettings = {},
): Promise<[path: string, content: SiteContent][]> {
  const bytes = (name: string) => readFile(join(import.meta.dirname, "../assets", name));
  const asIs = async (name: string) => (await bytes(name)).toString("utf8");
  return [
    ["assets/site.css", (await asIs("site.css")) + accentCss(accent)],
    await logoFile(logo),
    ["assets/card.png", await bytes("card.png")],
    ...(await browserFiles()).map(([path, text]): [string, string] => [`assets/${path}`, text]),
    [searchDataPath, `export default ${JSON.stringify(data)};\n`],
  ];
}
