import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { JsonObject } from "../../contract/contract.ts";
import type { DocumentFault } from "../linters/document-fault.ts";
import { exampleFaults } from "../linters/examples.ts";
import { spectralCheck } from "../linters/spectral.ts";
import { projectRuleset, reasonOf } from "../linters/spectral-ruleset.ts";
import type { RuleLevel } from "../settings/lint-settings.ts";
import { claimJob } from "./job-claims.ts";

enableCompileCache();

/** The documents to check, each with the absolute path that it was read from. */
export interface ThreadTask {
  documents: { document: JsonObject; source: string }[];
  claims: Int32Array;
}

/** What the thread found in each document, in their order; or why the project's ruleset cannot be used. */
export type ThreadAnswer =
  | { faults: DocumentFault[][]; levels: Record<string, RuleLevel>[] }
  | { unusableRuleset: string };

// Only lint-in-threads.ts starts this file, and sends it one message.
const { root } = workerData as { root: string };
const loading = loadRuleset(root);

parentPort?.once("message", async ({ documents, claims }: ThreadTask) => {
  const loaded = await loading;
  if (typeof loaded === "string") {
    parentPort?.postMessage({ unusableRuleset: loaded } satisfies ThreadAnswer);
    return;
  }
  const faults: DocumentFault[][] = [];
  for (const { document, source } of documents) faults.push(await loaded.check(document, source));
  documents.forEach(({ document }, index) => {
    if (claimJob(claims, index)) faults[index]?.push(...exampleFaults(document));
  });
  const levels = documents.map(({ source }) => loaded.levelsOf(source));
  parentPort?.postMessage({ faults, levels } satisfies ThreadAnswer);
});

async function loadRuleset(folder: string) {
  try {
    const project = await projectRuleset(folder);
    const check = spectralCheck(project);
    // Prepare for the first document while the main thread reads it.
    await check({ openapi: "3.1.0", paths: {} }, join(folder, "openapi.yaml"));
    return { check, levelsOf: project.levelsOf };
  } catch (error) {
    return reasonOf(error);
  }
}
