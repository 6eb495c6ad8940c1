import { blockingFaults } from "../../contract/blocking/blocking-faults.ts";
import type { Finding } from "../../contract/finding.ts";
import { readDocument } from "../../contract/reading/read-document.ts";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import { checkRules } from "../check-rules.ts";
import { allRules } from "../rules/all-rules.ts";
import { asMeant, withoutConsequences } from "./consequences.ts";

/** What the rules for error contracts find in a bundle, at the hand-written places. */
export function ruleFindings({ document, locate }: Pick<Bundle, "document" | "locate">): Finding[] {
  const blocking = blockingFaults(document);
  const faults = checkRules(allRules, readDocument(asMeant(blocking, document)));
  return withoutConsequences(blocking, faults).map(({ pointer, message, remedy, rule, causes }) => ({
    ...locate(pointer),
    message,
    remedy,
    rule: rule.id,
    ...(causes === undefined ? {} : { causes }),
  }));
}
