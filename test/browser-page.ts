import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { launchBrowser } from "../scripts/browser/launch-browser.ts";

/** A page in Chromium, and how to end it and its server. */
export interface BrowserPage {
  page: Page;
  close(): Promise<void>;
}

/** Opens what a server of its own answers, on another origin than the mock's, as a frontend's is. */
export async function openPage(answer: RequestListener): Promise<BrowserPage> {
  const site = createServer(answer);
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // Listening, it has an address with a port.
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  return {
    page,
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}
