import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../contract/contract.ts";
import { referencePath } from "./addresses.ts";
import { browserScript } from "./browser-script.ts";
import { redocBundle } from "./redoc-bundle.ts";
import { referencePage } from "./reference-page.ts";
import { addFiles, type SiteFiles } from "./site-files.ts";
import { startPage } from "./start-page.ts";

/** Every file of the site, made from the contracts alone: the same contracts give the same bytes. */
export async function buildSite(contracts: Contract[]): Promise<SiteFiles> {
  const site: SiteFiles = new Map();
  addFiles(site, [["index.html", startPage(contracts)]]);
  for (const contract of contracts) {
    addFiles(site, [
      [referencePath(contract.api), referencePage(contract)],
      [`${contract.api}/openapi.json`, `${JSON.stringify(contract.document, null, 2)}\n`],
    ]);
  }
  addFiles(site, await assets());
  return site;
}

async function assets(): Promise<[string, string][]> {
  const asIs = (name: string) => readFile(join(import.meta.dirname, "assets", name), "utf8");
  return [
    ["assets/site.css", await asIs("site.css")],
    ["assets/favicon.svg", await asIs("favicon.svg")],
    ["assets/reference.js", await browserScript("reference")],
    ["assets/redoc.standalone.js", await redocBundle()],
  ];
}
