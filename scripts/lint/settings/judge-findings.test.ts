import { expect, test } from "vitest";
import type { Finding } from "../../contract/finding.ts";
import { baselineText } from "./baseline.ts";
import { ignoreComments } from "./ignore-comments.ts";
import { judgeFindings, type RawFindings } from "./judge-findings.ts";
import type { LintSettings } from "./lint-settings.ts";

const rules: RawFindings["rules"] = [
  { id: "405-has-allow", preset: "http" },
  { id: "429-has-retry-after", preset: "http", level: "warn" },
  { id: "code-unique", preset: "contract" },
  { id: "cause-described", preset: "house" },
];
const finding = (rule: string, line = 3): Finding => ({
  file: "shop.yaml",
  pointer: `/at/${line}`,
  line,
  column: 1,
  message: `${rule} is broken`,
  remedy: "Mend it.",
  rule,
});
const all = rules.map(({ id }) => finding(id));
const judged = (
  found: Partial<RawFindings>,
  settings: LintSettings = {},
  { today = "2026-11-25", baseline }: { today?: string; baseline?: string } = {},
) =>
  judgeFindings(
    { findings: [], comments: [], levels: {}, rules, ...found },
    { settings, today: new Date(today), ...(baseline === undefined ? {} : { baseline }) },
  ).map(({ rule, level = "error", line }) => `${line} ${level} ${rule}`);

test("counts facts and agreement by default, each with its own level", () => {
  expect(judged({ findings: all })).toEqual([
    "3 error 405-has-allow",
    "3 warn 429-has-retry-after",
    "3 error code-unique",
  ]);
});

test("counts the presets that are named", () => {
  expect(judged({ findings: all }, { presets: ["house"] })).toEqual(["3 error cause-described"]);
});

test("lets a rule be an error, a warning or off, whatever its preset and its ruleset say", () => {
  const settings: LintSettings = {
    rules: {
      "405-has-allow": "off",
      "code-unique": "warn",
      "cause-described": "error",
      "redocly operation-summary": "off",
    },
  };
  const findings = [...all, finding("redocly operation-summary"), { ...finding("spectral x"), level: "warn" as const }];
  expect(judged({ findings, levels: { "405-has-allow": "error", "429-has-retry-after": "error" } }, settings)).toEqual([
    "3 error 429-has-retry-after",
    "3 error cause-described",
    "3 warn code-unique",
    "3 warn spectral x",
  ]);
});

test("counts warnings as errors where the project is strict", () => {
  expect(judged({ findings: [finding("429-has-retry-after")] }, { strict: true })).toEqual([
    "3 error 429-has-retry-after",
  ]);
});

const commentsIn = (text: string) => ignoreComments("shop.yaml", text);

test("leaves out a finding that has an exception beside its line", () => {
  const beside = commentsIn(
    'a: 1\nb: 2\n"405": { $ref: x } # lint-ignore 405-has-allow: the proxy adds it, until 2027-03',
  );
  const above = commentsIn("a: 1\n# lint-ignore 405-has-allow: the proxy adds it, until 2026-11\n\n# more\nb: 2\n");
  expect(judged({ findings: [finding("405-has-allow")], comments: beside })).toEqual([]);
  expect(judged({ findings: [finding("405-has-allow", 5)], comments: above })).toEqual([]);
});

