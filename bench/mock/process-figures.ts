import { readFileSync } from "node:fs";

/** What a process has used so far. */
export interface Figures {
  /** User and system time of all its threads. */
  cpuMilliseconds: number;
  /** Megabytes that it holds in memory. */
  residentMegabytes: number;
}

/**
 * Reads a process's figures where Linux keeps them; CPU time comes in steps of ten milliseconds.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function figuresOf(pid: number): Figures {
  // Fields 14 and 15, counted after the name in brackets, which may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpuMilliseconds: ticks * 10, residentMegabytes: Number(resident) / 1024 };
}
