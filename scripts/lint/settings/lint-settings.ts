import type { Finding } from "../../contract/finding.ts";
import { toolRoot } from "../../project/installation.ts";
import { apiFiles, type LintSettings, projectAt } from "../../project/project.ts";
import type { Level, Preset, Rule } from "../rules/rule.ts";

export type { LintSettings };

/** How the findings of a rule count; "off" leaves them out. */
export type RuleLevel = Level | "off";

/** The presets that run if a configuration names none. */
const defaultPresets: readonly Preset[] = ["http", "contract"];

/** Every preset. */
const allPresets: readonly Preset[] = [...defaultPresets, "house"];

/** How this repository holds its own contracts: every preset, and no warnings. */
export const repositorySettings: LintSettings = { presets: allPresets, strict: true };

/**
 * What a project's configuration says; for this repository, that every preset runs and nothing is a warning.
 * @param root The project's root.
 */
export function projectSettings(root: string): LintSettings {
  const { configFile, lint } = projectAt(root);
  return root === toolRoot && configFile === undefined ? repositorySettings : lint;
}

/** The settings of one API: its own part of the configuration wins, rule by rule. */
export function settingsOf(root: string, api: string, settings: LintSettings): LintSettings {
  const own = apiFiles(root, api).lint;
  return own === undefined ? settings : { ...settings, ...own, rules: { ...settings.rules, ...own.rules } };
}

/**
 * The findings that count, each with its level; what blocks is always an error.
 * @param rules The rules for errors; a finding of any other rule keeps the level that its linter gave it.
 * @param ofRuleset Levels that a Spectral ruleset gives to rules for errors; the configuration wins.
 */
export function applyLevels(
  findings: readonly Finding[],
  { presets = defaultPresets, rules: configured = {}, strict = false }: LintSettings,
  rules: readonly Pick<Rule, "id" | "preset" | "level">[],
  ofRuleset: Readonly<Record<string, RuleLevel>> = {},
): Finding[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    if (finding.blocking) return [finding];
    const { level: own, ...rest } = finding;
    const rule = known.get(finding.rule ?? "");
    const standard = rule === undefined || presets.includes(rule.preset) ? (rule?.level ?? own ?? "error") : "off";
    const level = configured[finding.rule ?? ""] ?? (rule === undefined ? undefined : ofRuleset[rule.id]) ?? standard;
    if (level === "off") return [];
    return [level === "warn" && !strict ? { ...rest, level } : rest];
  });
}
