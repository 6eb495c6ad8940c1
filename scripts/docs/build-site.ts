import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Contract } from "../contract/contract.ts";
import { allRules } from "../lint/rules/all-rules.ts";
import { toolRoot } from "../project/installation.ts";
import { type Differences, readDifferences, topicsAbout } from "./facts/differences.ts";
import { readEdition } from "./facts/edition.ts";
import { allErrorFacts, type ErrorFacts } from "./facts/error-view-model.ts";
import { type Guide, headOf, readGuides } from "./facts/guides.ts";
import { namedAddress } from "./facts/named-address.ts";
import { neighboursOf } from "./facts/related-errors.ts";
import { readSources } from "./facts/sources.ts";
import { errorIndexSchema, errorIndexSchemaPath } from "./formats/error-index-schema.ts";
import { errorIndexJson, errorJson } from "./formats/error-json.ts";
import { errorMarkdown } from "./formats/error-markdown.ts";
import { llmsText } from "./formats/llms-text.ts";
import { openSearch } from "./formats/open-search.ts";
import { sitemap } from "./formats/sitemap.ts";
import {
  changelogPath,
  differencesPath,
  errorIndexPath,
  errorPath,
  errorTwinPath,
  guidePath,
  guidesPath,
  guideTwinPath,
  matrixPath,
  recoveriesPath,
  referencePath,
  rulePath,
  rulesPath,
  searchPath,
  situationsPath,
  sourcesPath,
} from "./markup/addresses.ts";
import { withLinkPreview } from "./markup/link-preview.ts";
import { changelogPage } from "./pages/changelog-page.ts";
import { differencesPage } from "./pages/differences-page.ts";
import { errorIndexPage } from "./pages/error-index-page.ts";
import { type ErrorPageContext, errorPage } from "./pages/error-page.ts";
import { guidePage } from "./pages/guide-page.ts";
import { guidesPage } from "./pages/guides-page.ts";
import { matrixPage } from "./pages/matrix-page.ts";
import { movedPage } from "./pages/moved-page.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { recoveriesPage } from "./pages/recoveries-page.ts";
import { referencePage } from "./pages/reference-page.ts";
import { rulePage } from "./pages/rule-page.ts";
import { rulesPage } from "./pages/rules-page.ts";
import { searchPage } from "./pages/search-page.ts";
import { situationsPage } from "./pages/situations-page.ts";
import { sourcesPage } from "./pages/sources-page.ts";
import { startPage } from "./pages/start-page.ts";
import { withEdition } from "./pages/with-edition.ts";
import { makeSearchData } from "./search/make-search-data.ts";
import { siteAssets } from "./write/site-assets.ts";
import { addFiles, type SiteFiles } from "./write/site-files.ts";

/** What a site is told beside its contracts. */
export interface SiteOptions {
  /** Where the site will stand, ending in a slash; null leaves out what needs to know. */
  siteUrl?: string | null;
  /** Where the mock is that its commands call; the mock's usual place unless given. */
  mockOrigin?: string;
  /** The project, with its guides and what is written beside its contracts; this one if left out. */
  root?: string;
  /** Address of the repository, for links to report a mistake; that of `package.json` if left out. */
  repository?: string;
}

