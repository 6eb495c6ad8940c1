import type { DeclaredException } from "../../exceptions.ts";
import { documentRuleIds } from "../document/document-rule-ids.ts";
import type { Fault, Rule } from "../rule.ts";

/** An exception outlives its cause unless something says so. */
export const exceptionCurrent: Rule = {
  id: "exception-current",
  family: "exceptions",
  preset: "contract",
  summary: "An exception names a rule that exists, and the rule would find something without it.",
  // Whether an exception is needed is known only after every other rule has run: see check-rules.ts.
  check: () => [],
};

/** The exceptions that name no rule, or for which a rule found nothing. */
export function* staleExceptions(
  exceptions: readonly DeclaredException[],
  known: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Iterable<Fault> {
  for (const { rule, pointer } of exceptions) {
    if (rule === "" || used.has(pointer)) continue;
    if (documentRuleIds.some((id) => id === rule)) {
      const message = `\`${rule}\` allows no exception: nothing is made from a document that breaks it`;
      yield { pointer, message, remedy: "Correct the document, and take the exception out." };
    } else if (known.has(rule)) {
      yield { pointer, message: `Nothing here departs from \`${rule}\` any more`, remedy: "Take the exception out." };
    } else {
      yield { pointer, message: `There is no rule \`${rule}\``, remedy: "Correct the rule's name." };
    }
  }
}
