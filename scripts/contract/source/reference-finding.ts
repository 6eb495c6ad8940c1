import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Finding } from "../finding.ts";
import { isObject } from "../reading/json.ts";
import { parsePointer } from "../reading/json-pointer.ts";
import type { SourceMap } from "./source-map.ts";

/**
 * A bundler's problem as a finding: a `$ref` that leads nowhere, or two components that want one name.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function referenceFinding(problem: NormalizedProblem, sources: SourceMap): Finding {
  const [location] = problem.location;
  if (location === undefined || location.pointer === undefined) {
    return { file: "", pointer: "", line: 1, column: 1, message: problem.message, remedy: "Correct the document." };
  }
  const file = location.source.absoluteRef;
  const tokens = parsePointer(location.pointer === "#/" ? "" : location.pointer);
  const value = sources.valueInSource(file, tokens);
  const reference = isObject(value) && typeof value.$ref === "string" ? value.$ref : undefined;
  const place = sources.locateInSource(file, tokens);
  if (problem.message.startsWith("Two schemas")) {
    return { ...place, message: problem.message, remedy: "Give one of the two components another name." };
  }
  if (reference === undefined) return { ...place, message: problem.message, remedy: "Correct the reference." };
  return { ...place, ...explain(file, reference) };
}

function explain(file: string, reference: string): { message: string; remedy: string } {
  if (/^[a-z][a-z+.-]+:/i.test(reference)) {
    const remedy = "Copy what it names into a file of this contract, and refer to that.";
    return { message: `$ref "${reference}" leaves the project`, remedy };
  }
  const [path = ""] = reference.split("#");
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
