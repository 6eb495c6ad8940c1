import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserCommand } from "./browser-command.ts";
import { bundledChromium } from "./bundled-chromium.ts";
import { installedChromium } from "./installed-chromium.ts";

const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "error-contracts");

/**
 * The Chromium to test with: `CHROME_PATH`, else an installed Chrome or Chromium, else the one that
 * `@sparticuz/chromium` ships for Linux on x64.
 * @throws {Error} that says how to name one, if there is none.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<BrowserCommand> {
  if (env.CHROME_PATH) {
    if (!existsSync(env.CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
    return { executable: env.CHROME_PATH, env: {} };
  }
  const installed = installedChromium(env.PATH ?? "");
  if (installed !== null) return { executable: installed, env: {} };
  const bundled = await bundledChromium(cache);
  if (bundled !== null) return bundled;
  throw new Error("No Chromium found: install Chrome or Chromium, or set CHROME_PATH to its executable.");
}
