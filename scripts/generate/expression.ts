import { property } from "./naming.ts";

/** A value of a generated module: JSON, with names of the module's scope in it. */
export type Expression =
  | null
  | boolean
  | number
  | string
  | readonly Expression[]
  | { readonly [name: string]: Expression }
  | Name;

/** A name in the module's scope, called with an argument or not; `from` is the module that it is imported from. */
interface Name {
  readonly $name: string;
  readonly from?: string;
  readonly argument?: Expression;
}

/** A name of the platform's or another module's. */
export const named = ($name: string, from?: string): Name => (from === undefined ? { $name } : { $name, from });

/** A regular expression as code. */
export const regularExpression = (pattern: RegExp): Name => ({ $name: String(pattern) });

/** A part of the runtime, or what it makes of an argument; a client carries it only if its contract needs it. */
export const runtimePart = (module: string, $name: string, argument?: Expression): Name => ({
  ...named($name, `../../client/${module}.ts`),
  ...(argument !== undefined && { argument }),
});

/** The code of a value: the imports that it needs, what is in it more than once as constants, and the value by them. */
export function printExpression(value: Expression): { imports: string[]; constants: string[]; text: string } {
  const times = new Map<string, number>();
  const imported = new Map<string, Set<string>>();
  const look = (part: Expression): void => {
    if (typeof part !== "object" || part === null) return;
    if (isName(part)) {
      if (part.from !== undefined) imported.set(part.from, (imported.get(part.from) ?? new Set()).add(part.$name));
      if (part.argument === undefined) return;
    }
    const text = JSON.stringify(part);
    times.set(text, (times.get(text) ?? 0) + 1);
    // What is only in a repeated part is written once as it is.
    if (times.get(text) !== 1) return;
    if (isName(part)) look(part.argument ?? null);
    else Object.values(part).forEach(look);
  };
  look(value);

  // Zipped, a short text costs less the second time than the name of a constant.
  const repeated = [...times].filter(([text, count]) => count > 1 && text.length > 200).map(([text]) => text);
  const names = new Map(repeated.map((text, index) => [text, `s${index}`]));
  const print = (part: Expression, depth = 0): string => names.get(JSON.stringify(part)) ?? members(part, depth);
  const members = (part: Expression, depth = 0): string => {
    if (typeof part !== "object" || part === null) return JSON.stringify(part);
    if (isName(part)) return part.argument === undefined ? part.$name : `${part.$name}(${print(part.argument)})`;
    if (Array.isArray(part)) return `[${part.map((item) => print(item)).join(", ")}]`;
    const entries = Object.entries(part).map(
      ([key, member]) => `${/^\d+$/.test(key) ? key : property(key)}: ${print(member, depth + 1)}`,
    );
    const line = `{ ${entries.join(", ")} }`;
    if (line.length < 240 || depth > 2) return line;
    const indent = "  ".repeat(depth);
    return `{\n${entries.map((entry) => `${indent}${entry},\n`).join("")}${indent.slice(2)}}`;
  };
  const constants = repeated
    // A name is declared after those that it uses: the longest text comes last.
    .sort((one, other) => one.length - other.length)
    .map(
      (text) => `const ${names.get(text)} = ${members(JSON.parse(text))}${text.startsWith("[") ? " as const" : ""};`,
    );
  const imports = [...imported]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, parts]) => `import { ${[...parts].sort().join(", ")} } from "${from}";`);
  return { imports, constants, text: members(value, 1) };
}

const isName = (part: object): part is Name => "$name" in part;
