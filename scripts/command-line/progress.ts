/** Writes what takes longer than a second to stderr, so that nobody waits before a silent prompt. */
export async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => process.stderr.write(`${label}…\n`), 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
