import spectralCore from "@stoplight/spectral-core";
import type { JsonObject } from "../../contract/contract.ts";
import { formatPointer } from "../../contract/reading/json-pointer.ts";
import type { DocumentFault } from "./document-fault.ts";
import { oneLine } from "./one-line.ts";
import { dereference } from "./shared-ref-resolver.ts";
import type { ProjectRuleset } from "./spectral-ruleset.ts";

/**
 * What Spectral finds in bundles, by the project's ruleset.
 * @param ruleset What `projectRuleset` gave.
 * @param source Absolute path of the document, for the ruleset's overrides.
 * @see https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules
 */
export function spectralCheck({
  ruleset,
}: Pick<ProjectRuleset, "ruleset">): (document: JsonObject, source: string) => Promise<DocumentFault[]> {
  const resultsOf = bundleSpectral(ruleset);
  return async (document, source) =>
    (await resultsOf(document, source)).map(({ path, message, code, severity, documentationUrl }) => ({
      pointer: formatPointer(path),
      message: oneLine(message),
      remedy: `See ${documentationUrl ?? "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules"} for what the rule wants.`,
      rule: `spectral ${code}`,
      // Spectral counts from 0 for errors.
      ...(severity === 0 ? {} : { level: "warn" as const }),
    }));
}

/**
 * A Spectral that runs on bundles as they are. Its resolver is replaced by what a bundle needs of one: nothing is
 * fetched, and what is referred to is shared, not copied; spectral-check.test.ts proves that it finds the same.
 */
export function bundleSpectral(
  ruleset: ProjectRuleset["ruleset"],
): (document: JsonObject, source?: string) => ReturnType<Spectral["run"]> {
  // What Spectral asks a resolver for; Spectral distinguishes documents by nothing else.
  const resolver = {
    uriCache: {},
    resolve: async (document: JsonObject, { baseUri }: { baseUri?: string }) => dereference(document, baseUri ?? ""),
  };
  const spectral = new spectralCore.Spectral({ resolver: resolver as unknown as Resolver });
  spectral.setRuleset(ruleset);
  return (document, source) => spectral.run(parsedResult(document, source));
}

/** A document as Spectral takes one that is parsed already; its own ranges are not asked for. */
function parsedResult(data: JsonObject, source?: string): Target {
  return {
    ...(source === undefined ? {} : { source }),
    parsed: { data, ast: {}, lineMap: [], diagnostics: [] },
    getLocationForJsonPath: () => undefined,
  };
}

type Spectral = InstanceType<typeof spectralCore.Spectral>;
type Target = Parameters<Spectral["run"]>[0];
type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof spectralCore.Spectral>[0]>["resolver"]>;
