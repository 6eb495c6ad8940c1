import { join } from "node:path";
import { openProject } from "./command-line/open-project.ts";
import { portOf } from "./command-line/port.ts";
import { withProgress } from "./command-line/progress.ts";
import { runCommand } from "./command-line/run-command.ts";
import { untilStopped } from "./command-line/until-stopped.ts";
import type { Contract } from "./contract/contract.ts";
import { loadContracts } from "./contract/load-contract.ts";
import { buildSite } from "./docs/build-site.ts";
import { mockCommand } from "./docs/samples/mock-command.ts";
import { serveSite } from "./docs/serve/serve-site.ts";
import { writeSite } from "./docs/write/write-site.ts";
import { ensureGenerated } from "./generate/write/ensure-generated.ts";
import { requestLog } from "./mock/server/log-request.ts";
import { type RunningMock, startMock } from "./mock/server/start-mock.ts";
import { commandUsage } from "./project/installation.ts";

const command = {
  name: commandUsage("start"),
  summary: "Generates what is stale, serves the mock of every API and the reference, and prints their addresses.",
  options: {
    port: { type: "string", value: "N", description: "The mock's port; the reference takes the next (4010)" },
    verbose: { type: "boolean", short: "v", description: "Log queries and headers of requests to the mock" },
  },
} as const;

await runCommand(command, async ({ values: { port, verbose, json } }) => {
  const { root, apis } = await openProject({}, []);
  const mockPort = portOf(port, 4010);
  const site = join(root, "site");
  await withProgress("Generating", () => ensureGenerated({ root }));
  const contracts = await loadContracts(root, apis);
  const observe = requestLog(process.stdout, { json, verbose, now: Date.now });
  const mock = await startMock({ contracts, port: mockPort, observe });
  const serve = async () => {
    // The commands on the pages call this mock, wherever it is.
    await writeSite(site, await buildSite(contracts, { mockOrigin: mock.url, root }));
    // The reference's port follows the mock's, unless any free one was asked for.
    return serveSite({ root: site, port: mockPort === 0 ? 0 : mockPort + 1 });
  };
  const reference = await withProgress("Building the reference", serve).catch(async (error) => {
    await mock.close();
    throw error;
  });
  if (json) process.stdout.write(`${JSON.stringify({ mock: mock.url, apis: mock.urls, reference: reference.url })}\n`);
  else process.stdout.write(addresses(mock, reference.url, contracts));
  await untilStopped();
  await Promise.all([mock.close(), reference.close()]);
  return 0;
});

function addresses(mock: RunningMock, reference: string, contracts: readonly Contract[]): string {
  return [
    "",
    `Reference   ${reference}`,
    ...Object.entries(mock.urls).map(([api, url]) => `Mock        ${url}/  ${api}`),
    "",
    "Any documented error, whatever the request carries:",
    ...contracts.slice(0, 1).map((contract) => `  ${exampleCall(contract, mock.url)}`),
    "",
    "Ctrl-C stops both.",
    "",
  ].join("\n");
}

/** A call that anybody can paste: an operation without path parameters, and the last of its errors. */
function exampleCall({ api, operations }: Contract, mockOrigin: string): string {
  const operation = operations.find(({ method, path, cases }) => method === "get" && !path.includes("{") && cases[0]);
  const code = operation?.cases.at(-1)?.code;
  return operation === undefined || code === undefined ? "" : mockCommand(api, operation, code, mockOrigin).command;
}
