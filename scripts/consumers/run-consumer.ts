import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findChromium } from "../browser/find-chromium.ts";
import type { Tarballs } from "../build/pack-packages.ts";
import type { Consumer } from "./consumers.ts";

/** What came of one consumer. */
export interface ConsumerResult {
  name: string;
  passed: boolean;
  /** What its installation and its test printed. */
  output: string;
  seconds: number;
}

/** Longer than any of them takes on a machine with two cores; what hangs is ended. */
const limitMs = 10 * 60_000;

/**
 * Copies a consumer into a temporary folder, installs the tarballs and its own packages there, and runs its `npm test`.
 * @param folder The folder of the consumers.
 */
export async function runConsumer(
  { name, project, packages }: Consumer,
  folder: string,
  tarballs: Tarballs,
): Promise<ConsumerResult> {
  const start = performance.now();
  const copy = await mkdtemp(join(tmpdir(), `consumer-${name}-`));
  let output = "";
  const run = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> => {
    const { passed, printed } = await runNpm(args, copy, env);
    output += printed;
    return passed;
  };
  try {
    await cp(join(folder, project), copy, { recursive: true });
    const manifest = JSON.parse(await readFile(join(copy, "package.json"), "utf8"));
    const usesBrowser = "playwright-core" in (manifest.devDependencies ?? {});
    if (usesBrowser) await cp(join(folder, "check-page.mjs"), join(copy, "check-page.mjs"));
    const env = { ...cleanEnvironment(), ...(usesBrowser ? await browserEnvironment() : {}) };
    const installed = [...Object.values(tarballs), ...packages];
    const passed =
      (await run(["install", "--save-exact", "--no-audit", "--no-fund", ...installed], env)) &&
      (await run(["test"], env));
    return { name, passed, output, seconds: (performance.now() - start) / 1000 };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function runNpm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ passed: boolean; printed: string }>((resolve) => {
    // A group of its own, so that what hangs ends with all that it started.
    const child = spawn("npm", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
    const timer = setTimeout(() => {
      printed += `\nIt was ended after ${limitMs / 60_000} minutes.\n`;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limitMs);
    child.once("close", (status) => {
      clearTimeout(timer);
      resolve({ passed: status === 0, printed });
    });
  });
}

/** This environment without what `npm run` adds to it: the settings of this repository, and its programs in PATH. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_registry$|config_cache$)|^INIT_CWD$/i.test(name),
  );
  const path = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)].filter(
    (folder, index) => index === 0 || !folder.includes("node_modules"),
  );
  const quiet = { CI: "1", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1" };
  return { ...Object.fromEntries(own), PATH: path.join(delimiter), ...quiet };
}

async function browserEnvironment(): Promise<NodeJS.ProcessEnv> {
  const { executable, env } = await findChromium();
  return { ...env, CHROME_PATH: executable };
}
