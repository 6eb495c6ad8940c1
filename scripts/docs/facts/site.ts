import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../../contract/reading/json.ts";
import { toolRoot } from "../../project/installation.ts";
import type { DocsSettings } from "../../project/project.ts";

/** What every page of a site says about the site. */
export interface Site {
  /** The site's name, in the header of each page. */
  name: string;
  version: string | null;
  /** Such as `2026-11-25`; null where nobody says, so that the same sources give the same bytes. */
  date: string | null;
  /** Address of the project's repository, without a slash at its end; null where it has none. */
  repository: string | null;
  /** Where the site will be, ending in a slash; null where nobody says. */
  siteUrl: string | null;
  /** Path of the logo in the site, which is its icon too. */
  logo: string;
  /** Whether it is this project's own site, with its logo, its rules and its picture for previews of links. */
  isOwn: boolean;
  /** A sentence in the footer, such as who made the site; null for none. */
  notice: string | null;
  /** Where a mock runs that readers can call; null where they start their own. */
  mockOrigin: string | null;
  /** An entry for the search box: a code, an operation and a body that the site knows. */
  searchExample: string;
  /** Which pages the site has beside those of its APIs. */
  has: { guides: boolean; rules: boolean; changelog: boolean };
}

/** What a command says about the site. */
export interface SiteOptions {
  /** Where a mock runs that readers can call. */
  mockOrigin?: string | undefined;
  /** Where the site will be, ending in a slash; null leaves out what needs a whole address. */
  siteUrl?: string | null;
  /** Address of the repository, in place of the one in `package.json`. */
  repository?: string | undefined;
  docs?: DocsSettings;
}

/** This project describes APIs of others; a project that describes its own has no such notice. */
const ownNotice =
  "The contracts describe the providers’ published pages. The providers neither made nor endorsed them. Facts that we deduced are marked as inferred.";

/**
 * What is known of a project's site, from its configuration, its `package.json` and `SOURCE_DATE_EPOCH`.
 * @param root The project's root.
 * @param titles Of its APIs: the title of the only one names a site that has no other name.
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
export async function readSite(
  root: string,
  titles: readonly string[],
  { siteUrl = null, mockOrigin, repository: address, docs = {} }: SiteOptions = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Omit<Site, "has" | "searchExample">> {
  const text = await readFile(join(root, "package.json"), "utf8").catch(() => "{}");
  const manifest = parsed(text);
  const { name, version, repository } = isObject(manifest) ? manifest : {};
  const seconds = Number(environment.SOURCE_DATE_EPOCH);
  const [title] = titles;
  const byApis = titles.length === 1 && title !== undefined ? title : "API errors";
  return {
    name: docs.name ?? (typeof name === "string" && name !== "" ? name : byApis),
    version: typeof version === "string" ? version : null,
    date: seconds > 0 && seconds < 8.64e12 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null,
    repository: repositoryAddress(address ?? (isObject(repository) ? repository.url : repository)),
    siteUrl,
    mockOrigin: mockOrigin ?? null,
    isOwn: root === toolRoot,
    logo: `assets/${docs.logo?.toLowerCase().endsWith(".png") ? "logo.png" : "favicon.svg"}`,
    notice: docs.notice ?? (root === toolRoot ? ownNotice : null),
  };
}

/** A repository as a browser opens it; null for what is not at an https address. */
function repositoryAddress(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1];
  const url = short === undefined ? text.replace(/^git\+/, "").replace(/\.git$/, "") : `https://github.com/${short}`;
  return URL.parse(url)?.protocol === "https:" ? url.replace(/\/$/, "") : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
