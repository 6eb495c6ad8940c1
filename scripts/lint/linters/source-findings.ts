import { blockingFaults } from "../../contract/blocking/blocking-faults.ts";
import { ContractError } from "../../contract/contract-error.ts";
import type { Finding } from "../../contract/finding.ts";
import { type Bundle, loadBundle } from "../../contract/source/load-bundle.ts";
import type { ParsedTexts } from "../../contract/source/local-resolver.ts";
import { apiFiles } from "../../project/project.ts";
import { extensionKnown } from "../rules/shape/extension-known.ts";
import { causesOf } from "./consequences.ts";
import { withMeantExtensions } from "./meant-extensions.ts";
import { redoclyFindings } from "./redocly.ts";
import { ruleFindings } from "./rules.ts";
import { unusedFindings } from "./unused-findings.ts";

/** An API's contract as it was read: bundled, and what its files hold. */
export interface LintedSources {
  api: string;
  bundle: Bundle;
  parsedTexts: ParsedTexts;
}

/** What keeps an API's contract from being read. */
export interface UnreadSources {
  api: string;
  findings: Finding[];
}

/**
 * Reads an API's contract once for all checks; what cannot be read is reported as findings.
 * @param root The project's root.
 * @param parsedTexts Keeps what is parsed. Default: an empty one.
 */
export async function readSources(
  root: string,
  api: string,
  parsedTexts: ParsedTexts = new Map(),
): Promise<LintedSources | UnreadSources> {
  try {
    const bundle = await loadBundle(root, api, { parsedTexts });
    return { api, bundle: { ...bundle, document: withMeantExtensions(bundle.document) }, parsedTexts };
  } catch (error) {
    if (error instanceof ContractError) return { api, findings: [...error.findings] };
    throw error;
  }
}

/**
 * What Redocly and our own rules find in an API's contract, in no order.
 * @param redocly Whether Redocly runs.
 */
export async function sourceFindings(
  root: string,
  { api, bundle, parsedTexts }: LintedSources,
  redocly = true,
): Promise<Finding[]> {
  const blocking = blockingFaults(bundle.document).map((fault) => ({
    ...bundle.locate(fault.pointer),
    ...{ message: fault.message, remedy: fault.remedy, rule: fault.rule, blocking: true as const },
    ...causesOf(fault),
  }));
  const unused = unusedFindings(apiFiles(root, api), bundle, parsedTexts);
  const ofRedocly = redocly ? await redoclyFindings(root, api, bundle, parsedTexts) : [];
  const ofRules = ruleFindings(bundle);
  const misspelled = ofRules.filter(({ rule }) => rule === extensionKnown.id);
  const places = new Set([...blocking, ...misspelled].map(placeOf));
  // Redocly may say the same of a place.
  const others = ofRedocly.filter((finding) => !places.has(placeOf(finding)));
  return [...blocking, ...ofRules, ...unused, ...others];
}

function placeOf({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}
