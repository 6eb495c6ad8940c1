import { buildContract } from "../contract/build-contract.ts";
import { checkExamples } from "../contract/check-examples.ts";
import { ContractError } from "../contract/contract-error.ts";
import { type Finding, sortFindings } from "../contract/finding.ts";
import { type Bundle, loadBundle } from "../contract/load-bundle.ts";
import { redoclyFindings } from "./redocly-findings.ts";
import { ruleFindings } from "./rule-findings.ts";
import { spectralFindings } from "./spectral-findings.ts";

/**
 * Everything that is wrong with an API's contract, in reading order. A contract that cannot be read has only those faults.
 * @param root The project's root.
 */
export async function lintApi(root: string, api: string): Promise<Finding[]> {
  const bundle = await loadBundle(root, api).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (bundle instanceof ContractError) return [...bundle.findings];
  const ofRules = ruleFindings(bundle);
  return sortFindings([
    // What contradicts the model breaks a rule, which says more; the model is asked where every rule is kept.
    ...(ofRules.length > 0 ? ofRules : modelFindings(api, bundle)),
    ...exampleFindings(bundle),
    ...(await redoclyFindings(root, api)),
    ...(await spectralFindings(root, bundle)),
  ]);
}

/** Where the contract contradicts itself. */
function modelFindings(api: string, bundle: Bundle): Finding[] {
  try {
    buildContract(api, bundle);
    return [];
  } catch (error) {
    if (error instanceof ContractError) return [...error.findings];
    throw error;
  }
}

function exampleFindings({ document, locate }: Bundle): Finding[] {
  const findings: Finding[] = [];
  checkExamples(document, (pointer, message, remedy) => {
    findings.push({ ...locate(pointer), message, remedy, rule: "examples" });
  });
  return findings;
}
