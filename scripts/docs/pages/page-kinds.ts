import type { Contract } from "../../contract/contract.ts";
import {
  differencesPath,
  errorIndexPath,
  errorPath,
  guidePath,
  guidesPath,
  matrixPath,
  recoveriesPath,
  referencePath,
  rulePath,
  rulesPath,
  searchPath,
  situationsPath,
} from "../markup/addresses.ts";

/** One page of each kind, by a name for it, and of those with codes the one that has the longest. */
export function pageKinds(contracts: readonly Contract[]): Map<string, string> {
  const codes = contracts.flatMap(({ api, codes }) => [...codes.keys()].map((code) => ({ api, code })));
  const [longest] = codes.toSorted((one, other) => other.code.length - one.code.length);
  const [biggest] = contracts.toSorted((one, other) => other.operations.length - one.operations.length);
  const [code] = biggest?.codes.keys() ?? [];
  if (longest === undefined || biggest === undefined || code === undefined) return new Map([["start", "index.html"]]);
  return new Map([
    ["start", "index.html"],
    ["situations", situationsPath],
    ["search", searchPath],
    ["errors", errorIndexPath(biggest.api)],
    ["matrix", matrixPath(biggest.api)],
    ["code", errorPath(biggest.api, code)],
    ["longest-code", errorPath(longest.api, longest.code)],
    ["differences", differencesPath(biggest.api)],
    ["recoveries", recoveriesPath],
    ["guides", guidesPath],
    ["guide", guidePath("recovery")],
    ["rules", rulesPath],
    ["rule", rulePath("code-schema-closed")],
    ["reference", referencePath(biggest.api)],
  ]);
}
