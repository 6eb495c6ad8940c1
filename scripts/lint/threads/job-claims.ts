/** Whether each of some jobs has been taken, in memory that threads share. */
export function jobClaims(jobs: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(jobs * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes a job, and returns whether it was free. */
export function claimJob(claims: Int32Array, job: number): boolean {
  return Atomics.compareExchange(claims, job, 0, 1) === 0;
}