test.each([
  [
    "another line",
    "a: 1 # lint-ignore 405-has-allow: x, until 2027-03",
    ["1 error exception-current", "3 error 405-has-allow"],
  ],
  [
    "another rule",
    "\n\na: 1 # lint-ignore code-unique: x, until 2027-03",
    ["3 error 405-has-allow", "3 error exception-current"],
  ],
  [
    "an unknown rule",
    "\n\na: 1 # lint-ignore 405-alow: x, until 2027-03",
    ["3 error 405-has-allow", "3 error exception-current"],
  ],
  [
    "a past month",
    "\n\na: 1 # lint-ignore 405-has-allow: x, until 2026-10",
    ["3 error 405-has-allow", "3 error exception-current"],
  ],
  [
    "no date",
    "\n\na: 1 # lint-ignore 405-has-allow: the proxy adds it",
    ["3 error 405-has-allow", "3 error exception-explained"],
  ],
  [
    "no reason",
    "\n\na: 1 # lint-ignore 405-has-allow: until 2027-03",
    ["3 error 405-has-allow", "3 error exception-explained"],
  ],
])("does not let an exception hold for %s", (_name, text, expected) => {
  const withExceptions = [
    ...rules,
    { id: "exception-current", preset: "contract" as const },
    { id: "exception-explained", preset: "contract" as const },
  ];
  expect(judged({ findings: [finding("405-has-allow")], comments: commentsIn(text), rules: withExceptions })).toEqual(
    expected,
  );
});

test("calls no exception unused whose rule is off", () => {
  const comments = commentsIn("a: 1 # lint-ignore cause-described: ours, until 2027-03");
  expect(judged({ comments })).toEqual([]);
  expect(judged({ comments }, { presets: ["house"] })).toEqual(["1 error exception-current"]);
});

test("takes a number sign inside a text for what it is", () => {
  expect(
    commentsIn("a: '# lint-ignore x: y'\nb: \"z # lint-ignore x: y\"\nc: it's # lint-ignore x: y, until 2027-01"),
  ).toMatchObject([{ line: 3, rule: "x", reason: "y", until: "2027-01" }]);
});

test("leaves out what a baseline has, as often as the baseline has it, on whatever line", () => {
  const baseline = baselineText([finding("code-unique"), finding("405-has-allow")]);
  const moved = { ...finding("code-unique"), line: 90 };
  expect(judged({ findings: [moved, finding("405-has-allow", 4)] }, {}, { baseline })).toEqual([
    "4 error 405-has-allow",
  ]);
  const second = { ...moved, column: 9 };
  expect(judged({ findings: [moved, second] }, {}, { baseline })).toEqual(["90 error code-unique"]);
});

test("writes the same baseline for the same findings in any order", () => {
  expect(baselineText([...all].reverse())).toBe(baselineText(all));
});

test("refuses a file that is not a baseline", () => {
  expect(() => judged({}, {}, { baseline: "[]" })).toThrow(/--update-baseline/);
});

test("shows of the findings that share a cause the one with the most causes, and never more of it", () => {
  const because = (rule: string, line: number, ...causes: string[]): Finding => ({ ...finding(rule, line), causes });
  const findings = [
    because("code-unique", 1, "no response lists GONE"),
    because("405-has-allow", 2, "no response lists GONE", "the status is wrong"),
    because("code-unique", 3, "another"),
    finding("code-unique", 4),
    finding("code-unique", 5),
  ];
  expect(judged({ findings })).toEqual([
    "2 error 405-has-allow",
    "3 error code-unique",
    "4 error code-unique",
    "5 error code-unique",
  ]);
  // What the settings leave out hides nothing.
  expect(judged({ findings }, { rules: { "405-has-allow": "off" } })).toContain("1 error code-unique");
});

test("keeps a finding that blocks as an error, whatever settings, baseline and comments say", () => {
  const blocking: Finding = { ...finding("code-unique"), blocking: true };
  const found = {
    findings: [blocking],
    comments: ignoreComments("shop.yaml", "a:\n# lint-ignore code-unique: Two on purpose, until 2027-01\nb: 1\n"),
  };
  const baseline = baselineText([blocking]);
  expect(
    judged({ findings: [blocking] }, { presets: ["http"], rules: { "code-unique": "off" } }, { baseline }),
  ).toEqual(["3 error code-unique"]);
  expect(judged(found)).toEqual(["2 error exception-current", "3 error code-unique"]);
});
