import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { openProject, projectOptions } from "./command-line/open-project.ts";
import { portOf } from "./command-line/port.ts";
import { formatFindings } from "./command-line/print-findings.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { untilStopped } from "./command-line/until-stopped.ts";
import { loadSoundContracts } from "./contract/load-contract.ts";
import { serveSite } from "./docs/serve/serve-site.ts";
import { oneFile } from "./docs/write/one-file.ts";
import { siteUrlOf } from "./docs/write/site-url.ts";
import { writeSite } from "./docs/write/write-site.ts";
import { writeAtomically } from "./generate/write/write-atomically.ts";
import { commandUsage } from "./project/installation.ts";

enableCompileCache();

const command = {
  name: commandUsage("docs"),
  summary: "Builds the reference and the error pages of all APIs as a static site in site/.",
  options: {
    ...projectOptions,
    serve: { type: "boolean", description: "Serve the site until Ctrl-C" },
    port: { type: "string", value: "N", description: "The port to serve on; 4000 unless given, 0 for any free one" },
    "site-url": { type: "string", value: "URL", description: "The address that the site will have; adds a sitemap" },
    repository: {
      type: "string",
      value: "URL",
      description: "Where mistakes are reported; that of package.json unless given",
    },
    mock: { type: "string", value: "URL", description: "Where a mock runs that readers can call, for every error" },
    out: { type: "string", value: "FOLDER", description: "Build into another folder" },
    "one-file": {
      type: "string",
      value: "FILE",
      description: "Write the pages into one HTML file too, without search and references, to send or to look at",
    },
  },
} as const;

await runCommand(command, async ({ values: { serve, port, out, mock, json, ...values } }) => {
  const { root, apis } = await openProject(values, []);
  const wanted = portOf(port, 4000);
  const siteUrl = siteUrlOf(values["site-url"]);
  const folder = join(root, "site");
  const target = out === undefined ? folder : resolve(out);
  const { contracts, findings } = await loadSoundContracts(root, apis);
  // Its highlighter takes a second to load, for which no help text and no refusal should wait.
  const { buildSite } = await import("./docs/build-site.ts");
  const site = await withProgress("Building the site", async () =>
    buildSite(contracts, {
      siteUrl,
      root,
      repository: values.repository,
      mockOrigin: siteUrlOf(mock)?.replace(/\/$/, ""),
    }),
  );
  const { written, removed } = await writeSite(target, site);
  const single = values["one-file"];
  if (single !== undefined) writeAtomically(resolve(single), oneFile(site));
  const result = { folder: target, files: site.size, written, removed };
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else
    process.stdout.write(
      `${site.size} files in ${out ?? "site"}/: ${written.length} written, ${removed.length} removed\n`,
    );
  // A document that cannot be read has no pages; the others have theirs.
  if (findings.length > 0) process.stderr.write(`${formatFindings(findings, process.stderr)}\n`);
  if (!serve) return findings.length > 0 ? 1 : 0;
  const server = await serveSite({ root: target, port: wanted });
  process.stderr.write(`Serving ${server.url} until Ctrl-C\n`);
  await untilStopped();
  await server.close();
  return 0;
});
