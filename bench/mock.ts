import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aims } from "./mock/aims.ts";
import { makeBenchFolder } from "./mock/bench-folder.ts";
import { contenders } from "./mock/contenders.ts";
import { ensureRivals } from "./mock/ensure-rivals.ts";
import { measureContenders } from "./mock/measure-contenders.ts";
import { measureStarts } from "./mock/measure-start.ts";
import { type Results, report } from "./mock/report.ts";
import { benchRequests } from "./mock/workload.ts";

/** Compares the mock with its peers and writes docs/bench/mock.md. It takes some four minutes on a quiet machine. */
export async function benchMock(): Promise<void> {
  if (process.platform !== "linux") throw new Error("The CPU time of other processes is read from /proc: use Linux.");

  const versions = ensureRivals();
  const sizes: Results["sizes"] = new Map();
  for (const operations of (process.env.OPERATIONS ?? "20,1000,3000").split(",").map(Number)) {
    const folder = makeBenchFolder(operations);
    const measured = await measureContenders(contenders, folder, benchRequests(operations));
    sizes.set(operations, measured);
    process.stderr.write(`${operations} operations are done.\n`);
    rmSync(folder, { recursive: true });
  }
  const results = { versions, sizes, starts: await measureStarts() };
  const page = `${report(results)}\n\n${aims(results)}\n`;
  const file = join(import.meta.dirname, "../docs/bench/mock.md");
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, page);
  process.stdout.write(page);
}
