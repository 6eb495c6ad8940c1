import type { Command, Option } from "./command-line/arguments.ts";
import { openProject, projectOptions } from "./command-line/open-project.ts";
import { portOf } from "./command-line/port.ts";
import { formatFindings } from "./command-line/print-findings.ts";
import { runCommand } from "./command-line/run-command.ts";
import { untilStopped } from "./command-line/until-stopped.ts";
import { UsageError } from "./command-line/usage-error.ts";
import type { Contract } from "./contract/contract.ts";
import { loadSoundContracts } from "./contract/load-contract.ts";
import type { MockOptions } from "./mock/mock-options.ts";
import type { RateLimit } from "./mock/provider/provider.ts";
import { readSeeds } from "./mock/resources/read-seeds.ts";
import { certificateOfFile } from "./mock/server/certificate.ts";
import { reloadLog } from "./mock/server/log-reload.ts";
import { requestLog } from "./mock/server/log-request.ts";
import { startMock } from "./mock/server/start-mock.ts";
import { parseChance } from "./mock/state/chance.ts";
import { commandUsage } from "./project/installation.ts";

const options = {
  port: { type: "string", value: "N", description: "Port to listen on; 0 for any that is free (4010)" },
  host: { type: "string", value: "NAME", description: "Address to listen on (127.0.0.1)" },
  https: {
    type: "string",
    value: "FILE",
    description: "Serve HTTPS with the certificate and key of a PEM file, which is made where it does not exist",
  },
  ...projectOptions,
  upstream: {
    type: "string",
    value: "URL",
    description: "A real server of the only API: what is not asked for by name, scenario or chance is passed on to it",
  },
  "rate-limit": {
    type: "string",
    value: "N/SECONDS",
    description: "In place of each provider's limit, such as 5/10; off for none",
  },
  scenarios: {
    type: "string",
    value: "FILE",
    description: "YAML or JSON: which requests get which answers; read again when it is saved",
  },
  seed: {
    type: "string",
    value: "FILE",
    description: "YAML or JSON: by API and path, the resources that are there at first",
  },
  "time-scale": {
    type: "string",
    value: "FACTOR",
    description: "Multiplies every Retry-After, delay and rate window, such as 0.05",
  },
  chaos: {
    type: "string",
    value: "STEPS",
    description: 'Answers and faults by chance, such as "throttled:5%,reset:1%"',
  },
  "chaos-seed": { type: "string", value: "N", description: "The same seed brings the same chance again (1)" },
  stateless: { type: "boolean", description: "Answer with the contract's examples alone; remember no resource" },
  strict: { type: "boolean", description: "Refuse what the contract does not describe" },
  freeze: { type: "boolean", description: "Send request ids and times as the examples have them" },
  verbose: { type: "boolean", short: "v", description: "Log queries and headers too" },
} satisfies Record<string, Option>;

const command: Command<typeof options> = {
  name: commandUsage("mock"),
  summary: "Serves every documented answer of the APIs: all under a prefix each, or the one named at the root.",
  positionals: "[api or document…]",
  options,
};

await runCommand(command, async ({ values, positionals }) => {
  const { root, apis } = await openProject(values, positionals);
  const { contracts, findings } = await loadSoundContracts(root, apis);
  if (findings.length > 0) process.stderr.write(`${formatFindings(findings, process.stderr)}\n`);
  const mock = await startMock({
    root,
    apis,
    contracts,
    reopen: async () => (await openProject(values, positionals)).apis,
    atRoot: positionals.length === 1,
    port: portOf(values.port, 4010),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.https === undefined ? {} : { https: await certificateOfFile(values.https, values.host ?? "localhost") }),
    ...upstreamOf(values.upstream, contracts),
    ...rateLimitsOf(values["rate-limit"]),
    ...(values.scenarios === undefined ? {} : { scenarioFile: values.scenarios }),
    ...(values.seed === undefined ? {} : { seeds: readSeeds(values.seed, contracts) }),
    ...timeScaleOf(values["time-scale"]),
    ...chanceOf(values.chaos, values["chaos-seed"]),
    stateless: values.stateless,
    strict: values.strict,
    frozen: values.freeze,
    watch: reloadLog(process.stdout, values.json),
    observe: requestLog(process.stdout, { json: values.json, verbose: values.verbose, now: Date.now }),
  });
  announce(mock.urls, values.json);
  await untilStopped();
  await mock.close();
  return 0;
});

function announce(urls: Record<string, string>, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ apis: urls })}\n`);
  else {
    const width = Math.max(12, ...Object.keys(urls).map(({ length }) => length)) + 2;
    for (const [api, url] of Object.entries(urls)) process.stdout.write(`${api.padEnd(width)}${url}\n`);
  }
}

function upstreamOf(url: string | undefined, contracts: readonly Contract[]): Pick<MockOptions, "upstreams"> {
  if (url === undefined) return {};
  const [only] = contracts;
  if (only === undefined || contracts.length > 1) throw new UsageError("--upstream needs the name of one API to mock.");
  return { upstreams: { [only.api]: url } };
}

function timeScaleOf(text: string | undefined): { timeScale?: number } {
  if (text === undefined) return {};
  const timeScale = /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (timeScale > 0) return { timeScale };
  throw new UsageError(`"${text}" is not a factor: give --time-scale a number above 0, such as 0.05.`);
}

function chanceOf(text: string | undefined, seed = "1"): Pick<MockOptions, "chance"> {
  if (text === undefined) return {};
  const steps = parseChance(text);
  if (steps === undefined) {
    throw new UsageError(`"${text}" cannot be read: give --chaos steps with shares, such as "throttled:5%,reset:1%".`);
  }
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`"${seed}" is not a seed: give --chaos-seed a whole number.`);
  return { chance: { steps, seed: Number(seed) } };
}

function rateLimitsOf(text: string | undefined): { rateLimits?: RateLimit[] } {
  if (text === undefined) return {};
  if (text === "off") return { rateLimits: [] };
  const [, limit = "", seconds = "60"] = /^([1-9]\d{0,6})(?:\/([1-9]\d{0,5}))?$/.exec(text) ?? [];
  if (limit !== "")
    return { rateLimits: [{ limit: Number(limit), windowSeconds: Number(seconds), per: "credential" }] };
  throw new UsageError(`"${text}" is not a rate limit: give --rate-limit requests and seconds, such as 5/10, or off.`);
}
