import { type ChildProcess, spawn } from "node:child_process";

/** Scripts of this project, each run in a process of its own so that mock and pages go on answering. */
export interface ScriptRunner {
  /** Runs a script, its output among ours; resolves when it ends. */
  run(file: string, args: readonly string[]): Promise<void>;
  /** Ends what runs. */
  stop(): void;
}

/** Makes a runner of scripts. */
export function scriptRunner(output: NodeJS.WriteStream): ScriptRunner {
  const running = new Set<ChildProcess>();
  return {
    run: (file, args) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
        running.add(child);
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output.write(text));
        const ended = () => {
          running.delete(child);
          resolve();
        };
        child.once("error", ended).once("close", ended);
      }),
    stop() {
      for (const child of running) child.kill();
    },
  };
}
