/** What can go wrong between a server and its client, on demand. */
export type FaultKind = "delay" | "slow" | "reset" | "cut" | "empty" | "html" | "wrong-type";

/** A fault and, for `delay` and `slow`, how long it takes. */
export interface Fault {
  kind: FaultKind;
  milliseconds: number;
}

/** One answer of a sequence: as the request deserves (`ok`), one by its name or status, or a fault. */
export type Step = { kind: "ok" } | { kind: "name"; preference: StepPreference } | { kind: "fault"; fault: Fault };

interface StepPreference {
  status?: number;
  example?: string;
}

const usualMilliseconds: Record<FaultKind, number> = {
  delay: 2000,
  slow: 5000,
  reset: 0,
  cut: 0,
  empty: 0,
  html: 0,
  "wrong-type": 0,
};

/** The most that a fault may keep a client waiting. */
const longestMilliseconds = 600_000;

/** Names of the faults, for messages. */
export const faultNames: readonly string[] = Object.keys(usualMilliseconds);

/** A fault as written: `reset`, or with its milliseconds: `delay:1500`; undefined if it is none. */
export function parseFault(text: string): Fault | undefined {
  const [, name = "", time] = /^([a-z-]+)(?::(\d{1,9}))?$/.exec(text) ?? [];
  if (!Object.hasOwn(usualMilliseconds, name)) return undefined;
  // An own key of the table is a kind.
  const kind = name as FaultKind;
  const milliseconds = time === undefined ? usualMilliseconds[kind] : Math.min(Number(time), longestMilliseconds);
  return { kind, milliseconds };
}

/** A step as written: `ok`, a fault, a status, or the name of a code or example. */
export function parseStep(text: string): Step {
  if (text === "ok") return { kind: "ok" };
  const fault = parseFault(text);
  if (fault !== undefined) return { kind: "fault", fault };
  if (/^[1-9]\d\d$/.test(text)) return { kind: "name", preference: { status: Number(text) } };
  return { kind: "name", preference: { example: text } };
}

/** The steps of a sequence as written, such as `throttled*2, ok`; undefined if it has none or more than a thousand. */
export function parseSteps(texts: readonly string[]): string[] | undefined {
  const steps: string[] = [];
  for (const text of texts) {
    const [, name = "", times = "1"] = /^\s*(.*?)\s*(?:\*\s*(\d{1,4}))?\s*$/s.exec(text) ?? [];
    if (name === "") return undefined;
    for (let time = 0; time < Number(times) && steps.length <= mostSteps; time++) steps.push(name);
  }
  return steps.length === 0 || steps.length > mostSteps ? undefined : steps;
}

const mostSteps = 1000;
