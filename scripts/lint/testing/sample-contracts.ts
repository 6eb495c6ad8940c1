import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { JsonObject } from "../../contract/contract.ts";

/** Contracts without a fault: a nested envelope, a flat one with a redirect, and another project's problem details. */
export const sampleNames = ["widgets", "sign-in", "problem"] as const;

/** A fresh copy of a sample contract. */
export function sampleContract(name: (typeof sampleNames)[number]): JsonObject {
  // The samples are ours, and an object each.
  return parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), "utf8"), { merge: true }) as JsonObject;
}
