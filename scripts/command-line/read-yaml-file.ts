import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Json } from "../contract/contract.ts";
import { positionedSource } from "../contract/source/source-position.ts";
import { UsageError } from "./usage-error.ts";

/** A YAML or JSON file of the user's, with the places of its values for messages. */
export interface YamlFile {
  value: Json;
  /** Such as `scenarios.yaml:3`, of the value that the tokens lead to. */
  place(tokens: readonly string[]): string;
}

/** @throws {UsageError} if the file cannot be read or is not YAML. */
export function readYamlFile(file: string): YamlFile {
  const text = readText(file);
  try {
    // YAML without custom tags gives JSON.
    const value = (parse(text) ?? null) as Json;
    const source = positionedSource(text);
    return { value, place: (tokens) => `${file}:${source.positionOf(tokens).line}` };
  } catch (error) {
    throw new UsageError(`${file} is not YAML: ${firstLine(error)}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
