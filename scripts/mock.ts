import type { Command, Option } from "./command-line/arguments.ts";
import { chooseApis } from "./command-line/choose-apis.ts";
import { Misuse } from "./command-line/misuse.ts";
import { runCommand } from "./command-line/run-command.ts";
import { requestLog } from "./mock/log-request.ts";
import { startMock } from "./mock/start-mock.ts";
import { untilStopped } from "./mock/until-stopped.ts";

const options = {
  port: { type: "string", value: "N", description: "Port to listen on; 0 for any that is free (4010)" },
  host: { type: "string", value: "NAME", description: "Address to listen on (127.0.0.1)" },
  root: { type: "string", value: "FOLDER", description: "Project whose openapi/ is mocked (the working directory)" },
  strict: { type: "boolean", description: "Refuse what the contract does not describe" },
  freeze: { type: "boolean", description: "Send request ids and times as the examples have them" },
  verbose: { type: "boolean", short: "v", description: "Log queries and headers too" },
} satisfies Record<string, Option>;

const command: Command<typeof options> = {
  name: "npm run mock --",
  summary: "Serves every documented answer of the APIs: all under a prefix each, or the one named at the root.",
  positionals: "[api…]",
  options,
};

await runCommand(command, async ({ values, positionals }) => {
  const root = values.root ?? process.cwd();
  const apis = chooseApis(root, positionals);
  const mock = await startMock({
    root,
    apis,
    atRoot: positionals.length === 1,
    port: portOf(values.port),
    ...(values.host === undefined ? {} : { host: values.host }),
    strict: values.strict,
    frozen: values.freeze,
    observe: requestLog(process.stdout, { json: values.json, verbose: values.verbose, now: Date.now }),
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ url: mock.url, apis: mock.urls })}\n`);
  else for (const [api, url] of Object.entries(mock.urls)) process.stdout.write(`${api.padEnd(14)}${url}\n`);
  await untilStopped();
  await mock.close();
  return 0;
});

function portOf(text = "4010"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Misuse(`"${text}" is no port: give --port a number from 0 to 65535.`);
}
