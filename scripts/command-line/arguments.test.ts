import { describe, expect, test } from "vitest";
import { helpText, parseArguments } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

const command = {
  name: "npm run thing --",
  summary: "Does a thing.",
  positionals: "[api…]",
  options: {
    check: { type: "boolean", description: "Only look" },
    port: { type: "string", short: "p", value: "NUMBER", description: "Where to listen" },
  },
} as const;

describe("parseArguments", () => {
  test("gives every option a value", () => {
    expect(parseArguments(command, [])).toEqual({
      values: { check: false, port: undefined, json: false, help: false },
      positionals: [],
    });
    expect(parseArguments(command, ["a", "--check", "-p", "80", "b", "--json"])).toEqual({
      values: { check: true, port: "80", json: true, help: false },
      positionals: ["a", "b"],
    });
    expect(parseArguments(command, ["--port=80", "--", "--check"])).toMatchObject({
      values: { port: "80", check: false },
      positionals: ["--check"],
    });
  });

  test.each<[string[], string]>([
    [["--chekc"], "There is no option --chekc. Did you mean --check?"],
    [["--quite-other"], "There is no option --quite-other."],
    [["-x"], "There is no option --x."],
    [["--port"], "Option '-p, --port <value>' argument missing"],
    [["--check=yes"], "Option '--check' does not take an argument"],
  ])("%j is a misuse", (argv, message) => {
    expect(() => parseArguments(command, argv)).toThrow(new UsageError(message));
  });

  test("a command without positional arguments takes none", () => {
    const { positionals: _, ...bare } = command;
    expect(() => parseArguments(bare, ["a"])).toThrow(
      new UsageError('npm run thing -- takes no arguments, but got "a".'),
    );
  });
});

test("helpText names everything", () => {
  expect(helpText(command)).toBe(`Does a thing.

Usage: npm run thing -- [api…] [options]

      --check        Only look
  -p, --port NUMBER  Where to listen
      --json         Print the result as JSON
  -h, --help         Print this help
`);
});
