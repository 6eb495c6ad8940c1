import { Worker } from "node:worker_threads";
import { type Finding, sortFindings } from "../../contract/finding.ts";
import { type DocumentFault, locateFault } from "../linters/document-fault.ts";
import { claimJob, jobClaims } from "./job-claims.ts";

/** What was found in an API's contract. */
export interface LintedApi {
  api: string;
  findings: Finding[];
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
  const { exampleFaults } = await import("../linters/examples.ts");
  const read = await Promise.all(apis.map((api) => readSources(root, api)));
  const readable = read.filter((sources) => "bundle" in sources);
  const documents = readable.map(({ bundle }) => bundle.document);
  const claims = jobClaims(documents.length);
  const faultsOfThread = new Promise<DocumentFault[][]>((resolve) => {
    thread.once("message", resolve);
  });
  thread.postMessage({ documents, claims });

  const ofSources: Finding[][] = [];
  for (const sources of readable) ofSources.push(await sourceFindings(root, sources));
  const ofExamples = documents.map((document, index) => (claimJob(claims, index) ? exampleFaults(document) : []));
  const ofThread = await faultsOfThread;
  return read.map((sources) => {
    const { api } = sources;
    if (!("bundle" in sources)) return { api, findings: sources.findings, files: [] };
    const { bundle } = sources;
    const index = readable.indexOf(sources);
    const faults = [...(ofExamples[index] ?? []), ...(ofThread[index] ?? [])];
    const located = faults.map((fault) => locateFault(bundle, fault));
    return { api, findings: sortFindings([...(ofSources[index] ?? []), ...located]), files: bundle.files };
  });
}
