/** What can go wrong between a server and its client, on demand. */
export type FaultKind = "delay" | "slow" | "reset" | "cut" | "empty" | "html" | "wrong-type";

/** A fault and, for `delay` and `slow`, how long it takes. */
export interface NetworkFault {
  kind: FaultKind;
  milliseconds: number;
}

/** One answer of a sequence: as the request deserves (`ok`), one by its name or status, or a fault. */
export type Step =
  | { kind: "ok" }
  | { kind: "name"; preference: StepPreference }
  | { kind: "fault"; fault: NetworkFault };

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

/** A fault as written: `reset`, or with its milliseconds: `delay:1500`; undefined if it is not one. */
export function parseFault(text: string): NetworkFault | undefined {
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

/**
 * The steps of a sequence as written, such as `throttled*2, ok`; undefined if there is none, there are more than a
 * thousand, or one is empty or longer than 200 characters.
 */
export function parseSteps(texts: readonly string[]): string[] | undefined {
  const steps: string[] = [];
  for (const text of texts) {
    const repeated = parseRepetition(text);
    if (repeated === undefined) return undefined;
    for (let time = 0; time < repeated.times && steps.length <= mostSteps; time++) steps.push(repeated.name);
    if (steps.length > mostSteps) return undefined;
  }
  return steps.length === 0 ? undefined : steps;
}

const mostSteps = 1000;
const longestStep = 200;

/** Splits `throttled*2` into its name and its number, in one pass: the text may come from a request. */
function parseRepetition(text: string): { name: string; times: number } | undefined {
  const step = text.trim();
  if (step === "" || step.length > longestStep) return undefined;
  const star = step.lastIndexOf("*");
  const times = step.slice(star + 1).trim();
  if (star === -1 || !/^\d{1,4}$/.test(times)) return { name: step, times: 1 };
  const name = step.slice(0, star).trim();
  return name === "" ? undefined : { name, times: Number(times) };
}
