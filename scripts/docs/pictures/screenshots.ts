import { join, resolve } from "node:path";
import { withProgress } from "../../command-line/progress.ts";
import { runCommand } from "../../command-line/run-command.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { buildSite } from "../build-site.ts";
import { pageKinds } from "../pages/page-kinds.ts";
import { serveSite } from "../serve/serve-site.ts";
import { writeSite } from "../write/write-site.ts";
import { takeScreenshots } from "./take-screenshots.ts";

const root = join(import.meta.dirname, "../../..");

const command = {
  name: "npm run screenshots --",
  summary: "Builds the site and pictures a page of each kind, on phone and desktop, in light and dark.",
  options: {
    out: { type: "string", value: "FOLDER", description: "Where the pictures go (screenshots/)" },
  },
} as const;

await runCommand(command, async ({ values: { out = join(root, "screenshots"), json } }) => {
  const contracts = await loadContracts(root);
  const site = join(root, "site");
  await withProgress("Building the site", async () => writeSite(site, await buildSite(contracts)));
  const server = await serveSite({ root: site, port: 0 });
  const folder = resolve(out);
  try {
    const pages = pageKinds(contracts);
    const files = await withProgress("Taking pictures", () => takeScreenshots({ url: server.url, pages, folder }));
    process.stdout.write(json ? `${JSON.stringify({ folder, files })}\n` : `${files.length} pictures in ${folder}\n`);
  } finally {
    await server.close();
  }
  return 0;
});
