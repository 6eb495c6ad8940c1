import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "./contenders.ts";
import { startServer } from "./start-server.ts";

/** From the command to an answer: the middle of three starts. */
export interface StartFigures {
  name: string;
  milliseconds: number;
  cpuMilliseconds: number;
  idleMegabytes: number;
}

const root = join(import.meta.dirname, "../..");

/** Our mock with the project's four APIs, as it starts the first time and later, beside Prism's CLI with each one. */
export async function measureStarts(): Promise<StartFigures[]> {
  // A copy without node_modules keeps nothing from one start to the next.
  const fresh = mkdtempSync(join(tmpdir(), "bench-start-"));
  cpSync(join(root, "openapi"), join(fresh, "openapi"), { recursive: true });
  try {
    return [
      await middleOf("error-contracts, all four", (port) => commands.ours(port), "/medblocks/patients"),
      await middleOf(
        "error-contracts, all four, contracts never read before",
        (port) => commands.ours(port, fresh),
        "/medblocks/patients",
      ),
      await middleOf("Prism CLI, medblocks", (port) => commands.prism(port, "medblocks"), "/patients"),
      await middleOf("Prism CLI, loop", (port) => commands.prism(port, "loop"), "/v1/users/me"),
    ];
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

async function middleOf(name: string, args: (port: number) => string[], path: string): Promise<StartFigures> {
  const starts: StartFigures[] = [];
  for (let time = 0; time < 3; time += 1) {
    const server = await startServer(args, path);
    await server.stop();
    const { cpuMilliseconds, residentMegabytes } = server.start;
    starts.push({ name, milliseconds: server.startMilliseconds, cpuMilliseconds, idleMegabytes: residentMegabytes });
  }
  const [, middle] = starts.sort((one, other) => one.cpuMilliseconds - other.cpuMilliseconds);
  if (middle === undefined) throw new Error("Nothing was started.");
  return middle;
}
