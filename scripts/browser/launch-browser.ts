import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** Keeps Chromium from calling home, and lets it run as root and in containers, where its sandbox cannot. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium that `findChromium` finds, without a window.
 * @see https://playwright.dev/docs/api/class-browsertype#browser-type-launch
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findChromium();
  return chromium.launch({ executablePath: executable, args: flags, env: { ...environment(), ...env } });
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
