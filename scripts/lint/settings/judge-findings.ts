import { type Finding, sortFindings } from "../../contract/finding.ts";
import { oneOfEachCause } from "../rules/causes.ts";
import type { Rule } from "../rules/rule.ts";
import { withoutBaseline } from "./baseline.ts";
import { applyIgnores, type IgnoreComment } from "./ignore-comments.ts";
import { applyLevels, type LintSettings, type RuleLevel } from "./lint-settings.ts";
import { oneOfEachPlace } from "./one-of-each-place.ts";

/** What was found in the sources, before any setting counts. */
export interface RawFindings {
  findings: readonly Finding[];
  /** Exceptions beside lines. */
  comments: readonly IgnoreComment[];
  /** Levels that the project's Spectral ruleset gives to rules for errors. */
  levels: Readonly<Record<string, RuleLevel>>;
  /** The rules for errors that ran, so that a cached result is judged without loading them. */
  rules: readonly RuleSummary[];
}

/** What the settings ask of a rule. */
export type RuleSummary = Pick<Rule, "id" | "preset" | "level">;

/** What the settings of a project are applied with. */
export interface Judging {
  settings: LintSettings;
  today: Date;
  /** The text of the baseline; absent if there is none. */
  baseline?: string;
}

/** The findings that a user is shown: levels first, then causes, exceptions beside lines, and the baseline. */
export function judgeFindings(raw: RawFindings, { settings, today, baseline }: Judging): Finding[] {
  const { findings, comments, levels, rules } = raw;
  const knownRules = new Set([...rules.map(({ id }) => id), "examples"]);
  // An exception to a rule that is off here is not unused: it holds where the rule is on.
  const off = comments.filter(({ rule }) => isOff(rule, raw, settings));
  const caused = oneOfEachCause(oneOfEachPlace(applyLevels(findings, settings, rules, levels)));
  const counted = caused.map(({ causes: _, ...finding }) => finding);
  const left = applyIgnores(
    counted,
    comments.filter((comment) => !off.includes(comment)),
    { knownRules, today },
  );
  const sorted = sortFindings(left);
  return baseline === undefined ? sorted : withoutBaseline(sorted, baseline);
}

function isOff(id: string, { rules, levels }: RawFindings, settings: LintSettings): boolean {
  if (!rules.some((rule) => rule.id === id)) return false;
  const probe: Finding = { file: "", pointer: "", line: 1, column: 1, message: "", remedy: "", rule: id };
  return applyLevels([probe], settings, rules, levels).length === 0;
}
