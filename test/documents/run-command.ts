import { type ChildProcess, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { scriptOf } from "./commands.ts";

/** A command that serves, once it has printed its address. */
export interface ServingCommand {
  address: string;
  child: ChildProcess;
  /** Its exit status, once it ends. */
  ended: Promise<number | null>;
}

/**
 * Starts a command that serves, on a free port in place of its own.
 * @param root The checkout in which it runs; commands write into it.
 */
export async function startServing(
  command: string,
  root: string,
  started: (child: ChildProcess) => void,
): Promise<ServingCommand> {
  const words = (scriptOf(command) ?? []).join(" ").replace(/--port \d+/, "");
  const child = spawn(process.execPath, [...words.split(" ").filter((word) => word !== ""), "--port", "0"], {
    cwd: root,
  });
  started(child);
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then((status) => reject(new Error(`It ended with ${status}: ${printed}`)));
  });
  return { address, child, ended };
}

/**
 * Runs a command that ends, and returns what it prints.
 * @param root The checkout in which it runs; commands write into it.
 * @throws {Error} with all that it printed, if its exit status is not 0.
 */
export async function runEnding(command: string, root: string): Promise<string> {
  const words = scriptOf(command) ?? [];
  const run = promisify(execFile)(process.execPath, words, { cwd: root });
  const { stdout } = await run.catch((error: { code: unknown; stdout: string; stderr: string }) => {
    throw new Error(`\`${command}\` ended with ${error.code}:\n${error.stdout}${error.stderr}`);
  });
  return stdout;
}
