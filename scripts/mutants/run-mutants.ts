import type { JsonObject } from "../contract/contract.ts";
import { readDocument } from "../contract/reading/read-document.ts";
import { covers, declaredExceptions } from "../lint/exceptions.ts";
import { isKilled } from "./judge.ts";
import type { MutantKind, Mutation } from "./mutation.ts";

/** A mutant that no rule named, or not the one that was meant to. */
interface Survivor {
  api: string;
  kind: string;
  rule: string;
  /** The first place that it changed. */
  pointer: string;
}

/** What became of the mutants of one kind. */
export interface KindResult {
  kind: string;
  rule: string;
  applied: number;
  survivors: Survivor[];
}

/**
 * Makes every mutant of some kinds from some contracts, and asks the rule that is meant for it.
 * @param documents Bundles by API, without a finding of their own.
 * @param sample Takes of each kind and contract every n-th mutant only, the first among them.
 */
export function runMutants(
  documents: ReadonlyMap<string, JsonObject>,
  kinds: readonly MutantKind[],
  sample = 1,
): KindResult[] {
  const contracts = [...documents].map(([api, document]) => ({ api, document, contract: readDocument(document) }));
  return kinds.map((kind) => {
    const result: KindResult = { kind: kind.name, rule: kind.rule, applied: 0, survivors: [] };
    for (const { api, document, contract } of contracts) {
      const exceptions = declaredExceptions(contract).filter(({ rule }) => rule === kind.rule);
      for (const [index, mutation] of [...unique(kind.find(contract))].entries()) {
        const [[pointer] = [""]] = mutation;
        // Where the contract declares an exception, the rule names nothing.
        if (index % sample !== 0 || exceptions.some((exception) => covers(exception, kind.rule, { pointer }))) continue;
        result.applied += 1;
        if (isKilled(document, kind, mutation)) continue;
        result.survivors.push({ api, kind: kind.name, rule: kind.rule, pointer });
      }
    }
    return result;
  });
}

/** Mutations without those that were made before, as where two responses share a part. */
function* unique(mutations: Iterable<Mutation>): Iterable<Mutation> {
  const seen = new Set<string>();
  for (const mutation of mutations) {
    const key = JSON.stringify(mutation);
    if (!seen.has(key)) yield mutation;
    seen.add(key);
  }
}
