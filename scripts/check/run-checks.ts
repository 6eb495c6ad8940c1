import { execFile } from "node:child_process";
import { join } from "node:path";
import { styleText } from "node:util";

/** A tool that looks at the whole repository and fails if something is wrong. */
export interface Check {
  name: string;
  /** Its arguments. */
  args: readonly string[];
  /** What it looks for. */
  finds: string;
}

/** In the order in which their answers are most useful. */
export const checks: readonly Check[] = [
  { name: "biome", args: ["check", "."], finds: "format and doubtful code" },
  { name: "tsc", args: ["--noEmit"], finds: "types that do not fit" },
  {
    name: "depcruise",
    args: [
      "--config",
      ".dependency-cruiser.mjs",
      "--no-progress",
      ...["client", "scripts", "generated", "test", "bench", "openapi"],
    ],
    finds: "imports in a direction that is not allowed, and circles",
  },
  { name: "knip", args: [], finds: "files, exports and packages that nothing uses" },
];

/** A check that was run. */
export interface CheckResult {
  name: string;
  passed: boolean;
  /** All that it printed. */
  output: string;
}

function run(root: string, { name, args }: Check): Promise<CheckResult> {
  // The tools write to a pipe, so they cannot see that a terminal shows their output.
  const coloured = styleText("red", "x") !== "x";
  const env = { ...process.env, ...(coloured ? { FORCE_COLOR: "1" } : {}) };
  return new Promise((resolve) => {
    const command = join(root, "node_modules", ".bin", name);
    execFile(command, args, { cwd: root, env, maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      // A tool that could not be started prints nothing: then the reason is all there is to show.
      resolve({ name, passed: error === null, output: stdout + stderr || (error?.message ?? "") });
    });
  });
}

/**
 * Runs every check, also after one has failed, so that one run shows all there is to do. They run side by side.
 * @param root The repository's root, in whose node_modules the tools are.
 * @param report Called with each result, in the order of `checks`, as soon as it and those before it are there.
 */
export async function runChecks(root: string, report: (result: CheckResult) => void): Promise<CheckResult[]> {
  const running = checks.map((check) => run(root, check));
  const results: CheckResult[] = [];
  for (const result of running) {
    results.push(await result);
    report(await result);
  }
  return results;
}
