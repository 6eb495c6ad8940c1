import { checkExamples } from "../contract/check-examples.ts";
import type { JsonObject } from "../contract/contract.ts";
import { parsePointer } from "../contract/json-pointer.ts";
import { checkRules } from "../lint/check-rules.ts";
import { readErrorContract } from "../lint/reading/read-error-contract.ts";
import { allRules } from "../lint/rules/all-rules.ts";
import { exampleCheckName } from "./kinds.ts";
import { type MutantKind, type Mutation, mutated } from "./mutation.ts";

/** Whether the rule that a kind is meant for names a mutant. */
export function isKilled(document: JsonObject, { rule: id }: MutantKind, mutation: Mutation): boolean {
  const mutant = mutated(document, mutation);
  if (id === exampleCheckName) return failsExampleCheck(narrowed(mutant, mutation));
  const rule = allRules.find((known) => known.id === id);
  if (rule === undefined) throw new RangeError(`no rule "${id}" is known`);
  // Whether an exception is current only shows when all rules have run.
  const rules = rule.family === "exceptions" ? allRules : [rule];
  return checkRules(rules, readErrorContract(mutant)).some((fault) => fault.rule === rule);
}

function failsExampleCheck(document: JsonObject): boolean {
  let failed = false;
  checkExamples(document, () => {
    failed = true;
  });
  return failed;
}

/** A document with those paths and responses only that a mutation changed, so that not every example is checked again. */
function narrowed(document: JsonObject, mutation: Mutation): JsonObject {
  const changed = new Set(mutation.map(([pointer]) => parsePointer(pointer).slice(0, 3).join("/")));
  const components = document.components;
  if (typeof components !== "object" || components === null || Array.isArray(components)) return document;
  const { responses } = components;
  const kept = Object.entries(responses ?? {}).filter(
    ([name, response]) =>
      changed.has(`components/responses/${name}`) ||
      [...changed].some((place) => JSON.stringify(response).includes(`"#/${place}"`)),
  );
  return { ...document, paths: {}, components: { ...components, responses: Object.fromEntries(kept) } };
}
