import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { KindResult } from "./run-mutants.ts";
import type { SourceResult } from "./sources/run-source-mutants.ts";

/** What a worker is given: the project's root, one API, and how many mutants of each kind it makes of its files. */
export interface WorkerTask {
  root: string;
  api: string;
  perKind: number;
}

/** What a worker found out. */
export interface WorkerAnswer {
  ofBundle: KindResult[];
  ofFiles: SourceResult;
}

/**
 * Runs every kind of mutant on every API, one API in one thread, as many threads as the machine has cores.
 * @param perKind How many mutants of each kind are made of an API's files; of its bundle, all are.
 */
export async function runInWorkers(
  root: string,
  apis: readonly string[],
  perKind: number,
): Promise<{ results: KindResult[]; ofFiles: SourceResult[] }> {
  const waiting = [...apis];
  const answers: WorkerAnswer[] = [];
  const thread = async () => {
    for (let api = waiting.shift(); api !== undefined; api = waiting.shift())
      answers.push(await runWorker({ root, api, perKind }));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), apis.length) }, thread));
  return { results: merge(answers.map(({ ofBundle }) => ofBundle)), ofFiles: answers.map(({ ofFiles }) => ofFiles) };
}

function runWorker(task: WorkerTask): Promise<WorkerAnswer> {
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
