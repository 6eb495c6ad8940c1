import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browserModules } from "./browser-modules.ts";
import { redocBundle } from "./redoc-bundle.ts";

/** Makes the scripts that browsers load from their sources: our modules, MiniSearch and Redoc. */
export async function makeBrowserFiles(): Promise<[path: string, text: string][]> {
  return [
    ...(await browserModules()),
    ["scripts/docs/search/minisearch.js", await miniSearch()],
    ["scripts/docs/page-scripts/redoc.standalone.js", await redocBundle()],
  ];
}

async function miniSearch(): Promise<string> {
  const file = createRequire(import.meta.url)
    .resolve("minisearch")
    .replace("cjs/index.cjs", "es/index.js");
  return (await readFile(file, "utf8")).replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}
