import { isHashed } from "../contract/cache/hash-sources.ts";
import type { Finding } from "../contract/finding.ts";
import { cacheFindings, hashLint, readCachedFindings } from "./findings-cache.ts";

/**
 * Everything that is wrong with some APIs' contracts, API by API. What was checked before and has not changed by a byte
 * is not checked again, nor are the linters loaded for it.
 * @param root The project's root.
 * @param options.fresh Checks everything again. Default: false.
 */
export async function lintApis(root: string, apis: readonly string[], { fresh = false } = {}): Promise<Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  const changed = new Map<string, string>();
  for (const api of apis) {
    const hash = hashLint(root, api);
    const cached = fresh ? undefined : readCachedFindings(root, api, hash);
    if (cached === undefined) changed.set(api, hash);
    else found.set(api, cached);
  }
  if (changed.size > 0) {
    const { lintInThreads } = await import("./threads/lint-in-threads.ts");
    for (const { api, findings, files } of await lintInThreads(root, [...changed.keys()])) {
      found.set(api, findings);
      // A file that could not be read may be one that is not hashed.
      if (files.length > 0 && isHashed(root, api, files)) cacheFindings(root, api, changed.get(api) ?? "", findings);
    }
  }
  return apis.flatMap((api) => found.get(api) ?? []);
}
