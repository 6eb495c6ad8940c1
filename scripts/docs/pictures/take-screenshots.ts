import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../../browser/launch-browser.ts";

/** What to picture, and where the pictures go. */
export interface Screenshots {
  /** Where the site is served, with a slash at its end. */
  url: string;
  /** Paths of pages by the names of their pictures. */
  pages: ReadonlyMap<string, string>;
  folder: string;
}

const screens = { phone: { width: 375, height: 780 }, desktop: { width: 1280, height: 900 } };
const schemes = ["light", "dark"] as const;

/** A picture of its first screens grows no longer than this; a list of a hundred codes looks the same all the way. */
const tallest = 4000;

/** Pictures every page as a phone and a desktop show it, in light and dark, and gives the files' names. */
export async function takeScreenshots({ url, pages, folder }: Screenshots): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  const files: string[] = [];
  try {
    for (const [screen, viewport] of Object.entries(screens)) {
      for (const colorScheme of schemes) {
        const context = await browser.newContext({ viewport, colorScheme });
        const page = await context.newPage();
        for (const [name, path] of pages) {
          await page.goto(url + path.replace(/index\.html$/, ""), { waitUntil: "load" });
          await page.locator("h1").first().waitFor();
          const file = `${name}-${screen}-${colorScheme}.png`;
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ ...viewport, height: Math.min(Math.max(height, viewport.height), tallest) });
          await page.screenshot({ path: join(folder, file) });
          await page.setViewportSize(viewport);
          files.push(file);
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
  return files;
}
