import { isObject } from "../../contract/reading/json.ts";
import { formatPointer, parsePointer } from "../../contract/reading/json-pointer.ts";
import { codeNotListed, codeNotShown } from "../rules/causes.ts";
import type { Fault } from "../rules/rule.ts";

/** Something that a file of a contract names, so that another place can refer to it. */
export interface NamedPart {
  /** Absolute path. */
  file: string;
  /** Reference tokens in the file; empty for the whole file. */
  tokens: readonly string[];
}

const sections = new Set(
  "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems".split(" "),
);
/** Members by which a file shows that it is one schema, path item, response or example as a whole. */
const members = new Set(
  "$ref type properties items allOf anyOf oneOf enum const get put post delete options head patch trace content value in schema".split(
    " ",
  ),
);

/**
 * The parts of a document of several files that nothing refers to. A part that only such a part uses is not listed, and a
 * file of which nothing is used is listed as a whole.
 * @param rootFile Absolute path of the document; linters look after its own components.
 * @param files What the files hold, by absolute path.
 * @param resolveFile The absolute path of a file that another one refers to by a relative path.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function unusedParts(
  rootFile: string,
  files: ReadonlyMap<string, unknown>,
  resolveFile: (from: string, path: string) => string,
): NamedPart[] {
  const parts = [...files].flatMap(([file, value]) =>
    file === rootFile || value === null || value === undefined ? [] : partsOf(file, value),
  );
  const ofFile = Map.groupBy(parts, ({ file }) => file);
  const referredTo = (file: string, value: unknown) => partsReferredTo(file, value, ofFile, resolveFile);
  const targets = new Map(parts.map((part) => [part, referredTo(part.file, valueAt(files, part))]));

  const used = new Set<NamedPart>();
  const waiting = [...referredTo(rootFile, files.get(rootFile))];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (used.has(part)) continue;
    used.add(part);
    waiting.push(...(targets.get(part) ?? []));
  }

  const unused = parts.filter((part) => !used.has(part));
  const ofOthers = new Set(
    unused.flatMap((part) => [...(targets.get(part) ?? [])].filter((target) => target !== part)),
  );
  const heads = unused.filter((part) => !ofOthers.has(part));
  // Parts that only refer to each other have no head.
  const listed = heads.length > 0 ? heads : unused.slice(0, 1);
  const whole = (file: string) => ofFile.get(file)?.every((part) => !used.has(part)) === true;
  const ofWholeFiles = new Set(listed.filter(({ file }) => whole(file)).map(({ file }) => file));
  return [
    ...[...ofWholeFiles].map((file): NamedPart => ({ file, tokens: [] })),
    ...listed.filter(({ file }) => !ofWholeFiles.has(file)),
  ];
}

/** What a finding about an unused part says. */
export function unusedFault({ tokens }: NamedPart): Omit<Fault, "pointer"> {
  const name = tokens.length === 0 ? "this file" : `\`${formatPointer(tokens).slice(1)}\``;
  const remedy = "Refer to it where it belongs, or remove it.";
  return { message: `Nothing refers to ${name}`, remedy, causes: causesOf(tokens) };
}

/** Other rules see that a code's schema or example is missing where it was used. */
function causesOf(tokens: readonly string[]): string[] {
  const [section = "", name = ""] = tokens.slice(-2);
  if (section === "schemas") return [codeNotListed(name), codeNotShown(name)];
  return section === "examples" ? [codeNotShown(name)] : [];
}

function partsOf(file: string, value: unknown): NamedPart[] {
  if (!isObject(value) || Object.keys(value).some((key) => members.has(key))) return [{ file, tokens: [] }];
  return Object.entries(value).flatMap(([key, member]): NamedPart[] => {
    if (key === "components" && isObject(member)) {
      return Object.entries(member).flatMap(([section, named]) => namesOf(file, [key, section], named));
    }
    return sections.has(key) ? namesOf(file, [key], member) : [{ file, tokens: [key] }];
  });
}

function namesOf(file: string, tokens: readonly string[], named: unknown): NamedPart[] {
  return isObject(named) ? Object.keys(named).map((name) => ({ file, tokens: [...tokens, name] })) : [];
}

function valueAt(files: ReadonlyMap<string, unknown>, { file, tokens }: NamedPart): unknown {
  return tokens.reduce<unknown>((value, token) => (isObject(value) ? value[token] : undefined), files.get(file));
}

function partsReferredTo(
  file: string,
  value: unknown,
  ofFile: ReadonlyMap<string, NamedPart[]>,
  resolveFile: (from: string, path: string) => string,
): Set<NamedPart> {
  const found = new Set<NamedPart>();
  for (const reference of referencesIn(value)) {
    const [path = "", fragment = ""] = reference.split("#");
    const target = path === "" ? file : resolveFile(file, path);
    // An `$anchor` may be in any part of the file.
    const tokens = fragment.startsWith("/") ? parsePointer(`#${fragment}`) : [];
    for (const part of ofFile.get(target) ?? []) if (overlap(part.tokens, tokens)) found.add(part);
  }
  return found;
}

/** Whether one place is the other, or inside it. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((token, index) => token === b[index]);
}

/** Every `$ref`, and every value of a discriminator's mapping that is one. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const mapping =
    isObject(value.discriminator) && isObject(value.discriminator.mapping) ? value.discriminator.mapping : {};
  const own = [value.$ref, ...Object.values(mapping)].filter((each) => typeof each === "string");
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
