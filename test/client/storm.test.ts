import { describe, expect, test } from "vitest";
import { policies } from "../../bench/storm/policies.ts";
import { scenarios } from "../../bench/storm/scenarios.ts";
import { figuresOf, simulate } from "../../bench/storm/simulate.ts";

const clients = 300;
const ours = policies["error-contracts"];

describe("three hundred clients", () => {
  test.each(scenarios.filter(({ outage }) => outage).map((scenario) => [scenario.name, scenario] as const))(
    "of a service with an %s send at most 1.2 requests for a call, and all are served soon after",
    (_, scenario) => {
      if (ours === undefined) throw new Error("no policy");
      const figures = figuresOf(scenario, simulate(scenario, ours, clients), clients);
      expect(figures.amplification).toBeLessThanOrEqual(1.2);
      expect(figures.amplification).toBeGreaterThan(1);
      expect(figures.recovery).toBeLessThanOrEqual(15);
      expect(figures.longestWait).toBeLessThan(30);
    },
  );

  test("with the policy of a peer send far more, so that the simulation can fail", () => {
    const [scenario] = scenarios;
    const peer = policies["axios-retry"];
    if (scenario === undefined || peer === undefined) throw new Error("no scenario");
    expect(figuresOf(scenario, simulate(scenario, peer, clients), clients).amplification).toBeGreaterThan(3);
  });
});
