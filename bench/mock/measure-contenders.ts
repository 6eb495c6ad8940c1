import type { Contender } from "./contenders.ts";
import { load } from "./load.ts";
import { figuresOf } from "./process-figures.ts";
import { type StartedServer, startServer } from "./start-server.ts";
import type { BenchRequest } from "./workload.ts";

/** What one server needs for one document. */
export interface Measured {
  startMilliseconds: number;
  startCpuMilliseconds: number;
  /** Microseconds of the server's CPU per request, by name of the request; null where it did not answer as asked. */
  cpu: Record<string, number | null>;
  idleMegabytes: number;
  loadedMegabytes: number;
}

const warmMilliseconds = 800;
const roundMilliseconds = 250;
const rounds = 5;

/**
 * Starts every contender, and asks them by turns, so that what else the machine does falls on all alike. Of the rounds
 * the cheapest counts: others' work can only add to a process's CPU time.
 * @returns By name of the contender, in their order; a text where it did not start.
 */
export async function measureContenders(
  contenders: readonly Contender[],
  folder: string,
  requests: readonly BenchRequest[],
): Promise<Map<string, Measured | string>> {
  const path = requests.find(({ name }) => name.startsWith("GET"))?.text.split(" ")[1] ?? "/";
  const measured = new Map<string, Measured | string>();
  const running: { contender: Contender; server: StartedServer; figures: Measured }[] = [];
  try {
    for (const contender of contenders) {
      const server = await startServer((port) => contender.args(port, folder), path).catch(
        ({ message }: Error) => message,
      );
      if (typeof server === "string") {
        measured.set(contender.name, server.split("\n")[0] ?? "");
        continue;
      }
      const idleMegabytes = figuresOf(server.pid).residentMegabytes;
      const { startMilliseconds, start } = server;
      const startCpuMilliseconds = start.cpuMilliseconds;
      const figures = { startMilliseconds, startCpuMilliseconds, cpu: {}, idleMegabytes, loadedMegabytes: 0 };
      measured.set(contender.name, figures);
      running.push({ contender, server, figures });
    }
    for (const request of requests) {
      for (const { server } of running) await load(server.port, request.text, warmMilliseconds);
      for (let round = 0; round < rounds; round += 1) {
        for (const { contender, server, figures } of running) {
          const cost = await costOf(server, request, contender.obeys);
          const known = figures.cpu[request.name];
          figures.cpu[request.name] = cost === null || known === null ? null : Math.min(cost, known ?? cost);
        }
      }
    }
    for (const { server, figures } of running) figures.loadedMegabytes = figuresOf(server.pid).residentMegabytes;
    return measured;
  } finally {
    for (const { server } of running) await server.stop();
  }
}

/** Microseconds of CPU per request in one round; null where an answer was not what was asked for. */
async function costOf({ port, pid }: StartedServer, request: BenchRequest, obeys: boolean): Promise<number | null> {
  const before = figuresOf(pid).cpuMilliseconds;
  const { requests, statuses } = await load(port, request.text, roundMilliseconds);
  const cost = ((figuresOf(pid).cpuMilliseconds - before) * 1000) / requests;
  // A body that breaks its schema is a 400 to some and a 422 to others.
  const asked = [...statuses.keys()].every(
    (status) => status === request.status || (request.status === 400 && status === 422),
  );
  return asked || !obeys ? cost : null;
}
