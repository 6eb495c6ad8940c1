import { existsSync, readFileSync } from "node:fs";
import { nearest } from "../command-line/nearest.ts";
import { UsageError } from "../command-line/usage-error.ts";
import { isHashed } from "../contract/cache/hash-sources.ts";
import type { Finding } from "../contract/finding.ts";
import { cacheFindings, hashLint, readCachedFindings } from "./findings-cache.ts";
import { judgeFindings, type RawFindings } from "./settings/judge-findings.ts";
import { type LintSettings, projectSettings, settingsOf } from "./settings/lint-settings.ts";

/** How to lint. */
export interface LintOptions {
  /** Checks everything again. Default: false. */
  fresh?: boolean | undefined;
  /** Default: every preset, warnings as errors. */
  settings?: LintSettings;
  /** For exceptions that end. Default: today. */
  today?: Date;
}

/**
 * Everything that is wrong with some APIs' contracts, API by API. Documents that have not changed by a byte
 * since they were checked are not checked again, nor are the linters loaded for them.
 * @param root The project's root.
 * @throws {UsageError} if the project's Spectral ruleset or the baseline cannot be used.
 */
export async function lintApis(
  root: string,
  apis: readonly string[],
  { fresh = false, settings = projectSettings(root), today = new Date() }: LintOptions = {},
): Promise<Finding[]> {
  const baseline = settings.baseline === undefined ? undefined : readBaselineFile(settings.baseline);
  const raw = await rawFindings(root, apis, fresh);
  const known = new Set([...raw.values()].flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const api of apis) refuseUnknownRules(settingsOf(root, api, settings), known);
  try {
    return apis.flatMap((api) => {
      const findings = raw.get(api);
      const judging = { settings: settingsOf(root, api, settings), today };
      if (findings === undefined) return [];
      return judgeFindings(findings, baseline === undefined ? judging : { ...judging, baseline });
    });
  } catch (error) {
    if (error instanceof TypeError && settings.baseline !== undefined) {
      throw new UsageError(`${settings.baseline} cannot be read: ${error.message}`);
    }
    throw error;
  }
}

async function rawFindings(root: string, apis: readonly string[], fresh: boolean): Promise<Map<string, RawFindings>> {
  const found = new Map<string, RawFindings>();
  const changed = new Map<string, string>();
  for (const api of apis) {
    const hash = hashLint(root, api);
    const cached = fresh ? undefined : readCachedFindings(root, api, hash);
    if (cached === undefined) changed.set(api, hash);
    else found.set(api, cached);
  }
  if (changed.size > 0) {
    const { lintInThreads } = await import("./threads/lint-in-threads.ts");
    for (const { api, files, ...findings } of await lintInThreads(root, [...changed.keys()])) {
      found.set(api, findings);
      // A file that could not be read may be one that is not hashed.
      if (files.length > 0 && isHashed(root, api, files)) cacheFindings(root, api, changed.get(api) ?? "", findings);
    }
  }
  return found;
}

function refuseUnknownRules({ rules = {} }: LintSettings, known: ReadonlySet<string>): void {
  for (const id of Object.keys(rules)) {
    // The rules of other linters have their linter's name before their own; only that linter knows them.
    if (known.size === 0 || known.has(id) || id === "examples" || /^(?:redocly|spectral) /.test(id)) continue;
    const close = nearest(id, [...known]);
    throw new UsageError(
      `The configuration sets the unknown rule "${id}".${close === undefined ? "" : ` Did you mean "${close}"?`}`,
    );
  }
}

function readBaselineFile(file: string): string {
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new UsageError(`There is no baseline ${file}. Write it with --update-baseline.`);
}
