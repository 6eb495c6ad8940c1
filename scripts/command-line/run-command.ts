import { ContractError } from "../contract/contract-error.ts";
import { type Arguments, type Command, helpText, type Option, parseArguments } from "./arguments.ts";
import { formatFindings } from "./print-findings.ts";
import { UsageError } from "./usage-error.ts";

/** Where a command's output goes; `process` in earnest. */
export interface Streams {
  stdout: Pick<NodeJS.WriteStream, "write">;
  stderr: Pick<NodeJS.WriteStream, "write">;
}

/**
 * Runs a command and gives its exit status: what `main` returns, 1 for findings, 2 for misuse. A fault of
 * the caller's is reported in a sentence; only a fault of ours shows a stack trace.
 * @param main Is given the parsed arguments.
 */
export async function commandStatus<Options extends Record<string, Option>>(
  command: Command<Options>,
  argv: readonly string[],
  main: (args: Arguments<Options>) => Promise<number> | number,
  streams: Streams = process,
): Promise<number> {
  const json = argv.includes("--json");
  try {
    const args = parseArguments(command, argv);
    if (args.values.help) {
      streams.stdout.write(helpText(command));
      return 0;
    }
    return await main(args);
  } catch (error) {
    if (error instanceof ContractError) {
      const findings = error.findings;
      streams.stdout.write(json ? `${JSON.stringify({ findings }, null, 2)}\n` : `${formatFindings(findings)}\n`);
      return 1;
    }
    const status = error instanceof UsageError ? 2 : 1;
    const message = messageOf(error);
    if (json) streams.stdout.write(`${JSON.stringify({ error: { message } }, null, 2)}\n`);
    else streams.stderr.write(`${message}\n${status === 2 ? `\`${command.name} --help\` explains more.\n` : ""}`);
    return status;
  }
}

/** Runs a command of `process.argv` and sets the process's exit status. */
export async function runCommand<Options extends Record<string, Option>>(
  command: Command<Options>,
  main: (args: Arguments<Options>) => Promise<number> | number,
): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away, as `head` does: this is not a fault.
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await commandStatus(command, process.argv.slice(2), main);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isExpected = error instanceof UsageError || ("syscall" in error && "code" in error);
  return isExpected ? error.message : (error.stack ?? error.message);
}
