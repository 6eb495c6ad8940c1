import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserScript } from "./browser-script.ts";
import { redocBundle } from "./redoc-bundle.ts";

/** The files that pages share: styles, icon, the modules that the browser runs, and Redoc. */
export async function siteAssets(): Promise<[path: string, content: string][]> {
  const asIs = (name: string) => readFile(join(import.meta.dirname, "assets", name), "utf8");
  return [
    ["assets/site.css", await asIs("site.css")],
    ["assets/favicon.svg", await asIs("favicon.svg")],
    ["assets/reference.js", await browserScript("reference")],
    ["assets/search.js", await browserScript("search")],
    ["assets/redoc.standalone.js", await redocBundle()],
  ];
}
