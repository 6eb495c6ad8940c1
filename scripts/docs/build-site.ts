import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { stringify } from "yaml";
import type { Contract } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";
import { namedRules } from "../lint/rules/named-rules.ts";
import type { Rule } from "../lint/rules/rule.ts";
import { toolRoot } from "../project/installation.ts";
import { projectAt } from "../project/project.ts";
import { type Differences, readDifferences, topicsAbout } from "./facts/differences.ts";
import { allErrorFacts, type ErrorFacts } from "./facts/error-view-model.ts";
import { type Guide, headOf, readGuides } from "./facts/guides.ts";
import { namedAddress } from "./facts/named-address.ts";
import { neighboursOf } from "./facts/related-errors.ts";
import { readSite, type Site, type SiteOptions } from "./facts/site.ts";
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
  rootPath,
  rulePath,
  rulesPath,
  searchPath,
  situationsPath,
  sourcesPath,
} from "./markup/addresses.ts";
import { differencesPage } from "./pages/apis/differences-page.ts";
import { referencePage } from "./pages/apis/reference-page.ts";
import { sourcesPage } from "./pages/apis/sources-page.ts";
import { errorIndexPage } from "./pages/errors/error-index-page.ts";
import { type ErrorPageContext, errorPage } from "./pages/errors/error-page.ts";
import { matrixPage } from "./pages/errors/matrix-page.ts";
import { movedPage } from "./pages/errors/moved-page.ts";
import { recoveriesPage } from "./pages/errors/recoveries-page.ts";
import { situationsPage } from "./pages/errors/situations-page.ts";
import { changelogPage } from "./pages/guides/changelog-page.ts";
import { guidePage } from "./pages/guides/guide-page.ts";
import { guidesPage } from "./pages/guides/guides-page.ts";
import { rulePage } from "./pages/guides/rule-page.ts";
import { rulesPage } from "./pages/guides/rules-page.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { searchPage } from "./pages/search-page.ts";
import { startPage } from "./pages/start-page.ts";
import type { SampleSettings } from "./samples/sample-settings.ts";
import { makeSearchData } from "./search/make-search-data.ts";
import { siteAssets } from "./write/site-assets.ts";
import { addFiles, type SiteFiles } from "./write/site-files.ts";

/** What a site is made with, beside its contracts. */
export interface BuildOptions extends SiteOptions {
  /** The project, with its guides and what is written beside its contracts; this one if left out. */
  root?: string;
}

/**
 * Every file of the site, from the contracts and what is written beside them: the same sources give the same bytes.
 * @throws {UsageError} if the project's configuration names a colour that cannot be read.
 */
export async function buildSite(contracts: Contract[], options: BuildOptions = {}): Promise<SiteFiles> {
  const { root = toolRoot, mockOrigin } = options;
  const docs = options.docs ?? projectAt(root).docs ?? {};
  const files: SiteFiles = new Map();
  const entries = contracts.map((contract) => {
    const settings = { mockOrigin, clientModule: clientModule(root, contract.api) };
    return { contract, settings, codes: allErrorFacts(contract, settings) };
  });
  const all = entries.flatMap(({ codes }) => [...codes.values()]);
  const guides = await readGuides(root, mockOrigin);
  // The rules of the lint are for who writes a contract: they are on this project's own site.
  const rules = root === toolRoot ? namedRules : [];
  const changelog = await readFile(join(root, "CHANGELOG.md"), "utf8").catch(() => null);
  const titles = contracts.map(({ title }) => title);
  const site: Site = {
    ...(await readSite(root, titles, { ...options, docs })),
    searchExample: searchExample(all),
    has: { guides: guides.length > 0, rules: rules.length > 0, changelog: changelog !== null },
  };
  addFiles(files, [
    [rootPath, startPage(site, contracts, all, guides)],
    [situationsPath, situationsPage(site, contracts)],
    [searchPath, searchPage(site, all)],
    [recoveriesPath, recoveriesPage(site, guides)],
    ["llms.txt", llmsText(site, entries, guides)],
    [errorIndexSchemaPath, `${JSON.stringify(errorIndexSchema, null, 2)}\n`],
  ]);
  for (const { contract, codes, settings } of entries) {
    const differences = await readDifferences(root, contract.api);
    const sources = await readSources(root, contract.api);
    addFiles(files, apiFiles(site, { contract, codes, settings, differences, sources }));
    const names = [...codes.keys()];
    for (const [index, facts] of [...codes.values()].entries()) {
      const topics = topicsAbout(differences, facts.code);
      const beside = { topics, previous: names[index - 1], next: names[index + 1] };
      addFiles(files, errorFiles(site, facts, { neighbours: neighboursOf(facts, all), ...beside }));
    }
  }
  addFiles(files, movedFiles(all, files));
  if (site.has.guides) addFiles(files, guideFiles(site, guides));
  if (site.has.rules) addFiles(files, ruleFiles(site, rules));
  addFiles(files, await siteAssets(site, makeSearchData(entries, guides, rules), docs));
  if (changelog !== null) addFiles(files, [[changelogPath, changelogPage(site, changelog)]]);
  const { siteUrl, logo } = site;
  if (siteUrl !== null) {
    addFiles(files, [
      ["sitemap.xml", sitemap(siteUrl, files.keys())],
      ["404.html", notFoundPage(siteUrl, logo)],
      ["opensearch.xml", openSearch(site.name, siteUrl)],
    ]);
  }
  return files;
}

