import type { RulesetDefinition, RulesetFunctionContext } from "@stoplight/spectral-core";
import { allRules } from "../rules/all-rules.ts";
import { type InventoryFault, inventoryFaults } from "./inventory-faults.ts";

/** One run on a document. */
interface Run {
  /** The rules that are on. */
  rules: Set<string>;
  faults: Promise<InventoryFault[]>;
}

const runs = new WeakMap<object, Run>();

/**
 * The rules for error contracts as a Spectral ruleset, which other projects extend. It reads a document as it is written,
 * with its `$ref`s, in one file or in several.
 * @see https://docs.stoplight.io/docs/spectral/aa15cdee143a1-java-script-ruleset-format
 */
const ruleset: RulesetDefinition = {
  rules: Object.fromEntries(
    allRules.map(({ id, family, preset, summary, level = "error" }) => [
      id,
      {
        description: summary,
        message: "{{error}}",
        severity: level,
        // The style of this repository is off unless a project extends `[error-contracts/spectral, all]`.
        recommended: preset !== "house",
        given: "$",
        resolved: false,
        tags: [preset, family],
        // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does.
        then: {
          function: async (_document: unknown, _options: unknown, context: RulesetFunctionContext) =>
            (await faultsOf(id, context)).filter(({ rule }) => rule === id),
        },
      },
    ]),
  ),
};

export default ruleset;

/**
 * The faults of a document, found by all rules at once. Spectral calls the rules that are on one after the other, before
 * any promise goes on: so they are known when the first one is answered.
 */
function faultsOf(id: string, { document, documentInventory }: RulesetFunctionContext): Promise<InventoryFault[]> {
  let run = runs.get(documentInventory);
  if (run === undefined) {
    const rules = new Set<string>();
    run = {
      rules,
      faults: Promise.resolve().then(() => inventoryFaults({ document, documentInventory }, rules, new Date())),
    };
    runs.set(documentInventory, run);
  }
  run.rules.add(id);
  return run.faults;
}
