import { type Finding, sortFindings } from "../contract/finding.ts";
import { locateFault } from "./document-fault.ts";
import { exampleFaults } from "./example-faults.ts";
import { readSources, sourceFindings } from "./source-findings.ts";
import { spectralCheck } from "./spectral-check.ts";

/**
 * Everything that is wrong with an API's contract, in reading order. A contract that cannot be read has only those faults.
 * @param root The project's root.
 */
export async function lintApi(root: string, api: string): Promise<Finding[]> {
  const sources = await readSources(root, api);
  if (!("bundle" in sources)) return sources.findings;
  const { bundle } = sources;
  const faults = [...(await spectralCheck(root)(bundle.document)), ...exampleFaults(bundle.document)];
  return sortFindings([...(await sourceFindings(root, sources)), ...faults.map((fault) => locateFault(bundle, fault))]);
}
