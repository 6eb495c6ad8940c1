import { parseSteps } from "../../../client/testing/step.ts";
import { createBoundedMap } from "./bounded-map.ts";

/** A sequence of answers that one client gets, one per request. */
interface Scenario {
  client: string;
  /** Absent for any. */
  api?: string;
  /** Its id, or its method and path such as `GET /patients/{id}`; absent for any. */
  operation?: string;
  steps: readonly string[];
  /** How many steps were given out. */
  position: number;
  /** Begin anew at the end, instead of answering as the request deserves. */
  repeat: boolean;
}

/** A sequence to set; steps may be written as `throttled*2`. */
type NewScenario = Partial<Pick<Scenario, "client" | "repeat">> & Omit<Scenario, "position" | "client" | "repeat">;

/** What a request has of a scenario's address. */
interface ScenarioAddress {
  client: string;
  api: string;
  operation: string;
  /** Method and path of the operation. */
  label: string;
}

/** Sequences per client; none sees another's. */
export interface Scenarios {
  /** Sets a sequence in place of one with the same client, API and operation. */
  set(scenario: NewScenario): void;
  /** The step that a request gets, if a sequence is set for it and not at its end. */
  next(address: ScenarioAddress): string | undefined;
  /** The step of a sequence that the request itself names; undefined at its end, null if it cannot be read. */
  nextInline(address: ScenarioAddress, text: string): string | undefined | null;
  list(): Scenario[];
  /** Forgets those of a client, or all. */
  reset(client?: string): void;
}

/** What all sequences may take: each key holds its text, each sequence its steps. */
const mostBytes = 16_000_000;

export function createScenarios(): Scenarios {
  const stored = createBoundedMap<Scenario>(mostBytes, ({ steps }) => steps.length * 16 + steps.join("").length * 2);
  const put = (key: string, scenario: Scenario) => {
    stored.set(key, scenario);
    return scenario;
  };
  return {
    set({ client = "default", repeat = false, ...scenario }) {
      const steps = parseSteps(scenario.steps);
      if (steps === undefined) throw new RangeError("A sequence has from 1 to 1000 steps.");
      put(keyOf(client, scenario.api, scenario.operation), { ...scenario, client, repeat, steps, position: 0 });
    },
    next({ client, api, operation, label }) {
      if (stored.size === 0) return undefined;
      const keys = [
        keyOf(client, api, operation),
        keyOf(client, api, label),
        keyOf(client, undefined, operation),
        keyOf(client, undefined, label),
        keyOf(client, api),
        keyOf(client),
      ];
      for (const key of keys) {
        const scenario = stored.get(key);
        const step = scenario && advance(scenario);
        if (step !== undefined) return step;
      }
      return undefined;
    },
    nextInline({ client, api, operation }, text) {
      const key = `${keyOf(client, api, operation)} ${text}`;
      const known = stored.get(key);
      if (known !== undefined) return advance(known);
      const steps = parseSteps(text.split(","));
      if (steps === undefined) return null;
      return advance(put(key, { client, api, operation, steps, position: 0, repeat: false }));
    },
    list: () => [...stored.entries()].map(([, scenario]) => scenario),
    reset(client) {
      for (const [key, scenario] of [...stored.entries()]) {
        if (client === undefined || scenario.client === client) stored.delete(key);
      }
    },
  };
}

function advance(scenario: Scenario): string | undefined {
  if (scenario.position >= scenario.steps.length && !scenario.repeat) return undefined;
  const step = scenario.steps[scenario.position % scenario.steps.length];
  scenario.position++;
  return step;
}

function keyOf(client: string, api?: string, operation?: string): string {
  return JSON.stringify([client, api ?? null, operation ?? null]);
}
