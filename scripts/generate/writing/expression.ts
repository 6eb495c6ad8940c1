import { literal, property } from "./literal.ts";

/** A value of a generated module: JSON, with names of the module's scope in it. */
export type Expression =
  | null
  | boolean
  | number
  | string
  | readonly Expression[]
  | { readonly [name: string]: Expression }
  | Name;

/** Tells a name from data: no document can write a symbol. */
const isNameOfScope = Symbol("name of the module's scope");

/** A name in the module's scope, called with an argument or not; `from` is the module that it is imported from. */
interface Name {
  readonly [isNameOfScope]: true;
  readonly name: string;
  readonly from?: string;
  readonly argument?: Expression;
}

/** A name of the platform's or another module's. */
export const named = (name: string, from?: string): Name => ({
  [isNameOfScope]: true,
  name,
  ...(from !== undefined && { from }),
});

/** A regular expression as code; its source never holds a line end or a bare slash. */
export const regularExpression = (pattern: RegExp): Name => named(String(pattern));

/** A part of the runtime, or what it makes of an argument; a client carries it only if its contract needs it. */
export const runtimePart = (module: string, name: string, argument?: Expression): Name => ({
  ...named(name, `../../client/${module}.ts`),
  ...(argument !== undefined && { argument }),
});

/** The code of a value: the imports that it needs, what is in it more than once as constants, and the value by them. */
export function printExpression(value: Expression): { imports: string[]; constants: string[]; text: string } {
  const seen = new Map<string, { part: Composite; times: number }>();
  const imported = new Map<string, Set<string>>();
  const keys = new Map<object, string>();
  // Not JSON where a name is: no data has the key of a name.
  const keyOf = (part: Expression): string => {
    if (!isObject(part)) return JSON.stringify(part);
    let key = keys.get(part);
    if (key === undefined) {
      if (isName(part)) key = `${part.name}(${part.argument === undefined ? "" : keyOf(part.argument)})`;
      else if (isList(part)) key = `[${part.map(keyOf).join()}]`;
      else key = `{${Object.entries(part).map(([name, member]) => `${JSON.stringify(name)}:${keyOf(member)}`)}}`;
      keys.set(part, key);
    }
    return key;
  };
  const look = (part: Expression): void => {
    if (!isObject(part)) return;
    if (isName(part)) {
      if (part.from !== undefined) imported.set(part.from, (imported.get(part.from) ?? new Set()).add(part.name));
      if (part.argument === undefined) return;
    }
    const key = keyOf(part);
    const entry = seen.get(key) ?? { part, times: 0 };
    entry.times += 1;
    seen.set(key, entry);
    // A value that only a repeated part has is written once, in place.
    if (entry.times !== 1) return;
    if (isName(part)) look(part.argument ?? null);
    else for (const member of Object.values(part)) look(member);
  };
  look(value);

  // Zipped, a short text costs less the second time than the name of a constant.
  const repeated = [...seen].filter(([key, { times }]) => times > 1 && key.length > 200);
  const names = new Map(repeated.map(([key], index) => [key, `s${index}`]));
  const print = (part: Expression, depth = 0): string =>
    (names.size > 0 && isObject(part) ? names.get(keyOf(part)) : undefined) ?? members(part, depth);
  const members = (part: Expression, depth = 0): string => {
    if (typeof part === "string") return literal(part);
    if (!isObject(part)) return JSON.stringify(part);
    if (isName(part)) return part.argument === undefined ? part.name : `${part.name}(${print(part.argument)})`;
    if (isList(part)) return `[${part.map((item) => print(item)).join(", ")}]`;
    if (Object.keys(part).length === 0) return "{}";
    const entries = Object.entries(part).map(([key, member]) => `${property(key)}: ${print(member, depth + 1)}`);
    const line = `{ ${entries.join(", ")} }`;
    if (line.length < 240 || depth > 2) return line;
    const indent = "  ".repeat(depth);
    return `{\n${entries.map((entry) => `${indent}${entry},\n`).join("")}${indent.slice(2)}}`;
  };
  const constants = repeated
    // A name is declared after those that it uses: the longest text comes last.
    .sort(([one], [other]) => one.length - other.length)
    .map(([key, { part }]) => `const ${names.get(key)} = ${members(part)}${isList(part) ? " as const" : ""};`);
  const imports = [...imported]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, parts]) => `import { ${[...parts].sort().join(", ")} } from "${from}";`);
  return { imports, constants, text: members(value, 1) };
}

type Composite = Exclude<Expression, null | boolean | number | string>;

const isObject = (part: Expression): part is Composite => typeof part === "object" && part !== null;
const isName = (part: Composite): part is Name => isNameOfScope in part;
const isList = (part: Composite): part is readonly Expression[] => Array.isArray(part);
