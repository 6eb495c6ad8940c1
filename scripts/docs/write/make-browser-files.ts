import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browserScript } from "./browser-script.ts";
import { redocBundle } from "./redoc-bundle.ts";

/** Modules of ours that browsers load, from `scripts/docs`. */
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

/** Makes the scripts that browsers load from their sources: our modules, MiniSearch and Redoc. */
export async function makeBrowserFiles(): Promise<[path: string, text: string][]> {
  const modules = scripts.map(async (path): Promise<[string, string]> => [`${path}.js`, await browserScript(path)]);
  return [
    ...(await Promise.all(modules)),
    ["search/minisearch.js", await miniSearch()],
    ["page-scripts/redoc.standalone.js", await redocBundle()],
  ];
}

async function miniSearch(): Promise<string> {
  const file = createRequire(import.meta.url)
    .resolve("minisearch")
    .replace("cjs/index.cjs", "es/index.js");
  return (await readFile(file, "utf8")).replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}
