import type { JsonObject } from "../contract/contract.ts";
import { checkExamples } from "../contract/examples/check-examples.ts";
import { readDocument } from "../contract/reading/read-document.ts";
import { checkRules } from "../lint/check-rules.ts";
import { allRules } from "../lint/rules/all-rules.ts";
import { namedRules } from "../lint/rules/named-rules.ts";
import { exampleCheckName } from "./kinds.ts";
import { type MutantKind, type Mutation, mutated } from "./mutation.ts";
import { reachablePart } from "./reachable-part.ts";

/** Whether the rule that a kind is meant for names a mutant. */
export function isKilled(document: JsonObject, { rule: id }: MutantKind, mutation: Mutation): boolean {
  const mutant = mutated(document, mutation);
  if (id === exampleCheckName) return failsExampleCheck(reachablePart(mutant, mutation));
  const rule = namedRules.find((known) => known.id === id);
  if (rule === undefined) throw new RangeError(`no rule "${id}" is known`);
  // Whether an exception is current only shows when all rules have run.
  const rules = rule.family === "exceptions" ? allRules : [rule];
  return checkRules(rules, readDocument(mutant)).some((fault) => fault.rule === rule);
}

function failsExampleCheck(document: JsonObject): boolean {
  let failed = false;
  checkExamples(document, () => {
    failed = true;
  });
  return failed;
}
