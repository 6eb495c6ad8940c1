import { parentPort, workerData } from "node:worker_threads";
import { loadBundle } from "../contract/source/load-bundle.ts";
import { kinds } from "./kinds.ts";
import type { WorkerAnswer, WorkerTask } from "./run-in-workers.ts";
import { runMutants } from "./run-mutants.ts";
import { runSourceMutants } from "./sources/run-source-mutants.ts";

// Only run-in-workers.ts starts this file.
const { root, api, perKind } = workerData as WorkerTask;
const { document } = await loadBundle(root, api);
parentPort?.postMessage({
  ofBundle: runMutants(new Map([[api, document]]), kinds),
  ofFiles: await runSourceMutants(root, api, perKind),
} satisfies WorkerAnswer);
