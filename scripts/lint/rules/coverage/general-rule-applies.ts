import { usesOfCode } from "../../../contract/reading/errors/uses-of-code.ts";
import { objectOf, stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { conditions, covers, generalRules, isDocumented } from "../../../contract/reading/operations/documented.ts";
import { memberNode, memberNodes } from "../../../contract/reading/resolved-node.ts";
import { codeNotListed } from "../causes.ts";
import type { Rule } from "../rule.ts";

/** A general rule says something: of a code that exists, about operations that exist and return it. */
export const generalRuleApplies: Rule = {
  id: "general-rule-applies",
  family: "coverage",
  preset: "contract",
  summary: "Every code of `x-errors-general` is returned by an operation that its rule is about.",
  *check(contract) {
    const { root, document, operations } = contract;
    const known = new Set<string>([
      ...conditions,
      ...memberNodes(memberNode(root, "components", "securitySchemes")).map(([name]) => name),
      ...operations.flatMap(({ place }) => stringsOf(objectOf(place.value).tags)),
    ]);
    for (const [index, { errors, where }] of generalRules(document).entries()) {
      const pointer = appendPointer("/x-errors-general", index);
      const unknown = where.find((word) => !known.has(word));
      if (unknown !== undefined) {
        yield {
          pointer: appendPointer(pointer, "where"),
          message: `"${unknown}" is not a condition, a security scheme or a tag of an operation`,
          remedy: `Write one of ${conditions.join(", ")}, or correct the name.`,
        };
        continue;
      }
      const meant = operations.filter((operation) =>
        covers(where, { ...operation, parameters: operation.parameters.map(({ place }) => place) }),
      );
      for (const [at, error] of errors.entries()) {
        const uses = usesOfCode(contract, error.code);
        const returned = uses?.some(
          ({ operation, status }) => meant.includes(operation) && isDocumented([error], error.code, status ?? 0),
        );
        // Without any code the mistake is in what says where codes are.
        if (returned || contract.codes.length === 0) continue;
        yield {
          pointer: appendPointer(pointer, "codes", at),
          message:
            uses === undefined
              ? `There is no code ${error.code}`
              : `No operation that this rule is about has a response with ${error.code}`,
          remedy: "Correct the code or `where`, or take the code off the rule.",
          ...(uses === undefined || uses.length === 0 ? { causes: [codeNotListed(error.code)] } : {}),
        };
      }
    }
  },
};
