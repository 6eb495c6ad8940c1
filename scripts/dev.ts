import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { openProject, projectOptions } from "./command-line/open-project.ts";
import { portOf } from "./command-line/port.ts";
import { formatFindings } from "./command-line/print-findings.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { untilStopped } from "./command-line/until-stopped.ts";
import { loadSoundContracts } from "./contract/load-contract.ts";
import { liveReload } from "./dev/live-reload.ts";
import { oneAtATime } from "./dev/one-at-a-time.ts";
import { scriptRunner } from "./dev/run-script.ts";
import { buildSite } from "./docs/build-site.ts";
import { guidesFolder } from "./docs/facts/guides.ts";
import { serveSite } from "./docs/serve/serve-site.ts";
import { writeSite } from "./docs/write/write-site.ts";
import { ensureGenerated } from "./generate/write/ensure-generated.ts";
import { reloadLog } from "./mock/server/log-reload.ts";
import { type RunningMock, startMock } from "./mock/server/start-mock.ts";
import { commandUsage } from "./project/installation.ts";
import { projectAt } from "./project/project.ts";

const generateAndLint = fileURLToPath(new URL("./dev/generate-and-lint.ts", import.meta.url));

const command = {
  name: commandUsage("dev"),
  summary: "Follows each save of a contract or guide: generates, lints, and brings the mock and open pages up to date.",
  options: {
    port: { type: "string", value: "N", description: "The mock's port; the site takes the next (4010)" },
    ...projectOptions,
  },
} as const;

await runCommand(command, async ({ values: { port, json, ...place } }) => {
  const { root, apis } = await openProject(place, []);
  const mockPort = portOf(port, 4010);
  const folder = join(root, "site");
  const { contracts, findings } = await loadSoundContracts(root, apis);
  const sound = contracts.map(({ api }) => api);
  await withProgress("Generating", () => ensureGenerated(findings.length === 0 ? { root } : { root, apis: sound }));
  const scripts = scriptRunner(process.stdout);
  const live = liveReload();
  const build = async ({ url, handler }: RunningMock) =>
    writeSite(
      folder,
      await buildSite(
        handler().apis.map(({ contract }) => contract),
        { mockOrigin: url, root },
      ),
    );

  const log = reloadLog(process.stdout, json);
  const rebuild = async () => {
    const changed = await build(mock).catch((error: unknown) => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\nThe site is as it was.\n`);
    });
    if (changed === undefined) return;
    const { written, removed } = changed;
    if (written.length + removed.length > 0) live.reload();
    process.stdout.write(
      json ? `${JSON.stringify({ site: changed })}\n` : `${written.length} files of the site are new.\n`,
    );
  };
  let isSiteFresh = true;
  const turns = oneAtATime<string>(async (saved) => {
    if (!isSiteFresh) await rebuild();
    isSiteFresh = false;
    if (saved.length > 0)
      await scripts.run(generateAndLint, [JSON.stringify(projectAt(root)), json ? "json" : "text", ...saved]);
  });
  const mock = await startMock({
    root,
    apis,
    contracts,
    reopen: async () => (await openProject(place, [])).apis,
    port: mockPort,
    watch: {
      ...log,
      reloaded(saved) {
        log.reloaded(saved);
        turns.ask(saved);
      },
      removed(gone) {
        log.removed(gone);
        turns.ask();
      },
    },
  });
  const serve = async () => {
    await build(mock);
    return serveSite({ root: folder, port: mockPort === 0 ? 0 : mockPort + 1, live });
  };
  const site = await withProgress("Building the site", serve).catch(async (error) => {
    await mock.close();
    throw error;
  });
  const guides = watch(guidesFolder(root), { ignoreInitial: true }).on("all", () => turns.ask());
  if (json) process.stdout.write(`${JSON.stringify({ mock: mock.url, apis: mock.urls, site: site.url })}\n`);
  else process.stdout.write(`Site   ${site.url}\nMock   ${mock.url}/\nEach save is followed until Ctrl-C.\n`);
  if (json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else if (findings.length > 0) process.stdout.write(`${formatFindings(findings, process.stdout)}\n`);
  turns.ask(sound);
  await untilStopped();
  scripts.stop();
  await Promise.all([guides.close(), mock.close(), site.close()]);
  await turns.idle();
  return 0;
});
