import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { KindResult } from "./run-mutants.ts";

/** What a worker is given: the project's root, and one API. */
export interface WorkerTask {
  root: string;
  api: string;
}

/** Runs every kind of mutant on every API, one API in one thread, as many threads as the machine has cores. */
export async function runInWorkers(root: string, apis: readonly string[]): Promise<KindResult[]> {
  const waiting = [...apis];
  const results: KindResult[][] = [];
  const thread = async () => {
    for (let api = waiting.shift(); api !== undefined; api = waiting.shift())
      results.push(await runWorker({ root, api }));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), apis.length) }, thread));
  return merge(results);
}

function runWorker(task: WorkerTask): Promise<KindResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./mutants-worker.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** The results of several APIs as one result for each kind. */
function merge(results: readonly KindResult[][]): KindResult[] {
  const [first = [], ...others] = results;
  return first.map((result, index) => {
    const same = [result, ...others.flatMap((list) => list[index] ?? [])];
    return {
      ...result,
      applied: same.reduce((sum, { applied }) => sum + applied, 0),
      survivors: same.flatMap(({ survivors }) => survivors),
    };
  });
}
