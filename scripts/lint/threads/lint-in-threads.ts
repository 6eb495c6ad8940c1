import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { Worker } from "node:worker_threads";
import { UsageError } from "../../command-line/usage-error.ts";
import type { Finding } from "../../contract/finding.ts";
import { apiFiles } from "../../project/project.ts";
import { locateFault } from "../linters/document-fault.ts";
import { ignoreComments } from "../settings/ignore-comments.ts";
import type { RawFindings } from "../settings/judge-findings.ts";
import { claimJob, jobClaims } from "./job-claims.ts";
import type { ThreadAnswer, ThreadTask } from "./lint-thread.ts";

/** What was found in an API's contract. */
export interface LintedApi extends RawFindings {
  api: string;
  /** Absolute paths of the files that were read; none if they could not all be. */
  files: string[];
}

/**
 * Lints some APIs' contracts. A second thread runs Spectral; of the examples each thread checks a document at a time as
 * soon as it has done with the rest.
 * @param root The project's root.
 */
export async function lintInThreads(root: string, apis: readonly string[]): Promise<LintedApi[]> {
  const thread = new Worker(new URL("./lint-thread.ts", import.meta.url), { workerData: { root } });
  const failure = new Promise<never>((_resolve, reject) => {
    thread.once("error", reject);
  });
  try {
    return await Promise.race([failure, lintBeside(thread, root, apis)]);
  } finally {
    await thread.terminate();
  }
}

async function lintBeside(thread: Worker, root: string, apis: readonly string[]): Promise<LintedApi[]> {
  // Loaded here, while the thread loads what it needs.
  const { readSources, sourceFindings } = await import("../linters/source-findings.ts");
  const { namedRules } = await import("../rules/named-rules.ts");
  const rules = namedRules.map(({ id, preset, level }) => ({ id, preset, ...(level === undefined ? {} : { level }) }));
  const { exampleFaults } = await import("../linters/examples.ts");
  const { asMeant, withoutConsequences } = await import("../linters/consequences.ts");
  const { blockingFaults } = await import("../../contract/blocking/blocking-faults.ts");
  const read = await Promise.all(apis.map((api) => readSources(root, api)));
  const readable = read.filter((sources) => "bundle" in sources);
  const documents = readable.map(({ api, bundle }) => ({
    document: asMeant(blockingFaults(bundle.document), bundle.document),
    source: apiFiles(root, api).input,
  }));
  const claims = jobClaims(documents.length);
  const answer = new Promise<ThreadAnswer>((resolve) => {
    thread.once("message", resolve);
  });
  thread.postMessage({ documents, claims } satisfies ThreadTask);

  const ofSources: Finding[][] = [];
  for (const sources of readable) ofSources.push(await sourceFindings(root, sources));
  const ofExamples = documents.map(({ document }, index) => (claimJob(claims, index) ? exampleFaults(document) : []));
  const ofThread = await answer;
  if ("unusableRuleset" in ofThread) {
    throw new UsageError(`The Spectral ruleset of this project cannot be used: ${ofThread.unusableRuleset}`);
  }
  return read.map((sources): LintedApi => {
    const { api } = sources;
    if (!("bundle" in sources)) return { api, rules, findings: sources.findings, comments: [], levels: {}, files: [] };
    const { bundle } = sources;
    const index = readable.indexOf(sources);
    const faults = [...(ofExamples[index] ?? []), ...(ofThread.faults[index] ?? [])];
    const located = withoutConsequences(blockingFaults(bundle.document), faults).map((fault) =>
      locateFault(bundle, fault),
    );
    return {
      api,
      rules,
      findings: [...(ofSources[index] ?? []), ...located],
      comments: bundle.files.flatMap((file) => ignoreComments(relativePath(root, file), readFileSync(file, "utf8"))),
      levels: ofThread.levels[index] ?? {},
      files: bundle.files,
    };
  });
}

function relativePath(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}
