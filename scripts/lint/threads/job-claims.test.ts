import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { claimJob, jobClaims } from "./job-claims.ts";

test("gives each job to one of the threads that want it", async () => {
  const claims = jobClaims(1000);
  const taken = Array.from({ length: 2 }, () => {
    const thread = new Worker(new URL("./testing/take-jobs.ts", import.meta.url), { workerData: { claims } });
    return once(thread, "message");
  });
  const jobs = (await Promise.all(taken)).flat(2);
  expect(jobs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, job) => job));
  expect(claimJob(claims, 0)).toBe(false);
});
