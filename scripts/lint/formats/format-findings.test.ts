import { expect, test } from "vitest";
import type { Finding } from "../../contract/finding.ts";
import { formats } from "./format-findings.ts";

const finding: Finding = {
  file: "openapi/widgets/errors.yaml",
  pointer: "/schemas/NOT_FOUND",
  line: 7,
  column: 3,
  message: 'The schema "NOT_FOUND" is <open>, 100%',
  remedy: "Close it: write `additionalProperties: false`.",
  rule: "code-schema-closed",
};
const print = async (name: string, findings: readonly Finding[]) =>
  formats.get(name)?.(findings, ["gadgets", "widgets"]);

test("prints text with the place, the rule and what to do", async () => {
  expect(await print("text", [finding])).toMatch(/errors\.yaml:7:3 .*\(code-schema-closed\).*\n.*additionalProperties/);
  expect(await print("text", [])).toBe("No findings: gadgets, widgets\n");
});

test("prints JSON that gives every finding back", async () => {
  expect(JSON.parse((await print("json", [finding])) ?? "")).toEqual({
    apis: ["gadgets", "widgets"],
    findings: [finding],
  });
});

test("escapes what a workflow command would read as its end", async () => {
  expect(await print("github", [finding])).toBe(
    '::error file=openapi/widgets/errors.yaml,line=7,col=3,title=code-schema-closed::The schema "NOT_FOUND" is <open>, 100%25%0AClose it: write `additionalProperties: false`.\n',
  );
  expect(await print("github", [])).toBe("");
});

test("prints a JUnit suite for each API, and escapes what XML would read", async () => {
  const xml = (await print("junit", [{ ...finding, message: '\u0000<a> & "b"' }])) ?? "";
  expect(xml).toContain('<testsuite name="gadgets" tests="1" failures="0">');
  expect(xml).toContain('<testsuite name="widgets" tests="1" failures="1">');
  expect(xml).toContain('<failure message="?&lt;a&gt; &amp; &quot;b&quot;">');
});

test("prints SARIF with the rule, its summary and its page", async () => {
  const { version, runs } = JSON.parse((await print("sarif", [finding])) ?? "");
  expect(version).toBe("2.1.0");
  const page = expect.stringMatching(/^# code-schema-closed\n[\s\S]*## Bad/);
  expect(runs[0].tool.driver.rules).toEqual([
    {
      id: "code-schema-closed",
      shortDescription: { text: expect.stringMatching(/\S/) },
      help: { text: page, markdown: page },
    },
  ]);
  expect(runs[0].results[0]).toMatchObject({
    ruleId: "code-schema-closed",
    ruleIndex: 0,
    locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 3 } } }],
  });
});

const many = [
  ...Array.from(
    { length: 170 },
    (_, index): Finding => ({ ...finding, line: index + 1, rule: "example-named-by-code" }),
  ),
  { ...finding, line: 300, rule: "code-unique" },
  { ...finding, line: 301, rule: "429-has-retry-after", level: "warn" as const },
];

test("annotates each cause before any cause twice, within GitHub's limit, and says how many are left", async () => {
  const lines = (await print("github", many))?.trim().split("\n") ?? [];
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(lines.slice(0, 2).join()).toMatch(/title=example-named-by-code.*title=code-unique/);
  expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(1);
  expect(lines.at(-1)).toBe("::notice::161 more findings are in the summary of this job.");
});

test("summarises findings by cause, and shows a document's text as text", async () => {
  const summary = await print("summary", [...many, { ...finding, message: "`<img src=x>` [a](https://b) | @c" }]);
  expect(summary).toContain("### 173 findings");
  expect(summary).toMatch(/\| example&#45;named&#45;by&#45;code \| error \| 170 \|/);
  expect(summary).toContain("and 150 more");
  expect(summary).not.toMatch(/<img|\]\(https|@c/);
  expect(await print("summary", [])).toBe("### No findings\n\ngadgets, widgets\n");
});
