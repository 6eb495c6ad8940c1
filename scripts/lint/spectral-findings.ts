import spectralCore from "@stoplight/spectral-core";
import type { Finding } from "../contract/finding.ts";
import { formatPointer } from "../contract/json-pointer.ts";
import type { Bundle } from "../contract/load-bundle.ts";
import { spectralRuleset } from "./spectral-ruleset.ts";

/**
 * What Spectral finds in a bundle, by the rules of `.spectral.yaml`, at the hand-written places; hints count as well.
 * @param root The project's root.
 * @see https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules
 */
export async function spectralFindings(root: string, { document, locate }: Bundle): Promise<Finding[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(spectralRuleset(root));
  const results = await spectral.run(structuredClone(document));
  return results.map(({ path, message, code, documentationUrl }) => ({
    ...locate(formatPointer(path)),
    message: message.replace(/\s+/g, " ").trim(),
    remedy: `${documentationUrl ?? "https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules"} tells what the rule wants.`,
    rule: `spectral ${code}`,
  }));
}
