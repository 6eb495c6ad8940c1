import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { leakKinds } from "./leaks/leak-rules.ts";
import { leakSamples } from "./leaks/testing/leak-samples.ts";

const folder = join(import.meta.dirname, "..");
const files = globSync("{rules,reading}/**/*.ts", { cwd: folder }).filter(
  (file) => !/\.test\.ts$|\/testing\//.test(file),
);

/** Files that build patterns of strings, and what keeps those linear. */
const built = new Map([
  ["reading/fields.ts", "repeats what is not a quote, and a quote ends it"],
  ["rules/leaks/find-leak.ts", "adds the flag g to a pattern that is checked here"],
  ["rules/leaks/patterns/secrets.ts", "checked as it is built, below"],
  ["rules/leaks/patterns/private-addresses.ts", "checked as it is built, below"],
]);

test.each(files)("%s has linear patterns only", (file) => {
  const { literals, constructed } = patternsOf(join(folder, file));
  expect(literals.flatMap((pattern) => faultsOf(pattern).map((fault) => `${pattern}: ${fault}`))).toEqual([]);
  if (!built.has(file.replaceAll("\\", "/"))) expect(constructed).toBe(0);
});

describe.each(leakKinds.map((kind) => [kind.id, kind] as const))("%s", (rule, { patterns }) => {
  test("has linear patterns only", () => {
    const faults = patterns.flatMap(({ pattern }) => faultsOf(String(pattern)).map((fault) => `${pattern}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test("takes time in proportion to a text's length, whatever the text", () => {
    const beginnings = Object.values(leakSamples)
      .filter((samples) => samples.rule === rule)
      .flatMap(({ leaks }) => leaks.map((text) => text.replaceAll("·", "")))
      .flatMap((text) => [0.4, 0.8, 0.95].map((share) => text.slice(0, Math.ceil(text.length * share))));
    for (const { pattern } of patterns) {
      for (const part of [...runs, ...beginnings]) {
        expect(growth(pattern, part), `${pattern} on ${JSON.stringify(part)} again and again`).toBeLessThan(30);
      }
      // One megabyte of the worst run ends well within the test's time, or the pattern is not linear.
      for (const part of ["a-", " a1"]) count(pattern, repeated(part, 1_000_000));
    }
  });
});

test("the check finds what is not linear", () => {
  const bad = [
    /[\w.+-]+@x/,
    /\b[\w-]+\.(?:internal|corp)\b/,
    /a\s*$/,
    /(?=\S*\d)\S{6}/,
    /^(?:a+)+$/,
    /(?:a{1,200}){1,200}b/,
  ];
  expect(bad.filter((pattern) => faultsOf(String(pattern)).length === 0)).toEqual([]);
  const good = [/[\w.+-]{1,64}@x/, /^\s*a/, /\bkey_\w+/, /\s+/g, /a|b|c/, /^(?:\/[^/]*)+$/];
  expect(good.filter((pattern) => faultsOf(String(pattern)).length > 0)).toEqual([]);
  expect(growth(/[\w.+-]+@x/, "a")).toBeGreaterThan(30);
});

/** Short texts that make long ones when they are repeated. */
const runs = [
  "a",
  "A",
  "0",
  ".",
  "-",
  "/",
  ":",
  " ",
  "\n",
  '"',
  "@",
  "a-",
  "a.",
  "1.",
  "a:",
  "/a",
  " a",
  "a=",
  "A1",
  "\\a",
  "a@a.",
];

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

function count(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].length;
}

/** How much longer a pattern takes for eight times as much text: 8 if linear, 64 if quadratic; 0 if it takes no time. */
function growth(pattern: RegExp, part: string): number {
  const [short, long] = [repeated(part, 1_000), repeated(part, 8_000)];
  // A quadratic pattern takes 64 million steps for the long text.
  const quick = fastest(pattern, long, 1);
  if (quick < 15) return 0;
  // The short text is done in no time, so that a pause of the machine would count as the pattern's.
  return fastest(pattern, long, 3) / Math.max(fastest(pattern, short, 20), 0.01);
}

function fastest(pattern: RegExp, text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    count(pattern, text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The patterns that a file writes as literals, and how many it builds of strings. */
function patternsOf(path: string): { literals: string[]; constructed: number } {
  const source = ts.createSourceFile(relative(folder, path), readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const literals: string[] = [];
  let constructed = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText(source) === "RegExp") constructed += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, constructed };
}

/**
 * What makes a pattern slower than linear. A pattern that may begin anywhere is tried at every character, so that what it
 * repeats has to have an upper bound, unless nothing that could fail follows.
 */
function faultsOf(literal: string): string[] {
  const { pattern } = parseRegExpLiteral(literal);
  if (pattern.alternatives.every(({ elements: [first] }) => first?.type === "Assertion" && first.kind === "start")) {
    return analyse(toRegExp(literal)).reports.map(({ type }) => `${type} backtracks`);
  }
  const faults: string[] = [];
  const visit = (node: AST.Alternative | AST.Element, isLast: boolean, factor: number): void => {
    if (node.type === "Alternative") {
      for (const element of node.elements) visit(element, isLast && element === node.elements.at(-1), factor);
    } else if (node.type === "Group" || node.type === "CapturingGroup") {
      for (const alternative of node.alternatives) visit(alternative, isLast, factor);
    } else if (node.type === "Assertion" && (node.kind === "lookahead" || node.kind === "lookbehind")) {
      for (const alternative of node.alternatives) visit(alternative, false, factor);
    } else if (node.type === "Quantifier") {
      if (node.max === Number.POSITIVE_INFINITY && !isLast) faults.push(`${node.raw} has no upper bound`);
      const work = factor * (node.max === Number.POSITIVE_INFINITY ? 1 : Math.max(node.max, 1));
      if (work > 5_000) faults.push(`${node.raw} repeats what repeats, ${work} times`);
      visit(node.element, isLast && node.max <= 1, work);
    }
  };
  for (const alternative of pattern.alternatives) visit(alternative, true, 1);
  return faults;
}

function toRegExp(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
