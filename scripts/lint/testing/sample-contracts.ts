import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { JsonObject } from "../../contract/contract.ts";

/** Contracts without a fault: a nested envelope, a flat one with a redirect, and another project's problem details. */
export const sampleNames = ["widgets", "sign-in", "problem"] as const;

const parsed = new Map<string, JsonObject>();

/** A fresh copy of a sample contract. */
export function sampleContract(name: (typeof sampleNames)[number]): JsonObject {
  let sample = parsed.get(name);
  if (sample === undefined) {
    // The samples are ours, and an object each.
    sample = parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), "utf8"), { merge: true }) as JsonObject;
    // Written as JSON and read again, so that no two places are one object, as YAML's anchors would make them.
    sample = JSON.parse(JSON.stringify(sample)) as JsonObject;
    parsed.set(name, sample);
  }
  return structuredClone(sample);
}
