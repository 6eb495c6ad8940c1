/**
 * Runs a function of the application that only watches, such as a log: what it throws is ignored, and so is a promise
 * of its that rejects, which would end a Node process otherwise.
 */
export const notify = (watch: () => unknown): void => {
  new Promise((resolve) => resolve(watch())).catch(() => {});
};
