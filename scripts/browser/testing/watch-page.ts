import type { Page } from "playwright-core";

/** What a page did that it must not do. */
export interface PageProblems {
  /** Errors and warnings of its console, which report each violation of its policy too, and errors nobody caught. */
  complaints: string[];
  /** Addresses of other hosts that it asked for; each request is stopped. */
  foreign: string[];
}

/**
 * Records a page's problems from now on, and lets no request leave for another host.
 * @param origin The address that it may ask, such as `http://127.0.0.1:4000/`.
 */
export async function watchPage(page: Page, origin: string): Promise<PageProblems> {
  const problems: PageProblems = { complaints: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.complaints.push(message.text());
  });
  page.on("pageerror", (error) => problems.complaints.push(String(error)));
  await page.route(
    (url) => !url.href.startsWith(origin),
    (route) => {
      problems.foreign.push(route.request().url());
      return route.abort();
    },
  );
  return problems;
}
