import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserScript } from "./browser-script.ts";
import { redocBundle } from "./redoc-bundle.ts";
import type { SiteContent } from "./site-files.ts";

/** The files that pages share: styles, icon, the modules that the browser runs, and Redoc. */
export async function siteAssets(): Promise<[path: string, content: SiteContent][]> {
  const bytes = (name: string) => readFile(join(import.meta.dirname, "../assets", name));
  const asIs = async (name: string) => (await bytes(name)).toString("utf8");
  return [
    ["assets/site.css", await asIs("site.css")],
    ["assets/favicon.svg", await asIs("favicon.svg")],
    ["assets/card.png", await bytes("card.png")],
    ["assets/reference.js", await browserScript("reference")],
    ["assets/search.js", await browserScript("search")],
    ["assets/redoc.standalone.js", await redocBundle()],
  ];
}
