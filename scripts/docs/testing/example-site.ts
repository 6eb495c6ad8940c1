import type { Site } from "../facts/site.ts";

/** A made-up site for tests of single pages. */
export const exampleSite: Site = {
  name: "shop-errors",
  version: "1.2.0",
  date: null,
  repository: null,
  siteUrl: null,
  mockOrigin: null,
  logo: "assets/favicon.svg",
  isOwn: false,
  notice: null,
  searchExample: "429",
  has: { guides: false, rules: false, changelog: false },
};
