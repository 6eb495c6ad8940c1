import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NormalizedProblem } from "@redocly/openapi-core";
import type { JsonObject } from "../contract.ts";
import type { Finding, SourceLocation } from "../finding.ts";
import { isObject } from "../reading/json.ts";
import { appendPointer, parsePointer, valueAt } from "../reading/json-pointer.ts";
import { nameMaps } from "./extension-references.ts";
import type { ParsedSource, SourceMap } from "./source-map.ts";

const rule = "ref-resolves";

/** Members that hold data, in which `$ref` is a name like any other. */
const dataMembers = new Set(["example", "default", "enum", "const", "value"]);

/**
 * A bundler's problem as a finding: a `$ref` that leads nowhere, or where it may not.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function referenceFinding(
  problem: NormalizedProblem,
  sources: Pick<SourceMap, "locateInSource" | "valueInSource">,
): Finding {
  const [location] = problem.location;
  if (location === undefined || location.pointer === undefined) {
    const remedy = "Correct the document.";
    return { file: "", pointer: "", line: 1, column: 1, message: problem.message, remedy, rule };
  }
  const file = location.source.absoluteRef;
  const tokens = parsePointer(location.pointer === "#/" ? "" : location.pointer);
  const value = sources.valueInSource(file, tokens);
  const reference = isObject(value) ? (value.$ref ?? value.externalValue) : undefined;
  const place = { ...sources.locateInSource(file, tokens), rule };
  if (typeof reference !== "string") return { ...place, message: problem.message, remedy: "Correct the reference." };
  return { ...place, ...explain(file, reference, problem.message) };
}

function explain(file: string, reference: string, problem: string): { message: string; remedy: string } {
  const copyIt = "Copy what it names into a file of this contract, and refer to that.";
  if (/^[a-z][a-z+.-]+:/i.test(reference)) return { message: `$ref "${reference}" leaves the project`, remedy: copyIt };
  const refusal = /(?:leaves the folder of the document|names a file of more than \d+ MB)/.exec(problem)?.[0];
  if (refusal !== undefined) {
    const remedy = refusal.startsWith("leaves")
      ? `${copyIt} Or allow its folder with \`--allow-outside FOLDER\`.`
      : "Split the file into several.";
    return { message: `$ref "${reference}" ${refusal}`, remedy };
  }
  const [path = ""] = reference.split("#");
  if (path.includes("\\")) {
    return { message: `$ref "${reference}" has a backslash`, remedy: "Write `/` between folders." };
  }
  if (path !== "" && !existsSync(resolve(dirname(file), path))) {
    return {
      message: `$ref "${reference}" names a file that does not exist`,
      remedy: `Create ${path}, or correct the path.`,
    };
  }
  const where = path === "" ? "this file" : path;
  return {
    message: `$ref "${reference}" names nothing in ${where}`,
    remedy: `Correct the part after "#", or add it to ${where}.`,
  };
}

/**
 * References of a bundled document, in OpenAPI's own members, that name nothing in it.
 * @param rootFile The document's file, as `locate` names it; an overlay can write references too.
 */
export function danglingReferences(
  document: JsonObject,
  locate: (pointer: string) => SourceLocation,
  rootFile: string,
): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, pointer: string, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    const reference = isObject(value) ? value.$ref : undefined;
    if (typeof reference === "string" && !(reference.startsWith("#") && namesSomething(document, reference))) {
      const place = locate(pointer);
      const where = place.file === rootFile ? "this file" : "the document";
      const remedy = `Correct the part after "#", or add it to ${where}.`;
      findings.push({ ...place, message: `$ref "${reference}" names nothing in ${where}`, remedy, rule });
    }
    for (const [key, member] of Object.entries(value)) {
      const isData = dataMembers.has(key) || (key === "examples" && Array.isArray(member)) || key.startsWith("x-");
      if (isMap || !isData) walk(member, appendPointer(pointer, key), !isMap && nameMaps.has(key));
    }
  };
  walk(document, "", false);
  return findings;
}

function namesSomething(document: JsonObject, reference: string): boolean {
  return /^#(?:\/|$)/.test(reference) && valueAt(document, reference) !== undefined;
}

/** The first `$ref` that leads, by other objects that are nothing but a `$ref`, back to itself. */
export function circularReference(
  files: readonly ParsedSource[],
  { locateInSource }: Pick<SourceMap, "locateInSource">,
): Finding | undefined {
  const byFile = new Map(files.map((source) => [source.file, source]));
  for (const { file, parsed } of files) {
    for (const tokens of referencesIn(parsed)) {
      if (!closesCircle(byFile, file, tokens)) continue;
      const message = "The `$ref` leads back to itself, and to nothing else";
      const remedy = "Refer to a place that describes something.";
      return { ...locateInSource(file, tokens), message, remedy, rule };
    }
  }
  return undefined;
}

function closesCircle(
  files: ReadonlyMap<string, ParsedSource>,
  startFile: string,
  startTokens: readonly string[],
): boolean {
  const seen = new Set<string>();
  let file = startFile;
  let tokens = startTokens;
  for (;;) {
    const key = `${file}${appendPointer("", ...tokens)}`;
    if (seen.has(key)) return true;
    seen.add(key);
    const value = valueIn(files.get(file)?.parsed, tokens);
    const reference = isObject(value) ? value.$ref : undefined;
    if (typeof reference !== "string" || /^[a-z][a-z+.-]+:/i.test(reference)) return false;
    const [path = "", fragment = ""] = reference.split("#");
    if (fragment !== "" && !fragment.startsWith("/")) return false;
    if (path !== "") file = resolve(dirname(file), path);
    tokens = parsePointer(`#${fragment}`);
  }
}

function referencesIn(parsed: unknown): string[][] {
  const found: string[][] = [];
  const seen = new Set<object>();
  const walk = (value: unknown, tokens: string[]): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isObject(value) && typeof value.$ref === "string") found.push(tokens);
    for (const [key, member] of Object.entries(value)) walk(member, [...tokens, key]);
  };
  walk(parsed, []);
  return found;
}

function valueIn(root: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>(
    // Parsed files hold JSON: an object's own members, and the elements of lists by their numbers.
    (value, token) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, token)
        ? (value as JsonObject)[token]
        : undefined,
    root,
  );
}
