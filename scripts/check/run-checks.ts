import { spawnSync } from "node:child_process";
import { join } from "node:path";

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
  /** All that it printed; empty if it wrote to the terminal itself. */
  output: string;
}

/**
 * Runs every check, also after one has failed, so that one run shows all there is to do.
 * @param root The repository's root, in whose node_modules the tools are.
 * @param print Whether the tools write to the terminal; otherwise their output is returned.
 */
export function runChecks(root: string, print: boolean): CheckResult[] {
  return checks.map(({ name, args }) => {
    const { status, stdout, stderr, error } = spawnSync(join(root, "node_modules", ".bin", name), args, {
      cwd: root,
      encoding: "utf8",
      stdio: print ? "inherit" : "pipe",
    });
    return { name, passed: status === 0, output: error?.message ?? (print ? "" : stdout + stderr) };
  });
}
