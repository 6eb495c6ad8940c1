import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../../contract/reading/json.ts";

/** Whose site this is, and of when. */
export interface Edition {
  /** The project's name, in the header of each page. */
  name: string;
  version: string | null;
  /** Such as `2026-11-25`; null where nobody says, so that the same sources give the same bytes. */
  date: string | null;
  /** Address of the project's repository, without a slash at its end; null where it has none. */
  repository: string | null;
}

/**
 * The edition of a project's site, from its `package.json` and from `SOURCE_DATE_EPOCH`.
 * @param root The project's root.
 * @param address Of the repository, in place of the one in `package.json`.
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
export async function readEdition(
  root: string,
  address?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Edition> {
  const text = await readFile(join(root, "package.json"), "utf8").catch(() => "{}");
  const manifest = parsed(text);
  const { name, version, repository } = isObject(manifest) ? manifest : {};
  const seconds = Number(environment.SOURCE_DATE_EPOCH);
  return {
    name: typeof name === "string" && name !== "" ? name : "API errors",
    version: typeof version === "string" ? version : null,
    date: seconds > 0 && seconds < 8.64e12 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null,
    repository: repositoryAddress(address ?? (isObject(repository) ? repository.url : repository)),
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
