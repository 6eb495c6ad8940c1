import { rename, writeFile } from "node:fs/promises";
import { chart } from "./storm/chart.ts";
import { policies } from "./storm/policies.ts";
import { scenarios } from "./storm/scenarios.ts";
import { figuresOf, simulate } from "./storm/simulate.ts";

/**
 * Simulates ten thousand clients of a service that is down, overloaded or limited, under this client's policy and those of its
 * peers, on a virtual clock; writes docs/bench/storm.md and its chart. The same in every run.
 */
export async function benchStorm(): Promise<void> {
  const clients = Number(process.env.CLIENTS ?? 10_000);
  const sections: string[] = [];
  const curves: { name: string; requests: number[]; served: number[] }[] = [];

  for (const scenario of scenarios) {
    const rows: string[] = [];
    for (const [name, makePolicy] of Object.entries(policies)) {
      const outcome = simulate(scenario, makePolicy, clients);
      if (scenario === scenarios[1]) curves.push({ name, ...outcome });
      const { amplification, served, recovery, peak, longestWait } = figuresOf(scenario, outcome, clients);
      const cells = [
        name,
        amplification.toFixed(2),
        peak.toFixed(2),
        `${(served * 100).toFixed(1)} %`,
        recovery === Number.POSITIVE_INFINITY ? "never" : `${recovery} s`,
        `${longestWait.toFixed(0)} s`,
      ];
      rows.push(`| ${cells.join(" | ")} |`);
      process.stdout.write(`${scenario.name}: ${cells.join(", ")}\n`);
    }
    const head =
      "| | requests per call | peak | served | recovery | longest wait |\n| --- | --- | --- | --- | --- | --- |";
    sections.push(`## ${scenario.name[0]?.toUpperCase()}${scenario.name.slice(1)}\n\n${head}\n${rows.join("\n")}\n`);
  }

  const page = `# What ten thousand clients do to a service that is down

Retries that are polite for one client can keep a provider down when there are many clients. If each of ${clients.toLocaleString("en")}
clients sends three requests for one, the service meets three times its load on the day that it can bear least.
\`npm run bench storm\` simulates it on a virtual clock and writes this page; two runs give the same.

Each client makes a call a second on average, and waits for it before the next. The service answers as many requests a
second as it can, in turn; it refuses with 503 what would wait longer than a second, and a refusal costs it a tenth of a
request. The policy of this client is its own code (\`nextStep\` and \`retryBudget\`), with the default options. Its peers are
modelled by their defaults: ky 2.1 (two retries after 0.3 and 0.6 s), axios-retry 4 (three at once), the AWS SDK's standard mode
(three attempts, full jitter, a budget of 500 tokens).

![Requests and answered calls per second in an outage](storm.svg)

- **Requests per call**: in the outage, else in the whole run. The aim is at most 1.2.
- **Peak**: the most requests in one second, as a part of the calls that clients make in a second.
- **Served**: calls that succeeded, as a part of those that began outside of the outage.
- **Recovery**: seconds after the outage until as many calls succeed as before. The aim is at most 15, that is, 1.5 times
  the outage from its beginning.
- **Longest wait**: the longest time after the outage that any client had no success, so that nobody starves. A client
  that happens to think long waits some ten seconds without any fault.

${sections.join("\n")}
## What the figures say

The budget decides. A client has 20 tokens: four retries after errors, or two after no response, and then it returns errors
at once until calls succeed again. The AWS SDK has the same costs and 500 tokens, since one SDK serves a whole server; for
one person's application 100 retries are no limit. A population whose clients call rarely (less than once in five seconds)
does not reach the budget, and three attempts for each call remain; its load is then as much lower.

With a limit for all, each answer says when the window ends. The peers return in that very second; this
client returns up to a second, or a tenth of the wait, later. When all tokens end at once the policies do not differ: each
client renews once, and what the token service cannot answer fails and is asked again by the next call.
`;

  for (const [file, text] of [
    ["docs/bench/storm.svg", chart(curves, { from: 20, to: 50 })],
    ["docs/bench/storm.md", page],
  ] as const) {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  }
}
