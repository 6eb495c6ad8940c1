import { failingCalls } from "./failing-calls.ts";

declare const log: { rejects: boolean };

/** Logs every failure with the console of the platform, then ends with one that nobody catches. */
const errors = await failingCalls();
for (const error of errors) {
  console.log(error);
  console.error("failed:", error, { nested: { error } });
  console.warn(`${error}`, [error]);
  console.table?.([{ error: error.code }]);
  console.dir?.(error);
  console.log(error.cause, error.stack, JSON.stringify(error), structuredClone(error));
}
console.log(`logged ${errors.length} errors`);
if (log.rejects) await Promise.reject(errors[0]);
throw errors[5];
