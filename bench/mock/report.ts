import { cpus } from "node:os";
import type { Measured } from "./measure-contenders.ts";
import type { StartFigures } from "./measure-start.ts";

/** All that a run measured. */
export interface Results {
  versions: Record<string, string>;
  /** By number of operations, then by contender; a text where it could not be measured. */
  sizes: Map<number, Map<string, Measured | string>>;
  starts: readonly StartFigures[];
}

/** Name of the contender that shows the limit, and of ours. */
export const limit = "bare node:http";
export const ours = "error-contracts";

/** A run as a page of Markdown. */
export function report({ versions, sizes, starts }: Results): string {
  const [{ model = "an unknown processor" } = {}] = cpus();
  const rivals = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    "# The mock beside its peers",
    "Written by `npm run bench mock`, in one run, all on one machine; do not edit.",
    `${cpus().length} × ${model.trim()}, Node ${process.version.slice(1)}, ${rivals.join(", ")}.`,
    `Figures are **microseconds of the server's CPU time per request**, the least of five rounds, in brackets as a
multiple of bare \`node:http\`, which answers three fixed texts and reads nothing. CPU time minds little what else a
machine does; requests per second do. Each server runs as its documentation starts it, ours with its log. They are
asked by turns, on ten connections that stay open, for the last resource of the document. Started means that an ordinary
GET was answered.`,
    ...[...sizes].map(([operations, measured]) => sizeTable(operations, measured)),
    "Scalar's mock knows no `Prefer`: its *forced* column is the success that it answers instead.",
    "## Starting with the contracts of this project",
    table(
      ["", "started, ms", "of that CPU, ms", "memory, MB"],
      starts.map((one) => [
        one.name,
        one.milliseconds.toFixed(0),
        one.cpuMilliseconds.toFixed(0),
        one.idleMegabytes.toFixed(0),
      ]),
    ),
  ].join("\n\n");
}

function sizeTable(operations: number, measured: ReadonlyMap<string, Measured | string>): string {
  const base = measured.get(limit);
  const names = typeof base === "object" ? Object.keys(base.cpu) : [];
  const cell = (one: Measured, name: string) => {
    const value = one.cpu[name];
    if (value === null || value === undefined) return "answers otherwise";
    const unit = typeof base === "object" ? base.cpu[name] : undefined;
    return `${value.toFixed(0)}${unit ? ` (${(value / unit).toFixed(1)})` : ""}`;
  };
  const rows = [...measured].map(([name, one]) =>
    typeof one === "string"
      ? [name, one, ...names.map(() => ""), ""]
      : [
          name,
          `${one.startMilliseconds.toFixed(0)} (${one.startCpuMilliseconds.toFixed(0)})`,
          ...names.map((request) => cell(one, request)),
          `${one.idleMegabytes.toFixed(0)} → ${one.loadedMegabytes.toFixed(0)}`,
        ],
  );
  const title = `## ${operations.toLocaleString("en-US")} operations`;
  return `${title}\n\n${table(["", "started, ms (CPU)", ...names, "memory, MB"], rows)}`;
}

/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