/** The module of an API's client for a program of the project: its generated file; undefined for the package of this project. */
function clientModule(root: string, api: string): string | undefined {
  const output = projectAt(root).apis.find(({ name }) => name === api)?.output;
  if (root === toolRoot || output === undefined) return undefined;
  return `./${relative(root, join(output, "client.ts")).split(sep).join("/")}`;
}

/** What a reader may type into the search box: a status, a code, an operation, a body. */
function searchExample(all: readonly ErrorFacts[]): string {
  const coded = all.filter(({ code, label }) => code === label);
  const [facts] = coded.toSorted((one, other) => one.code.length - other.code.length);
  const statuses = all.flatMap((one) => one.statuses.map(({ status }) => status));
  const status = statuses.includes(429) ? 429 : statuses[0];
  const operations = all.flatMap((one) => one.operations);
  const operation = operations.find(({ method, path }) => method === "post" && path.length < 14) ?? operations[0];
  const call = operation === undefined ? [] : [`${operation.method.toUpperCase()} ${operation.path}`];
  const body = all.map((one) => one.answers[0]?.body).find((one) => isObject(one));
  const member = isObject(body) ? Object.keys(body)[0] : undefined;
  return [
    ...(status === undefined ? [] : [String(status)]),
    ...(facts === undefined ? [] : [facts.code]),
    ...call,
    ...(member === undefined ? [] : [`{"${member}": …}`]),
  ].join(", ");
}

/** One API, and what is written about it. */
interface ApiEntry {
  contract: Contract;
  codes: Map<string, ErrorFacts>;
  settings: SampleSettings;
  differences: Differences | null;
  sources: string | null;
}

function apiFiles(
  site: Site,
  { contract, codes: byCode, settings, differences, sources }: ApiEntry,
): [string, string][] {
  const { api, title, document } = contract;
  const codes = [...byCode.values()];
  const about = [
    ...(sources === null ? [] : [{ title: headOf(sources).title, path: sourcesPath(api) }]),
    ...(differences === null ? [] : [{ title: headOf(differences.text).title, path: differencesPath(api) }]),
  ];
  return [
    [referencePath(api), referencePage(site, contract, byCode, about, settings)],
    [`${api}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
    [`${api}/openapi.yaml`, stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })],
    [matrixPath(api), matrixPage(site, contract)],
    [errorIndexPath(api), errorIndexPage(site, api, title, codes, differences)],
    [`${api}/errors/index.json`, errorIndexJson(api, title, codes)],
    ...(differences === null ? [] : [pair(differencesPath(api), differencesPage(site, contract, differences))]),
    ...(sources === null ? [] : [pair(sourcesPath(api), sourcesPage(site, contract, sources))]),
  ];
}

/** Pages at the addresses that answers name, where the site has none there. */
function movedFiles(all: ErrorFacts[], files: SiteFiles): [string, string][] {
  const taken = new Set([...files.keys()].map((path) => path.toLowerCase()));
  return all.flatMap((facts) => {
    const named = namedAddress(facts);
    const path = `${facts.api}/${named}/index.html`;
    if (named === null || taken.has(path.toLowerCase())) return [];
    taken.add(path.toLowerCase());
    return [pair(path, movedPage(path, errorPath(facts.api, facts.code), facts.code))];
  });
}

function guideFiles(site: Site, guides: Guide[]): [string, string][] {
  return [
    [guidesPath, guidesPage(site, guides)],
    ...guides.map((guide, index) =>
      pair(guidePath(guide.name), guidePage(site, guide, guides[index - 1], guides[index + 1])),
    ),
    ...guides.map(({ name, text }) => pair(guideTwinPath(name), text)),
  ];
}

function ruleFiles(site: Site, rules: readonly Rule[]): [string, string][] {
  return [[rulesPath, rulesPage(site, rules)], ...rules.map((rule) => pair(rulePath(rule.id), rulePage(site, rule)))];
}

function errorFiles(site: Site, facts: ErrorFacts, context: ErrorPageContext): [string, string][] {
  const { api, code } = facts;
  return [
    [errorPath(api, code), errorPage(site, facts, context)],
    [errorTwinPath(api, code, "md"), errorMarkdown(facts)],
    [errorTwinPath(api, code, "json"), errorJson(facts)],
  ];
}

function pair(path: string, content: string): [string, string] {
  return [path, content];
}
