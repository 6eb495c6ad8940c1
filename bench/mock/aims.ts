import type { Measured } from "./measure-contenders.ts";
import { limit, ours, type Results, table } from "./report.ts";

/** What the mock aims at, and whether this run reached it. */
export function aims({ sizes, starts }: Results): string {
  const cpu = (operations: number, contender: string, request: string): number => {
    const one: Measured | string | undefined = sizes.get(operations)?.get(contender);
    return (typeof one === "object" ? one.cpu[request] : null) ?? Number.NaN;
  };
  const [least = 0, most = 0] = [Math.min(...sizes.keys()), Math.max(...sizes.keys())];
  const ratio = (over: number, under: number) => over / under;
  const [all, , ...prism] = starts;
  const quickest = Math.min(...prism.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const rows: [aim: string, figure: number, atMost: number][] = [
    [
      "a forced answer costs no more than Scalar's success",
      ratio(cpu(least, ours, forced), cpu(least, scalar, forced)),
      1,
    ],
    ["a forced answer costs at most 3 × bare", ratio(cpu(least, ours, forced), cpu(least, limit, forced)), 3],
    [
      "an ordinary GET costs at most half of Prism's, silent",
      ratio(cpu(least, ours, get), cpu(least, silent, get)),
      0.5,
    ],
    [
      `a forced answer costs the same with ${most} operations`,
      ratio(cpu(most, ours, forced), cpu(least, ours, forced)),
      1.3,
    ],
    [`an ordinary GET costs the same with ${most} operations`, ratio(cpu(most, ours, get), cpu(least, ours, get)), 1.3],
    ["four APIs start with no more CPU than Prism with one", ratio(all?.cpuMilliseconds ?? Number.NaN, quickest), 1],
  ];
  const lines = rows.map(([aim, figure, atMost]) => [
    aim,
    Number.isNaN(figure) ? "–" : figure.toFixed(2),
    String(atMost),
    Number.isNaN(figure) ? "not measured" : figure <= atMost ? "yes" : "no",
  ]);
  return `## Aims\n\n${table(["", "ratio", "at most", "reached"], lines)}`;
}

const forced = "forced 429";
const get = "GET 200";
const scalar = "@scalar/mock-server";
const silent = "Prism CLI, silent";
