/** Compares the mock with its peers and writes docs/bench/mock.md. Run by `npm run bench mock`; some four minutes. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aims } from "./mock/aims.ts";
import { makeBenchFolder } from "./mock/bench-folder.ts";
import { contenders } from "./mock/contenders.ts";
import { ensureRivals } from "./mock/ensure-rivals.ts";
import { type Measured, measureContender } from "./mock/measure-contender.ts";
import { measureStarts } from "./mock/measure-start.ts";
import { type Results, report } from "./mock/report.ts";
import { benchRequests } from "./mock/workload.ts";

if (process.platform !== "linux") throw new Error("The CPU time of other processes is read from /proc: use Linux.");

const versions = ensureRivals();
const sizes: Results["sizes"] = new Map();
for (const operations of (process.env.OPERATIONS ?? "20,1000,3000").split(",").map(Number)) {
  const folder = makeBenchFolder(operations);
  const measured = new Map<string, Measured | string>();
  sizes.set(operations, measured);
  const durations = { warmMilliseconds: 800, measureMilliseconds: 1200 };
  for (const contender of contenders) {
    const one = await measureContender(contender, folder, benchRequests(operations), durations).catch(
      ({ message }: Error) => message.split("\n")[0] ?? "",
    );
    measured.set(contender.name, one);
    process.stderr.write(`${operations} operations, ${contender.name}: ${JSON.stringify(one)}\n`);
  }
  rmSync(folder, { recursive: true });
}
const results = { versions, sizes, starts: await measureStarts() };
const page = `${report(results)}\n\n${aims(results)}\n`;
const file = join(import.meta.dirname, "../docs/bench/mock.md");
mkdirSync(join(file, ".."), { recursive: true });
writeFileSync(file, page);
process.stdout.write(page);
