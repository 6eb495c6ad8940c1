import { type ChildProcess, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { root, scriptOf } from "./commands.ts";

/** A command that serves, once it has said where. */
export interface ServingCommand {
  address: string;
  child: ChildProcess;
  /** Its exit status, once it ends. */
  ended: Promise<number | null>;
}

/** Starts a command that serves, on a port that is free whatever it says. */
export async function startServing(command: string, started: (child: ChildProcess) => void): Promise<ServingCommand> {
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

/** Runs a command that checks, and gives what it prints; nothing is written while other tests read. */
export async function runCheck(command: string): Promise<string> {
  const [file = "", ...args] = scriptOf(command) ?? [];
  const safe = file.endsWith("generate.ts") && !args.includes("--check") ? [...args, "--check"] : args;
  return (await promisify(execFile)(process.execPath, [file, ...safe], { cwd: root })).stdout;
}
