import type { Contract } from "../contract/contract.ts";
import {
  errorIndexPath,
  errorPath,
  errorTwinPath,
  matrixPath,
  referencePath,
  searchPath,
  situationsPath,
} from "./addresses.ts";
import { allErrorFacts, type ErrorFacts } from "./error-facts.ts";
import { errorIndexPage } from "./error-index-page.ts";
import { errorIndexJson, errorJson } from "./error-json.ts";
import { errorMarkdown } from "./error-markdown.ts";
import { errorPage } from "./error-page.ts";
import { llmsText } from "./llms-text.ts";
import { matrixPage } from "./matrix-page.ts";
import { neighboursOf } from "./neighbours.ts";
import { notFoundPage } from "./not-found-page.ts";
import { referencePage } from "./reference-page.ts";
import { searchPage } from "./search-page.ts";
import { siteAssets } from "./site-assets.ts";
import { addFiles, type SiteFiles } from "./site-files.ts";
import { sitemap } from "./sitemap.ts";
import { situationsPage } from "./situations-page.ts";
import { startPage } from "./start-page.ts";

/**
 * Every file of the site, made from the contracts alone: the same contracts give the same bytes.
 * @param siteUrl Where the site will stand, ending in a slash; null leaves out what needs to know.
 */
export async function buildSite(contracts: Contract[], siteUrl: string | null = null): Promise<SiteFiles> {
  const site: SiteFiles = new Map();
  const entries = contracts.map((contract) => ({ contract, codes: allErrorFacts(contract) }));
  const all = entries.flatMap(({ codes }) => [...codes.values()]);
  addFiles(site, [
    ["index.html", startPage(contracts)],
    [situationsPath, situationsPage(contracts)],
    [searchPath, searchPage(all)],
    ["llms.txt", llmsText(entries)],
  ]);
  for (const { contract, codes } of entries) {
    addFiles(site, apiFiles(contract, codes));
    for (const facts of codes.values()) addFiles(site, errorFiles(facts, all));
  }
  addFiles(site, await siteAssets());
  if (siteUrl !== null) {
    addFiles(site, [
      ["sitemap.xml", sitemap(siteUrl, site.keys())],
      ["404.html", notFoundPage(siteUrl)],
    ]);
  }
  return site;
}

function apiFiles(contract: Contract, byCode: Map<string, ErrorFacts>): [string, string][] {
  const { api, title, document } = contract;
  const codes = [...byCode.values()];
  return [
    [referencePath(api), referencePage(contract, byCode)],
    [`${api}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [matrixPath(api), matrixPage(contract)],
    [errorIndexPath(api), errorIndexPage(api, title, codes)],
    [`${api}/errors/index.json`, errorIndexJson(api, title, codes)],
  ];
}

function errorFiles(facts: ErrorFacts, all: ErrorFacts[]): [string, string][] {
  const { api, code } = facts;
  return [
    [errorPath(api, code), errorPage(facts, neighboursOf(facts, all))],
    [errorTwinPath(api, code, "md"), errorMarkdown(facts)],
    [errorTwinPath(api, code, "json"), errorJson(facts)],
  ];
}
