import { parseSteps } from "../../../client/testing/step.ts";
import { createBoundedMap } from "../state/bounded-map.ts";
import { type Conditions, conditionsHold, type SentValues } from "./conditions.ts";

/** A sequence of answers that one client gets, one per request. */
interface Scenario {
  client: string;
  /** Absent for any. */
  api?: string;
  /** Its id, or its method and path such as `GET /patients/{id}`; absent for any. */
  operation?: string;
  /** Absent for any request. */
  when?: Conditions;
  steps: readonly string[];
  /** How many steps were given out. */
  position: number;
  /** Begin anew at the end, instead of answering by cause. */
  repeat: boolean;
}

/** A sequence to set; steps may be written as `throttled*2`. */
export type NewScenario = Partial<Pick<Scenario, "client" | "repeat">> &
  Omit<Scenario, "position" | "client" | "repeat">;

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
  /** Sets a sequence in place of one with the same client, API, operation and conditions. */
  set(scenario: NewScenario): void;
  /**
   * Sets the sequences of all clients in place of those that were set so before. A request gets the first that fits; each
   * client has its own place in each. They come after the sequences of the client itself, and outlive a reset.
   */
  setForAll(scenarios: readonly NewScenario[]): void;
  /** The step that a request gets, if a sequence is set for it and not at its end. */
  next(address: ScenarioAddress, sent: SentValues): string | undefined;
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
  /** The keys of those with conditions, which no address leads to. */
  const conditional = new Set<string>();
  let forAll: readonly NewScenario[] = [];
  const positions = createBoundedMap<Scenario>(mostBytes);
  const put = (key: string, scenario: Scenario) => {
    stored.set(key, scenario);
    return scenario;
  };
  const nextForAll = (address: ScenarioAddress, sent: SentValues) => {
    for (const [index, scenario] of forAll.entries()) {
      if (!isFor(scenario, address) || !holds(scenario, sent)) continue;
      const key = `${index} ${address.client}`;
      const own = positions.get(key) ?? { repeat: false, ...scenario, client: address.client, position: 0 };
      positions.set(key, own);
      const step = advance(own);
      if (step !== undefined) return step;
    }
    return undefined;
  };
  const nextConditional = (address: ScenarioAddress, sent: SentValues) => {
    for (const key of conditional) {
      const scenario = stored.get(key);
      if (scenario === undefined) conditional.delete(key);
      else if (isFor(scenario, address) && holds(scenario, sent)) {
        const step = advance(scenario);
        if (step !== undefined) return step;
      }
    }
    return undefined;
  };
  return {
    set({ client = "default", repeat = false, ...scenario }) {
      const steps = parseSteps(scenario.steps);
      if (steps === undefined) throw new RangeError("A sequence has from 1 to 1000 steps.");
      const key = keyOf(client, scenario.api, scenario.operation, scenario.when);
      if (scenario.when !== undefined) conditional.add(key);
      put(key, { ...scenario, client, repeat, steps, position: 0 });
    },
    setForAll(scenarios) {
      forAll = scenarios;
      positions.clear();
    },
    next(address, sent) {
      const { client, api, operation, label } = address;
      if (stored.size === 0) return nextForAll(address, sent);
      const conditionalStep = nextConditional(address, sent);
      if (conditionalStep !== undefined) return conditionalStep;
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
      return nextForAll(address, sent);
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
      for (const scenarios of [stored, positions]) {
        for (const [key, scenario] of [...scenarios.entries()]) {
          if (client === undefined || scenario.client === client) scenarios.delete(key);
        }
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

/** Whether a scenario names the client, the API and the operation of a request, or leaves them open. */
function isFor({ client, api, operation }: NewScenario, address: ScenarioAddress): boolean {
  return (
    (client === undefined || client === address.client) &&
    (api === undefined || api === address.api) &&
    (operation === undefined || operation === address.operation || operation === address.label)
  );
}

function holds({ when }: NewScenario, sent: SentValues): boolean {
  return when === undefined || conditionsHold(when, sent);
}

function keyOf(client: string, api?: string, operation?: string, when?: Conditions): string {
  return JSON.stringify([client, api ?? null, operation ?? null, ...(when === undefined ? [] : [when])]);
}
