import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
};

/**
 * The executable of a Chrome or Chromium that is installed on this machine, or null.
 * @param searchPath Folders to look in, as in `PATH`.
 */
export function installedChromium(searchPath: string, platform: NodeJS.Platform = process.platform): string | null {
  const onPath = searchPath
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find((file) => existsSync(file)) ?? null;
}
