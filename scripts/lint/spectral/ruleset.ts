import type { RulesetDefinition, RulesetFunctionContext } from "@stoplight/spectral-core";
import { isObject } from "../../contract/reading/json.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { readDocument } from "../../contract/reading/read-document.ts";
import { checkRules, type RuleFault } from "../check-rules.ts";
import { allRules } from "../rules/all-rules.ts";

/** The faults of a document, found by all rules at once: Spectral asks for each rule by itself. */
const checked = new WeakMap<object, RuleFault[]>();

/**
 * The rules for error contracts as a Spectral ruleset, which other projects extend. It reads a document as it is written,
 * with its `$ref`s; one whose parts are in other files is only read once it is bundled.
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
          function: (document: unknown, _options: unknown, context: RulesetFunctionContext) =>
            ruleResults(id, document, context),
        },
      },
    ]),
  ),
};

export default ruleset;

function ruleResults(id: string, document: unknown, { documentInventory }: RulesetFunctionContext) {
  const inParts = Object.keys(documentInventory.referencedDocuments).length > 0;
  if (!isObject(document) || document.openapi === undefined || inParts) return [];
  const faults = checked.get(document) ?? checkRules(allRules, readDocument(document));
  checked.set(document, faults);
  return faults
    .filter(({ rule }) => rule.id === id)
    .map(({ message, remedy, pointer }) => ({ message: `${message}. ${remedy}`, path: parsePointer(pointer) }));
}
