import { parentPort, workerData } from "node:worker_threads";
import { claimJob } from "../job-claims.ts";

// Only job-claims.test.ts starts this file.
const { claims } = workerData as { claims: Int32Array };
const taken: number[] = [];
for (let job = 0; job < claims.length; job += 1) if (claimJob(claims, job)) taken.push(job);
parentPort?.postMessage(taken);
