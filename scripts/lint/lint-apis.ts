import { Worker } from "node:worker_threads";
import type { Finding } from "../contract/finding.ts";
import { type DocumentCheck, type DocumentCheckName, type DocumentFault, documentChecks } from "./document-checks.ts";

/** A check that runs in a thread of its own, until it is closed. */
interface Thread {
  check: DocumentCheck;
  close(): Promise<unknown>;
}

/**
 * Everything that is wrong with some APIs' contracts, API by API. The checks that take longest run beside the rest, which
 * is loaded only after they were started.
 * @param root The project's root.
 */
export async function lintApis(root: string, apis: readonly string[]): Promise<Finding[]> {
  // The keys are the names of the checks.
  const names = Object.keys(documentChecks) as DocumentCheckName[];
  const threads = names.map((name) => startThread(root, name));
  try {
    const { lintApi } = await import("./lint-api.ts");
    const checks = threads.map(({ check }) => check);
    return (await Promise.all(apis.map((api) => lintApi(root, api, checks)))).flat();
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function startThread(root: string, check: DocumentCheckName): Thread {
  const worker = new Worker(new URL("./lint-thread.ts", import.meta.url), { workerData: { root, check } });
  const waiting = new Map<number, { resolve(faults: DocumentFault[]): void; reject(error: unknown): void }>();
  let failure: unknown;
  worker.on("message", ({ id, faults, error }: { id: number; faults?: DocumentFault[]; error?: unknown }) => {
    if (faults === undefined) waiting.get(id)?.reject(error);
    else waiting.get(id)?.resolve(faults);
    waiting.delete(id);
  });
  worker.on("error", (error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
  });
  let count = 0;
  return {
    check: (_root, document) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, document });
      }),
    close: () => worker.terminate(),
  };
}
