import { allRules } from "./all-rules.ts";
import { documentRules } from "./document/document-rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule that a finding, a setting or an exception can name: those of a usable document, then those for errors. */
export const namedRules: readonly Rule[] = [...documentRules, ...allRules];
