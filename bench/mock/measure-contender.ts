import type { Contender } from "./contenders.ts";
import { load } from "./load.ts";
import { figuresOf } from "./process-figures.ts";
import { startServer } from "./start-server.ts";
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

/** How long a request is sent before it is measured, and how long it is measured. */
export interface Durations {
  warmMilliseconds: number;
  measureMilliseconds: number;
}

/** Starts a server and measures each request after a time in which the server may warm up; the median of three parts. */
export async function measureContender(
  contender: Contender,
  folder: string,
  requests: readonly BenchRequest[],
  { warmMilliseconds, measureMilliseconds }: Durations,
): Promise<Measured> {
  const path = requests.find(({ name }) => name.startsWith("GET"))?.text.split(" ")[1] ?? "/";
  const server = await startServer((port) => contender.args(port, folder), path);
  try {
    const idleMegabytes = figuresOf(server.pid).residentMegabytes;
    const cpu: Measured["cpu"] = {};
    for (const { name, text, status } of requests) {
      await load(server.port, text, warmMilliseconds);
      const parts: number[] = [];
      let asked = true;
      for (let part = 0; part < 3; part += 1) {
        const before = figuresOf(server.pid).cpuMilliseconds;
        const { requests: count, statuses } = await load(server.port, text, measureMilliseconds / 3);
        parts.push(((figuresOf(server.pid).cpuMilliseconds - before) * 1000) / count);
        asked &&= statuses.size === 1 && (statuses.has(status) || (status === 400 && statuses.has(422)));
      }
      cpu[name] = asked || !contender.obeys ? (parts.sort((one, other) => one - other)[1] ?? null) : null;
    }
    return {
      startMilliseconds: server.startMilliseconds,
      startCpuMilliseconds: server.start.cpuMilliseconds,
      cpu,
      idleMegabytes,
      loadedMegabytes: figuresOf(server.pid).residentMegabytes,
    };
  } finally {
    await server.stop();
  }
}
