import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import type { JsonObject } from "../../contract/contract.ts";
import { formatPointer } from "../../contract/reading/json-pointer.ts";
import type { DocumentFault } from "./document-fault.ts";
import { dereference } from "./shared-ref-resolver.ts";
import { spectralRuleset } from "./spectral-ruleset.ts";

/**
 * What Spectral finds in bundles, by the rules of `.spectral.yaml`; hints count as well.
 * @param root The project's root.
 * @see https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules
 */
export function spectralCheck(root: string): (document: JsonObject) => Promise<DocumentFault[]> {
  const resultsOf = bundleSpectral(spectralRuleset(root));
  return async (document) =>
    (await resultsOf(document)).map(({ path, message, code, documentationUrl }) => ({
      pointer: formatPointer(path),
      message: message.replace(/\s+/g, " ").trim(),
      remedy: `${documentationUrl ?? "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules"} tells what the rule wants.`,
      rule: `spectral ${code}`,
    }));
}

/**
 * A Spectral that runs on bundles as they are. Its resolver is replaced by what a bundle needs of one: nothing is
 * fetched, and what is referred to is shared, not copied; spectral-check.test.ts proves that it finds the same.
 */
export function bundleSpectral(ruleset: RulesetDefinition): (document: JsonObject) => ReturnType<Spectral["run"]> {
  // What Spectral asks a resolver for; it tells documents apart by nothing else.
  const resolver = { uriCache: {}, resolve: async (document: JsonObject) => dereference(document) };
  const spectral = new spectralCore.Spectral({ resolver: resolver as unknown as Resolver });
  spectral.setRuleset(ruleset);
  return (document) => spectral.run(parsedResult(document));
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
