import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ruleset, RulesetDefinition } from "@stoplight/spectral-core";
// The package's entry loads the rulesets for AsyncAPI and Arazzo as well, which takes as long again.
import oasModule from "@stoplight/spectral-rulesets/dist/oas/index.js";
import { parse } from "yaml";
import { isObject } from "../../contract/reading/json.ts";
import { allRules } from "../rules/all-rules.ts";
import type { RuleLevel } from "../settings/lint-settings.ts";
import { rulesetPath } from "../spectral/ruleset-path.ts";

/** A project's Spectral ruleset, without the rules for errors, which run without Spectral. */
export interface ProjectRuleset {
  ruleset: RulesetDefinition | Ruleset;
  /** Levels that it gives to rules for errors in a document; empty if it does not name them. */
  levelsOf(document: string): Record<string, RuleLevel>;
}

// It is CommonJS: its default export is a member of the module in Node, and the module itself in Vite.
const oas = "default" in oasModule ? oasModule.default : oasModule;
/**
 * Rules of `spectral:oas` that are off unless a project names them: `examples` finds all that they find, and sees circular
 * schemas and the keywords of OpenAPI 3.0 as they are meant.
 */
const replaced = { "oas3-valid-media-example": "off", "oas3-valid-schema-example": "off" };
const ownNames = new Set(["error-contracts/spectral", "error-contracts-cli/spectral", `./${rulesetPath}`]);

/** Rules that find what Redocly's recommended rules find: off where a project has no ruleset, so that nothing is said twice. */
const foundByRedocly = { "oas3-api-servers": "off", "oas3-unused-component": "off", "operation-operationId": "off" };

/**
 * The ruleset of a project: its `.spectral.yaml` or another name that Spectral's command knows, else `spectral:oas`.
 * @param root The project's root.
 * @throws {Error} if the ruleset cannot be read, in Spectral's words.
 * @see https://docs.stoplight.io/docs/spectral/e5b9616d6d50c-rulesets
 */
export async function projectRuleset(root: string): Promise<ProjectRuleset> {
  const name = existsSync(root)
    ? readdirSync(root).find((file) => /^\.?spectral\.(?:ya?ml|json|m?js)$/.test(file))
    : undefined;
  if (name === undefined) return plainRuleset({ extends: ["spectral:oas"], rules: foundByRedocly });
  const path = join(root, name);
  const written: unknown = /ya?ml$|json$/.test(name) ? parseRuleset(path) : undefined;
  return isPlain(written) ? plainRuleset(written) : await loadedRuleset(path);
}

/** A ruleset that only chooses among built-in rules and ours: read here, since Spectral's loader takes half a second. */
interface PlainRuleset {
  extends?: unknown;
  rules?: Record<string, string | boolean | number>;
}

function parseRuleset(path: string): unknown {
  return parse(readFileSync(path, "utf8"));
}

function isPlain(value: unknown): value is PlainRuleset {
  if (!isObject(value) || Object.keys(value).some((key) => key !== "extends" && key !== "rules")) return false;
  const names = listOf(value.extends).map((entry) => (Array.isArray(entry) ? entry[0] : entry));
  const rules = value.rules ?? {};
  return (
    names.every((name) => typeof name === "string" && (name === "spectral:oas" || ownNames.has(name))) &&
    isObject(rules) &&
    Object.values(rules).every((level) => ["string", "boolean", "number"].includes(typeof level))
  );
}

function plainRuleset(written: PlainRuleset): ProjectRuleset {
  const entries = listOf(written.extends).map((entry) => (Array.isArray(entry) ? entry : [entry, "recommended"]));
  const choice = entries.find(([name]) => ownNames.has(String(name)))?.[1];
  const rules = Object.entries(written.rules ?? {});
  const own = new Set(allRules.map(({ id }) => id));
  const levels: Record<string, RuleLevel> = {};
  for (const { id, preset, level = "error" } of allRules) {
    if (choice === "off") levels[id] = "off";
    else if (choice === "all" && preset === "house") levels[id] = level;
  }
  for (const [id, level] of rules) {
    if (own.has(id)) levels[id] = levelOf(level, allRules.find((rule) => rule.id === id)?.level);
  }
  const others = entries.filter(([name]) => name === "spectral:oas").map(([, severity]) => [oas, severity]);
  const ruleset = {
    extends: others,
    rules: { ...replaced, ...Object.fromEntries(rules.filter(([id]) => !own.has(id))) },
  };
  // Severities by name are what Spectral calls rules here; it checks the whole when it is set.
  return { ruleset: ruleset as unknown as RulesetDefinition, levelsOf: () => levels };
}

/** A ruleset as Spectral's own command loads it: packages, files, functions and overrides. */
async function loadedRuleset(path: string): Promise<ProjectRuleset> {
  // The module that the command itself calls; the package has no entry for it.
  const { getRuleset } = await import("@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js");
  const ruleset = await getRuleset(path);
  const levels = new Map<string, Record<string, RuleLevel>>();
  return {
    ruleset: withoutOwnRules(ruleset),
    levelsOf(document) {
      let known = levels.get(document);
      if (known === undefined) {
        known = levelsIn(ruleset.fromSource(document));
        levels.set(document, known);
      }
      return known;
    },
  };
}

function levelsIn({ rules }: Ruleset): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  for (const { id, preset, level = "error" } of allRules) {
    const rule = rules[id];
    if (rule === undefined) continue;
    const chosen: RuleLevel = rule.enabled ? (rule.severity === 0 ? "error" : "warn") : "off";
    // A level that only repeats our own default was not chosen by the project.
    if (chosen !== (preset === "house" ? "off" : level)) levels[id] = chosen;
  }
  return levels;
}

/** The ruleset with the rules for errors turned off, also in what its `overrides` make of it for a document. */
function withoutOwnRules(ruleset: Ruleset): Ruleset {
  for (const { id } of allRules) if (ruleset.rules[id] !== undefined) ruleset.rules[id].enabled = false;
  const fromSource = ruleset.fromSource.bind(ruleset);
  ruleset.fromSource = (source) => {
    const specific = fromSource(source);
    return specific === ruleset ? ruleset : withoutOwnRules(specific);
  };
  return ruleset;
}

/** Why something failed; Spectral throws errors that hold others and say nothing themselves. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "errors" in error && Array.isArray(error.errors)) {
    const errors: unknown[] = error.errors;
    return [...new Set(errors.map(reasonOf))].join("; ");
  }
  return error instanceof Error ? error.message : String(error);
}

function levelOf(level: string | boolean | number, standard: RuleLevel = "error"): RuleLevel {
  if (level === false || level === "off" || level === -1) return "off";
  if (level === true) return standard;
  return level === "error" || level === 0 ? "error" : "warn";
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
