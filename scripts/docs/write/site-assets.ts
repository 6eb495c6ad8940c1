import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { DocsSettings } from "../../project/project.ts";
import type { SearchData } from "../search/search-data.ts";
import { accentCss } from "./accent.ts";
import { browserScript } from "./browser-script.ts";
import { redocBundle } from "./redoc-bundle.ts";
import type { SiteContent } from "./site-files.ts";

/** Modules that the browser runs, from `scripts/docs`. */
const scripts = [
  "page-scripts/colour-mode",
  "page-scripts/copy-buttons",
  "page-scripts/element",
  "page-scripts/finder",
  "page-scripts/long-lists",
  "page-scripts/permalinks",
  "page-scripts/reference",
  "page-scripts/search-box",
  "page-scripts/search-dialog",
  "page-scripts/search-results",
  "page-scripts/site",
  "page-scripts/tabs",
  "search/api-of-body",
  "search/pasted-text",
  "search/search",
  "search/search-index",
] as const;

/** The logo, which is the icon too: the project's own or this one's. */
async function logoFile(logo: string | undefined): Promise<[path: string, content: SiteContent]> {
  const file = logo ?? join(import.meta.dirname, "../assets/favicon.svg");
  return [`assets/${extname(file).toLowerCase() === ".png" ? "logo.png" : "favicon.svg"}`, await readFile(file)];
}

/** The files that pages share: styles, icon, the modules that the browser runs, the search's data, and Redoc. */
export async function siteAssets(
  data: SearchData,
  { accent, logo }: DocsSettings = {},
): Promise<[path: string, content: SiteContent][]> {
  const bytes = (name: string) => readFile(join(import.meta.dirname, "../assets", name));
  const asIs = async (name: string) => (await bytes(name)).toString("utf8");
  const modules = scripts.map(
    async (script): Promise<[string, string]> => [`assets/${script}.js`, await browserScript(script)],
  );
  const miniSearch = createRequire(import.meta.url)
    .resolve("minisearch")
    .replace("cjs/index.cjs", "es/index.js");
  return [
    ["assets/site.css", (await asIs("site.css")) + accentCss(accent)],
    await logoFile(logo),
    ["assets/card.png", await bytes("card.png")],
    ...(await Promise.all(modules)),
    [
      "assets/search/minisearch.js",
      (await readFile(miniSearch, "utf8")).replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"),
    ],
    ["assets/page-scripts/search-data.js", `export default ${JSON.stringify(data)};\n`],
    ["assets/page-scripts/redoc.standalone.js", await redocBundle()],
  ];
}
