import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import { parse } from "yaml";
import { isObject } from "../../contract/reading/json.ts";
import { rulesetPath } from "../spectral/ruleset-path.ts";

// The package's entry loads the rulesets for AsyncAPI and Arazzo as well, which takes as long again. It is CommonJS, whose
// default export Node and Vite import differently.
const oas = createRequire(import.meta.url)("@stoplight/spectral-rulesets/dist/oas/index.js") as Oas;
const known: Record<string, RulesetDefinition> = { "spectral:oas": oas.default as RulesetDefinition };

/**
 * The ruleset of `.spectral.yaml`, read as Spectral's command reads it, without the bundler that the command needs for
 * rulesets from elsewhere: `extends` names built-in rulesets, `rules` sets severities.
 * @see https://docs.stoplight.io/docs/spectral/e5b9616d6d50c-rulesets
 */
export function spectralRuleset(root: string): RulesetDefinition {
  const path = join(root, ".spectral.yaml");
  const written: unknown = existsSync(path) ? parse(readFileSync(path, "utf8")) : { extends: ["spectral:oas"] };
  if (!isObject(written)) throw new TypeError(".spectral.yaml is not an object");
  const listed = Array.isArray(written.extends) ? written.extends : [written.extends];
  // Our own rules run without Spectral, on the same document: see rule-findings.ts.
  const names = listed.filter((name) => (Array.isArray(name) ? name[0] : name) !== `./${rulesetPath}`);
  const rulesets = names.map((name) => {
    const ruleset = typeof name === "string" ? known[name] : undefined;
    if (ruleset === undefined)
      throw new TypeError(`.spectral.yaml extends ${JSON.stringify(name)}, which is not built in`);
    return ruleset;
  });
  // Severities by name are what Spectral calls rules here; it checks the whole when it is set.
  return { extends: rulesets, rules: written.rules ?? {} } as RulesetDefinition;
}

type Oas = typeof import("@stoplight/spectral-rulesets/dist/oas/index.js");
