import type { ErrorFacts } from "./error-view-model.ts";

/** The codes to look at beside one code. */
export interface Neighbours {
  /** Of the same API, under one of its statuses: at most eight, those first that share words with it. */
  here: ErrorFacts[];
  /** Of other APIs, in one of its situations. */
  elsewhere: ErrorFacts[];
}

/** Finds the neighbours of a code among all codes of all APIs. */
export function neighboursOf(facts: ErrorFacts, all: ErrorFacts[]): Neighbours {
  const statuses = new Set(facts.statuses.map(({ status }) => status));
  const situations = new Set(facts.statuses.map(({ situation }) => situation.id));
  return {
    here: nearest(
      facts.code,
      all.filter(
        (other) =>
          other !== facts && other.api === facts.api && other.statuses.some(({ status }) => statuses.has(status)),
      ),
    ),
    elsewhere: all.filter(
      (other) => other.api !== facts.api && other.statuses.some(({ situation }) => situations.has(situation.id)),
    ),
  };
}

/** The codes that share the most words with one, in their order otherwise. */
function nearest(code: string, others: ErrorFacts[]): ErrorFacts[] {
  const words = new Set(wordsOf(code));
  const shared = (other: ErrorFacts) => wordsOf(other.code).filter((word) => words.has(word)).length;
  return others.toSorted((one, other) => shared(other) - shared(one)).slice(0, 8);
}

const wordsOf = (code: string): string[] => code.toLowerCase().split(/[^a-z0-9]+/);
