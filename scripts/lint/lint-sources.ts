import { blockingFaults } from "../contract/blocking/blocking-faults.ts";
import type { Finding } from "../contract/finding.ts";
import type { ParsedTexts } from "../contract/source/local-resolver.ts";
import { asMeant, withoutConsequences } from "./linters/consequences.ts";
import { locateFault } from "./linters/document-fault.ts";
import { exampleFaults } from "./linters/examples.ts";
import { readSources, sourceFindings } from "./linters/source-findings.ts";
import { namedRules } from "./rules/named-rules.ts";
import { judgeFindings } from "./settings/judge-findings.ts";
import { repositorySettings } from "./settings/lint-settings.ts";

/** How to lint the files of an API. */
export interface LintSourcesOptions {
  /** Whether Redocly runs too. Default: true. */
  redocly?: boolean;
  /** Keeps what is parsed for other readers of the same files. */
  parsedTexts?: ParsedTexts;
}

/**
 * What is wrong with one API by every rule, Redocly and the check of examples, in this thread and without a cache. Spectral,
 * which takes the longest to load, is left out.
 * @param root The project's root.
 */
export async function lintSources(root: string, api: string, options: LintSourcesOptions = {}): Promise<Finding[]> {
  const sources = await readSources(root, api, options.parsedTexts);
  const findings = "bundle" in sources ? await findingsOf(root, sources, options) : sources.findings;
  const raw = { findings, comments: [], levels: {}, rules: namedRules };
  return judgeFindings(raw, { settings: repositorySettings, today: new Date() });
}

async function findingsOf(
  root: string,
  sources: Exclude<Awaited<ReturnType<typeof readSources>>, { findings: unknown }>,
  { redocly = true }: LintSourcesOptions,
) {
  const { bundle } = sources;
  const blocking = blockingFaults(bundle.document);
  const faults = withoutConsequences(blocking, exampleFaults(asMeant(blocking, bundle.document)));
  return [...(await sourceFindings(root, sources, redocly)), ...faults.map((fault) => locateFault(bundle, fault))];
}
