import { parseArgs } from "node:util";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/** One option of a command. */
export interface Option {
  type: "boolean" | "string";
  short?: string;
  /** What it does, for `--help`. */
  description: string;
  /** The name of its value, for `--help`. */
  value?: string;
}

/** A command as its `--help` shows it. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  /** How it is called, such as `npm run generate --`. */
  name: string;
  /** What it does, in one sentence. */
  summary: string;
  /** Its positional arguments, such as `[api…]`; left out where it takes none. */
  positionals?: string;
  options: Options;
}

/** The values of a command's options: false for a boolean that was not given, undefined for a string. */
export type Values<Options extends Record<string, Option>> = {
  [Name in keyof Options]: Options[Name]["type"] extends "boolean" ? boolean : string | undefined;
};

/** What a command was called with. */
export interface Arguments<Options extends Record<string, Option>> {
  values: Values<Options> & { help: boolean; json: boolean };
  positionals: string[];
}

const common = {
  json: { type: "boolean", description: "Print the result as JSON" },
  help: { type: "boolean", short: "h", description: "Print this help" },
} satisfies Record<string, Option>;

/**
 * Parses a command's arguments; `--help` and `--json` belong to every command.
 * @throws {UsageError} for an unknown option, with the nearest known one, or an option without its value.
 */
export function parseArguments<Options extends Record<string, Option>>(
  command: Command<Options>,
  argv: readonly string[],
): Arguments<Options> {
  const options: Record<string, Option> = { ...command.options, ...common };
  try {
    const config = Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    );
    const { values, positionals } = parseArgs({ args: [...argv], options: config, allowPositionals: true });
    if (command.positionals === undefined && positionals.length > 0) {
      throw new UsageError(`${command.name} takes no arguments, but got "${positionals[0]}".`);
    }
    const all = Object.entries(options).map(([name, { type }]) => [
      name,
      values[name] ?? (type === "boolean" ? false : undefined),
    ]);
    // Each option has a value of its type, or its absence, as Values says.
    return { values: Object.fromEntries(all) as Arguments<Options>["values"], positionals };
  } catch (error) {
    throw usageErrorOf(error, Object.keys(options));
  }
}

/** The text of `--help`. */
export function helpText(command: Command): string {
  const rows = Object.entries({ ...command.options, ...common } as Record<string, Option>).map(([name, option]) => {
    const value = option.type === "string" ? ` ${option.value ?? "VALUE"}` : "";
    return [
      `${option.short === undefined ? "    " : `-${option.short}, `}--${name}${value}`,
      option.description,
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const usage = [command.name, command.positionals, "[options]"].filter((part) => part !== undefined).join(" ");
  return [
    command.summary,
    "",
    `Usage: ${usage}`,
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
  ].join("\n");
}

function usageErrorOf(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof TypeError) || !("code" in error)) return error;
  const unknown = /^Unknown option '-*([^'=]+)/.exec(error.message)?.[1];
  if (unknown === undefined) return new UsageError(error.message.split(". ")[0] ?? error.message);
  const close = nearest(unknown, names);
  return new UsageError(`There is no option --${unknown}.${close === undefined ? "" : ` Did you mean --${close}?`}`);
}
