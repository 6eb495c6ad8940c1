import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { consumers } from "../scripts/consumers/consumers.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, ".github", "workflows");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The parts of a workflow that these tests look at. */
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; "timeout-minutes"?: number; strategy?: Strategy; steps: Step[] }
  >;
}
interface Strategy {
  matrix: { include?: { os: string; node: number }[]; consumers?: string[] };
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  // The shape is GitHub's; the tests below fail on what is missing.
  return { name, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** Jobs that publish, with the rights that they need for it. */
const publishing: Record<string, Record<string, string>> = {
  "pages.yml deploy": { pages: "write", "id-token": "write" },
  // Code scanning keeps the findings of a branch.
  "lint.yml contracts": { "security-events": "write" },
  "release.yml publish": { "id-token": "write" },
};

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  test("pins every action by a commit, with its version beside it", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, found = ""]) => found);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses)
      expect(action).toMatch(
        /^(?:\.\/\.github\/actions\/[\w-]+|[\w-]+\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
  });

  test("keeps no credentials of the checkout", () => {
    for (const { uses, with: inputs } of stepsOf(workflow)) {
      if (uses?.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
    }
  });

  test("may read, and only a job that publishes may write", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [job, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writing = Object.fromEntries(Object.entries(permissions).filter(([, right]) => right === "write"));
      expect(writing, job).toEqual(publishing[`${name} ${job}`] ?? {});
    }
  });

  test("ends each job within a time limit", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThan(60);
  });

  test("runs scripts that exist", () => {
    for (const [, script = ""] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g))
      expect(manifest.scripts).toHaveProperty(script);
    for (const [, file = ""] of text.matchAll(/node (scripts\/\S+)/g))
      expect(existsSync(join(root, file)), file).toBe(true);
  });
});

test("all workflows use the same version of an action", () => {
  const versions = new Map<string, Set<string>>();
  for (const { text } of workflows) {
    for (const [, action = "", version = ""] of text.matchAll(/uses: ([^@\n]+)@(.+)/g))
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
  }
  for (const [action, found] of versions) expect([...found], action).toHaveLength(1);
});

test("each consumer of the packages has its test and runs in CI", () => {
  const [workflow] = workflows.filter(({ name }) => name === "consumers.yml");
  const run = workflow?.workflow.jobs.packages?.strategy?.matrix.consumers?.flatMap((names) => names.split(" "));
  expect(run?.sort()).toEqual(consumers.map(({ name }) => name).sort());
  for (const { project } of consumers) {
    const { scripts } = JSON.parse(readFileSync(join(root, "test", "consumers", project, "package.json"), "utf8"));
    expect(scripts.test).toBeTypeOf("string");
  }
});

test("CI checks that generated files are fresh before it runs a test", () => {
  const ci = workflows.find(({ name }) => name === "ci.yml");
  const runs = Object.values(ci?.workflow.jobs ?? {}).map(({ steps }) => steps.map(({ run }) => run ?? ""));
  for (const steps of [...runs, readFileSync(join(root, ".ci", "run"), "utf8").split("\n")]) {
    const check = steps.findIndex((run) => /npm run --silent generate -- --check$/.test(run));
    expect(check).toBeGreaterThan(0);
    expect(check).toBeLessThan(steps.indexOf("npm test"));
  }
});

test("README, package.json, .nvmrc and CI name the same versions of Node", () => {
  const ci = workflows.find(({ name }) => name === "ci.yml");
  const tested = Object.values(ci?.workflow.jobs ?? {}).flatMap(
    ({ strategy }) => strategy?.matrix.include?.map(({ node }) => node) ?? [],
  );
  const lowest = Math.min(...tested);
  expect(manifest.engines.node).toBe(`>=${lowest}`);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`Node ${lowest} or newer`);
  const used = readFileSync(join(root, ".nvmrc"), "utf8").trim();
  expect(manifest.devDependencies.node.split(".")[0]).toBe(used);
  expect(tested).toContain(Number(used));
});
