import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import type { JsonObject } from "../contract/contract.ts";
import { formatPointer } from "../contract/json-pointer.ts";
import type { DocumentFault } from "./document-checks.ts";
import { dereference } from "./shared-ref-resolver.ts";
import { spectralRuleset } from "./spectral-ruleset.ts";

/**
 * What Spectral finds in a bundle, by the rules of `.spectral.yaml`; hints count as well.
 * @param root The project's root.
 * @see https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules
 */
export async function spectralFaults(root: string, document: JsonObject): Promise<DocumentFault[]> {
  const results = await spectralResults(spectralRuleset(root), document);
  return results.map(({ path, message, code, documentationUrl }) => ({
    pointer: formatPointer(path),
    message: message.replace(/\s+/g, " ").trim(),
    remedy: `${documentationUrl ?? "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules"} tells what the rule wants.`,
    rule: `spectral ${code}`,
  }));
}

/**
 * Runs Spectral on a bundle as it is. Its resolver is replaced by what a bundle needs of one: nothing is fetched, and
 * what is referred to is shared, not copied; spectral-faults.test.ts proves that it finds the same.
 */
export function spectralResults(ruleset: RulesetDefinition, document: JsonObject): ReturnType<Spectral["run"]> {
  // The part of a resolver, and of what it gives, that Spectral asks for.
  const resolver = { uriCache: {}, resolve: async () => dereference(document) } as unknown as Resolver;
  const spectral = new spectralCore.Spectral({ resolver });
  spectral.setRuleset(ruleset);
  return spectral.run(parsedResult(document));
}

/** A document as Spectral takes one that is parsed already; its own ranges are not asked for. */
function parsedResult(data: JsonObject): Target {
  return {
    parsed: { data, ast: {}, lineMap: [], diagnostics: [] },
    getLocationForJsonPath: () => undefined,
  };
}

type Spectral = InstanceType<typeof spectralCore.Spectral>;
type Target = Parameters<Spectral["run"]>[0];
type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof spectralCore.Spectral>[0]>["resolver"]>;
