import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { JsonObject } from "../../contract/contract.ts";
import type { DocumentFault } from "../linters/document-fault.ts";
import { exampleFaults } from "../linters/examples.ts";
import { spectralCheck } from "../linters/spectral.ts";
import { claimJob } from "./job-claims.ts";

enableCompileCache();
// Only lint-in-threads.ts starts this file, and sends it one message.
const { root } = workerData as { root: string };
const spectralFaults = spectralCheck(root);
// What the first document needs is made while the main thread reads it.
await spectralFaults({ openapi: "3.1.0", paths: {} });

parentPort?.once("message", async ({ documents, claims }: { documents: JsonObject[]; claims: Int32Array }) => {
  const faults: DocumentFault[][] = [];
  for (const document of documents) faults.push(await spectralFaults(document));
  documents.forEach((document, index) => {
    if (claimJob(claims, index)) faults[index]?.push(...exampleFaults(document));
  });
  parentPort?.postMessage(faults);
});