/** Every file of the site, from the contracts and what is written beside them: the same sources give the same bytes. */
export async function buildSite(
  contracts: Contract[],
  { siteUrl = null, mockOrigin, root = toolRoot, repository }: SiteOptions = {},
): Promise<SiteFiles> {
  const site: SiteFiles = new Map();
  const entries = contracts.map((contract) => ({ contract, codes: allErrorFacts(contract, mockOrigin) }));
  const all = entries.flatMap(({ codes }) => [...codes.values()]);
  const guides = await readGuides(root, mockOrigin);
  addFiles(site, [
    ["index.html", startPage(contracts, all)],
    [situationsPath, situationsPage(contracts)],
    [searchPath, searchPage(all)],
    [recoveriesPath, recoveriesPage(guides)],
    ["llms.txt", llmsText(entries, guides)],
    ["opensearch.xml", openSearch(siteUrl)],
    [errorIndexSchemaPath, `${JSON.stringify(errorIndexSchema, null, 2)}\n`],
  ]);
  for (const { contract, codes } of entries) {
    const differences = await readDifferences(root, contract.api);
    const sources = await readSources(root, contract.api);
    addFiles(site, apiFiles(contract, codes, differences, sources));
    const names = [...codes.keys()];
    for (const [index, facts] of [...codes.values()].entries()) {
      const beside = { previous: names[index - 1], next: names[index + 1] };
      addFiles(site, errorFiles(facts, all, differences, beside));
    }
  }
  addFiles(site, movedFiles(all, site));
  addFiles(site, guideFiles(guides));
  addFiles(site, ruleFiles());
  addFiles(site, await siteAssets(makeSearchData(entries, guides, allRules)));
  const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8").catch(() => null);
  if (changelog !== null) addFiles(site, [[changelogPath, changelogPage(changelog)]]);
  const edition = await readEdition(root, repository);
  for (const [path, content] of site) {
    if (path.endsWith(".html")) site.set(path, withEdition(String(content), path, edition, changelog !== null));
  }
  if (siteUrl !== null) {
    for (const [path, content] of site) {
      if (path.endsWith(".html")) site.set(path, withLinkPreview(String(content), siteUrl, path));
    }
    addFiles(site, [
      ["sitemap.xml", sitemap(siteUrl, site.keys())],
      ["404.html", notFoundPage(siteUrl)],
    ]);
  }
  return site;
}

function apiFiles(
  contract: Contract,
  byCode: Map<string, ErrorFacts>,
  differences: Differences | null,
  sources: string | null,
): [string, string][] {
  const { api, title, document } = contract;
  const codes = [...byCode.values()];
  const about = [
    ...(sources === null ? [] : [{ title: headOf(sources).title, path: sourcesPath(api) }]),
    ...(differences === null ? [] : [{ title: headOf(differences.text).title, path: differencesPath(api) }]),
  ];
  return [
    [referencePath(api), referencePage(contract, byCode, about)],
    [`${api}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`${api}/openapi.yaml`, stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })],
    [matrixPath(api), matrixPage(contract)],
    [errorIndexPath(api), errorIndexPage(api, title, codes, differences)],
    [`${api}/errors/index.json`, errorIndexJson(api, title, codes)],
    ...(differences === null ? [] : [pair(differencesPath(api), differencesPage(contract, differences))]),
    ...(sources === null ? [] : [pair(sourcesPath(api), sourcesPage(contract, sources))]),
  ];
}

/** Pages at the addresses that answers name, where the site has none there. */
function movedFiles(all: ErrorFacts[], site: SiteFiles): [string, string][] {
  const taken = new Set([...site.keys()].map((path) => path.toLowerCase()));
  return all.flatMap((facts) => {
    const named = namedAddress(facts);
    const path = `${facts.api}/${named}/index.html`;
    if (named === null || taken.has(path.toLowerCase())) return [];
    taken.add(path.toLowerCase());
    return [pair(path, movedPage(path, errorPath(facts.api, facts.code), facts.code))];
  });
}

function guideFiles(guides: Guide[]): [string, string][] {
  return [
    [guidesPath, guidesPage(guides)],
    ...guides.map((guide, index) =>
      pair(guidePath(guide.name), guidePage(guide, guides[index - 1], guides[index + 1])),
    ),
    ...guides.map(({ name, text }) => pair(guideTwinPath(name), text)),
  ];
}

function ruleFiles(): [string, string][] {
  return [[rulesPath, rulesPage(allRules)], ...allRules.map((rule) => pair(rulePath(rule.id), rulePage(rule)))];
}

function errorFiles(
  facts: ErrorFacts,
  all: ErrorFacts[],
  differences: Differences | null,
  beside: Pick<ErrorPageContext, "previous" | "next">,
): [string, string][] {
  const { api, code } = facts;
  return [
    [
      errorPath(api, code),
      errorPage(facts, { neighbours: neighboursOf(facts, all), topics: topicsAbout(differences, code), ...beside }),
    ],
    [errorTwinPath(api, code, "md"), errorMarkdown(facts)],
    [errorTwinPath(api, code, "json"), errorJson(facts)],
  ];
}

function pair(path: string, content: string): [string, string] {
  return [path, content];
}
