import { createHash } from "node:crypto";

/** Path of the first page. */
export const rootPath = "index.html";

/** Path of the picture for previews of links. */
export const cardPath = "assets/card.png";

/** Path of the page of changes. */
export const changelogPath = "changelog/index.html";

/** Path of the list of codes by situation, across the APIs. */
export const situationsPath = "errors/index.html";

/** Path of the page that finds a code of any API. */
export const searchPath = "search/index.html";

/** Path of the page that explains recoveries and levels. */
export const recoveriesPath = "recoveries/index.html";

/** Path of the list of guides. */
export const guidesPath = "guides/index.html";

/** Path of the list of the lint's rules. */
export const rulesPath = "rules/index.html";

/** Path of the page of a guide. */
export function guidePath(name: string): string {
  return `guides/${name}/index.html`;
}

/** Path of a guide as it is written; the links of its Markdown lead from there. */
export function guideTwinPath(name: string): string {
  return `guides/${name}.md`;
}

/** Path of the page of a rule of the lint, to which its findings lead. */
export function rulePath(id: string): string {
  return `rules/${id}/index.html`;
}

/** Path of the page on which Redoc shows an API. */
export function referencePath(api: string): string {
  return `${api}/index.html`;
}

/** Path of the page that lists an API's error codes. */
export function errorIndexPath(api: string): string {
  return `${api}/errors/index.html`;
}

/** Path of the page that shows which operation of an API returns which code. */
export function matrixPath(api: string): string {
  return `${api}/matrix/index.html`;
}

/** Path of the page on where the provider's own pages differ. */
export function differencesPath(api: string): string {
  return `${api}/differences/index.html`;
}

/** Path of the page on what is known of an API, and from where. */
export function sourcesPath(api: string): string {
  return `${api}/sources/index.html`;
}

/** Path of the page of one code, for good: providers' own links can be pointed here. */
export function errorPath(api: string, code: string): string {
  return `${api}/errors/${codeName(code)}/index.html`;
}

/** Path of the same content as a code's page, for programs. */
export function errorTwinPath(api: string, code: string, form: "md" | "json"): string {
  return `${api}/errors/${codeName(code)}.${form}`;
}

/**
 * A code as a file name: itself, `status-404` for an answer without a code, or, where it holds what a name cannot (a problem type is a whole URL), its last words
 * and a short digest.
 */
export function codeName(code: string): string {
  const status = /^\$([1-5](?:\d\d|XX)|default)$/.exec(code)?.[1];
  if (status !== undefined) return `status-${status}`;
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(code) && !/^(?:index$|status-)/i.test(code)) return code;
  const words = code
    .split("/")
    .at(-1)
    ?.replace(/[^A-Za-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${words || "code"}-${createHash("sha256").update(code).digest("hex").slice(0, 8)}`;
}
