import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, createConfig, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { Json } from "../../contract/contract.ts";
import type { Finding, SourceLocation } from "../../contract/finding.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { sourceOf } from "../../contract/source/contract-source.ts";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import { localResolver, type ParsedTexts } from "../../contract/source/local-resolver.ts";
import { oneLine } from "./one-line.ts";

/** Two thirds of its time; scripts/contract/examples/check-examples.ts finds all that they find: see example-mutants.test.ts. */
const exampleRules = ["no-invalid-media-type-examples", "no-invalid-schema-examples", "no-invalid-parameter-examples"];

/**
 * What Redocly finds in an API's hand-written files, by the rules of `redocly.yaml`; its warnings are warnings.
 * @param root The project's root.
 * @param bundle What was made of the files, and their positions.
 * @param parsedTexts What was parsed of the files already.
 * @see https://redocly.com/docs/cli/rules/built-in-rules
 */
export async function redoclyFindings(
  root: string,
  api: string,
  bundle: Pick<Bundle, "locateInSource">,
  parsedTexts: ParsedTexts,
): Promise<Finding[]> {
  const config = await configOf(root);
  config.skipRules(exampleRules);
  const source = sourceOf(root, api);
  const externalRefResolver = localResolver(source, { parsedTexts });
  let problems: NormalizedProblem[];
  try {
    problems = await lint({ ref: source.input, config, externalRefResolver });
  } catch (error) {
    if (error instanceof RangeError) return [unchecked(bundle.locateInSource(source.input, []))];
    throw error;
  }
  const { openapi } = objectOf(
    // A parser gives JSON.
    parsedTexts.get(readFileSync(source.input, "utf8")) as Json | undefined,
  );
  const takesBooleans = /^3\.[1-9]/.test(String(openapi));
  const isOfStandard = !existsSync(configPathOf(root));
  return problems
    .filter((problem) => problem.ignored !== true)
    .filter((problem) => !(takesBooleans && isBooleanSchema(problem)) && !(isOfStandard && asksForSecurity(problem)))
    .map((problem) => findingOf(problem, bundle));
}

/**
 * Whether Redocly takes `true` or `false` for a fault in the place of a schema, which it is in OpenAPI 3.0 only.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2
 */
const isBooleanSchema = ({ ruleId, message }: NormalizedProblem): boolean =>
  ruleId === "struct" && message.startsWith("Expected type `Schema` (object) but got `boolean`");

/**
 * Whether Redocly asks an operation without `security` to have some. It is public by OpenAPI, and its document says so in
 * this way; a project that wants more turns the rule on in `redocly.yaml`.
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
const asksForSecurity = ({ ruleId, message }: NormalizedProblem): boolean =>
  ruleId === "security-defined" && message.startsWith("Every operation should have security");

/** Redocly follows each reference on its stack, which a chain of some thousand schemas fills. */
function unchecked(place: SourceLocation): Finding {
  const message = "Redocly's rules were not checked: too many schemas refer to each other in a chain";
  const remedy = "All other rules were checked. Shorten the chain to have these checked too.";
  return { ...place, message, remedy, rule: "redocly reference-chain", level: "warn" };
}

const configPathOf = (root: string): string => join(root, "redocly.yaml");

function configOf(root: string): Promise<Config> {
  const configPath = configPathOf(root);
  // Without a configuration of the project, what a rule of ours finds as well is left to it: one cause, one finding. The other
  // one reports each pair of schemas in a `oneOf`, 700 times in one document, and is not about errors.
  const rules = { "operation-4xx-response": "off", "no-illogical-composition-keywords": "off" } as const;
  return existsSync(configPath) ? loadConfig({ configPath }) : createConfig({ extends: ["recommended"], rules });
}

function findingOf(
  { location: [location], message, ruleId, severity, suggest }: NormalizedProblem,
  { locateInSource }: Pick<Bundle, "locateInSource">,
): Finding {
  const tokens = location?.pointer === undefined ? [] : parsePointer(location.pointer === "#/" ? "" : location.pointer);
  const place = locateInSource(location?.source.absoluteRef ?? "", tokens);
  const remedy =
    suggest.length > 0
      ? `Did you mean ${suggest.join(" or ")}?`
      : `https://redocly.com/docs/cli/rules/oas/${ruleId} says what the rule wants.`;
  return {
    ...place,
    message: oneLine(message),
    remedy,
    rule: `redocly ${ruleId}`,
    ...(severity === "warn" ? { level: "warn" } : {}),
  };
}
