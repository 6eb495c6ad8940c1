import { buildContract } from "../contract/build-contract.ts";
import { ContractError } from "../contract/contract-error.ts";
import { type Finding, sortFindings } from "../contract/finding.ts";
import { type Bundle, loadBundle } from "../contract/load-bundle.ts";
import { type DocumentCheck, documentChecks } from "./document-checks.ts";
import { redoclyFindings } from "./redocly-findings.ts";
import { ruleFindings } from "./rule-findings.ts";

/**
 * Everything that is wrong with an API's contract, in reading order. A contract that cannot be read has only those faults.
 * @param root The project's root.
 * @param checks The checks of the bundle's document; where they run is the caller's to say.
 */
export async function lintApi(
  root: string,
  api: string,
  checks: readonly DocumentCheck[] = Object.values(documentChecks),
): Promise<Finding[]> {
  const bundle = await loadBundle(root, api).catch((error: unknown) => {
    if (error instanceof ContractError) return error;
    throw error;
  });
  if (bundle instanceof ContractError) return [...bundle.findings];
  const checked = Promise.all(checks.map((check) => check(root, bundle.document)));
  const ofRules = ruleFindings(bundle);
  // What contradicts the model breaks a rule, which says more; the model is asked where every rule is kept.
  const own = ofRules.length > 0 ? ofRules : modelFindings(api, bundle);
  const [ofRedocly, faults] = await Promise.all([redoclyFindings(root, api), checked]);
  return sortFindings([
    ...own,
    ...ofRedocly,
    ...faults.flat().map(({ pointer, ...fault }) => ({ ...bundle.locate(pointer), ...fault })),
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
