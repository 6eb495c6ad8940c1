import { describe, expect, test } from "vitest";
import { readDocument } from "../../contract/reading/read-document.ts";
import { checkRules } from "../check-rules.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Fault, Rule } from "../rules/rule.ts";
import { type Edit, edited } from "./edit.ts";
import { rulePage } from "./rule-page.ts";
import { sampleContract, sampleNames } from "./sample-contracts.ts";

/** A change of a sample contract that a rule names. */
export interface Failure {
  edits: Edit[];
  /** Where the rule finds it: a JSON Pointer of the bundle, or its end after `…`. */
  at: string;
  /** What the message or the remedy says. */
  says?: RegExp;
  /** How many faults it makes; one unless said. */
  times?: number;
  sample?: (typeof sampleNames)[number];
}

/** A change of a sample contract that a rule lets pass. */
export type Passing = Edit[] | { edits: Edit[]; sample: (typeof sampleNames)[number] };

/** The tests that every rule has: its page, the samples, and contracts that pass and fail. */
export function describeRule(
  rule: Rule,
  { passes = {}, fails }: { passes?: Record<string, Passing>; fails: Record<string, Failure> },
): void {
  // Whether an exception is current only shows when the rule that it names runs too.
  const rules = rule.family === "exceptions" ? allRules : [rule];
  const faultsOf = (sample: (typeof sampleNames)[number], edits: readonly Edit[]): Fault[] =>
    checkRules(rules, readDocument(edited(sampleContract(sample), edits))).filter((fault) => fault.rule === rule);

  describe(rule.id, () => {
    test.each(sampleNames)("finds nothing in the sample %s", (sample) => {
      expect(faultsOf(sample, [])).toEqual([]);
    });

    test("has a page whose examples are true", () => {
      const page = rulePage(rule);
      expect(page.title).toBe(rule.id);
      expect([...page.sections.keys()]).toEqual(["Why", "Bad", "Good"]);
      expect(faultsOf("widgets", [page.edit("Bad")])).not.toEqual([]);
      expect(faultsOf("widgets", [page.edit("Good")])).toEqual([]);
    });

    test.each(Object.entries(passes))("lets pass: %s", (_name, passing) => {
      const { edits, sample } = Array.isArray(passing) ? { edits: passing, sample: "widgets" as const } : passing;
      expect(faultsOf(sample, edits)).toEqual([]);
    });

    test.each(Object.entries(fails))("names: %s", (_name, { edits, at, says, times = 1, sample = "widgets" }) => {
      const faults = faultsOf(sample, edits);
      expect(faults).toHaveLength(times);
      const [fault] = faults;
      if (at.startsWith("…")) expect(fault?.pointer.endsWith(at.slice(1))).toBe(true);
      else expect(fault?.pointer).toBe(at);
      if (says !== undefined) expect(`${fault?.message} ${fault?.remedy}`).toMatch(says);
      expect(fault?.remedy).toMatch(/\.`?$/);
    });
  });
}

/** The tests of a table of rules, by the rules' ids; each rule of the table has some. */
export function describeRules(rules: readonly Rule[], tests: Record<string, Parameters<typeof describeRule>[1]>): void {
  test(`every rule has tests: ${rules.map(({ id }) => id).join(", ")}`, () => {
    expect(Object.keys(tests).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
  for (const rule of rules) describeRule(rule, tests[rule.id] ?? { fails: {} });
}
