import { spawnSync } from "node:child_process";

/** Runs commands one after the other, each in a process of its own, and gives the seconds that they took in all. */
export function secondsOf(commands: readonly (readonly string[])[], folder: string): number {
  const before = performance.now();
  for (const [program = "", ...args] of commands) {
    const { error, signal } = spawnSync(program, args, {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      stdio: "ignore",
    });
    if (error !== undefined || signal !== null) throw error ?? new Error(`${program} was ended by ${signal}`);
  }
  return (performance.now() - before) / 1000;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
