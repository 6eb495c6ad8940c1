import { parentPort, workerData } from "node:worker_threads";
import type { JsonObject } from "../contract/contract.ts";
import { type DocumentCheckName, documentChecks } from "./document-checks.ts";

// Only lint-apis.ts starts this file, and sends it documents.
const { root, check } = workerData as { root: string; check: DocumentCheckName };

parentPort?.on("message", async ({ id, document }: { id: number; document: JsonObject }) => {
  try {
    parentPort?.postMessage({ id, faults: await documentChecks[check](root, document) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});

// What the first document needs is loaded while the main thread makes it.
await documentChecks[check](root, { openapi: "3.1.0", paths: {} });
