import { parentPort, workerData } from "node:worker_threads";
import { loadBundle } from "../contract/source/load-bundle.ts";
import { kinds } from "./kinds.ts";
import type { WorkerTask } from "./run-in-workers.ts";
import { runMutants } from "./run-mutants.ts";

// Only run-in-workers.ts starts this file.
const { root, api } = workerData as WorkerTask;
const { document } = await loadBundle(root, api);
parentPort?.postMessage(runMutants(new Map([[api, document]]), kinds));
