import type { Contract } from "../../contract/contract.ts";
import { contractCounts } from "../facts/contract-counts.ts";
import type { ErrorFacts } from "../facts/error-view-model.ts";
import type { Guide } from "../facts/guides.ts";
import type { Site } from "../facts/site.ts";
import { errorTwinPath, guideTwinPath } from "../markup/addresses.ts";

/**
 * The map of the site for language models.
 * @see https://llmstxt.org
 */
export function llmsText(
  site: Site,
  contracts: { contract: Contract; codes: Map<string, ErrorFacts> }[],
  guides: Guide[],
): string {
  const sections = contracts.map(({ contract, codes }) => {
    const { api, title } = contract;
    const counts = contractCounts(contract);
    return [
      `## ${title}`,
      "",
      `- [OpenAPI 3.1 document](${api}/openapi.json): ${counts.operations} operations, ${counts.cases} error cases`,
      `- [All error codes](${api}/errors/index.json): ${counts.codes} codes as JSON`,
      ...[...codes.values()].map(
        ({ code, label, meaning, statuses, recovery }) =>
          `- [${label}](${encodeURI(errorTwinPath(api, code, "md"))}): ${statuses.map(({ status }) => status).join(", ")}; ${oneLine(meaning)} Recovery: ${recovery.kind}.`,
      ),
      "",
    ].join("\n");
  });
  return [
    `# ${site.name}`,
    "",
    "> The errors of each API, from its OpenAPI document: what a code means, who must act, how to recover.",
    "",
    ...sections,
    ...(guides.length === 0 ? [] : ["## Guides", ""]),
    ...guides.map(({ name, title, summary }) => `- [${title}](${guideTwinPath(name)}): ${summary}`),
    "",
  ].join("\n");
}

/** A text of several lines as one item of a list. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
