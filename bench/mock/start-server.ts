import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Figures, figuresOf } from "./process-figures.ts";

/** A server that answers. */
export interface StartedServer {
  port: number;
  pid: number;
  /** From the command to the first answer. */
  startMilliseconds: number;
  /** What it had used by then. */
  start: Figures;
  stop(): Promise<void>;
}

const longestStartMilliseconds = 30_000;

/** Starts a server and asks it until it answers, whatever it answers. */
export async function startServer(argsFor: (port: number) => string[], path: string): Promise<StartedServer> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, argsFor(port), { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const { pid = 0 } = child;
  while (!(await answers(port, path))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${errors}`);
    if (performance.now() - began > longestStartMilliseconds) {
      await stop(child);
      throw new Error(`The server did not answer within half a minute: ${errors}`);
    }
    await wait(10);
  }
  const startMilliseconds = performance.now() - began;
  return { port, pid, startMilliseconds, start: figuresOf(pid), stop: () => stop(child) };
}

async function answers(port: number, path: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: "Bearer bench" } }).then(
    async (response) => {
      await response.arrayBuffer();
      return true;
    },
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}
