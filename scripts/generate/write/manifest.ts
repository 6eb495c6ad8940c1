import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { hashPaths, hashSources } from "../../contract/cache/hash-sources.ts";
import { isObject } from "../../contract/reading/json.ts";
import { cacheFolder } from "../../project/cache-folder.ts";
import { apiFiles } from "../../project/project.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What was generated from what, per API: hashes of all inputs and of all outputs. */
export type Manifest = Record<string, { inputs: string; outputs: string }>;

/** A hash of everything that the outputs of an API depend on. */
export function hashInputs(root: string, api: string): string {
  // Its package.json says whether it uses msw, its tsconfig.json how modules may be named.
  return hashSources(root, api, ["scripts/contract", "scripts/generate"], ["package.json", "tsconfig.json"]);
}

/** A hash of every generated file of an API, so that one edited, added or deleted by hand is seen. */
export function hashOutputs(root: string, api: string): string {
  return hashPaths(root, [relative(root, apiFiles(root, api).output)]);
}

/** The manifest of the last run, or an empty one where there is none that can be read. */
export function readManifest(root: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath(root), "utf8"));
    // A manifest of another shape differs in every hash, and so only costs a run.
    return isObject(manifest) ? (manifest as Manifest) : {};
  } catch {
    return {};
  }
}

/** Keeps a manifest for the next run. */
export function writeManifest(root: string, manifest: Manifest): void {
  mkdirSync(dirname(manifestPath(root)), { recursive: true });
  writeAtomically(manifestPath(root), `${JSON.stringify(manifest, null, 2)}\n`);
}

function manifestPath(root: string): string {
  return join(cacheFolder(root), "generate.json");
}
