import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../contract/json.ts";
import { listFiles } from "./list-files.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What was generated from what, per API: hashes of all inputs and of all outputs. */
export type Manifest = Record<string, { inputs: string; outputs: string }>;

const project = join(import.meta.dirname, "../..");

/**
 * A hash of everything that the outputs of an API depend on: its contract, what contracts share, the generators, the
 * versions of the tools and of Node.
 */
export function hashInputs(root: string, api: string): string {
  const isSource = (path: string) => !path.endsWith(".test.ts") && !path.startsWith("fixtures/");
  return hashOf([
    ["node", process.version],
    ...filesOf(root, `openapi/${api}`),
    ...filesOf(root, "openapi/shared"),
    ...filesOf(project, "scripts/contract", isSource),
    ...filesOf(project, "scripts/generate", isSource),
    ...["openapi/extensions.schema.json", "package-lock.json"].flatMap((path) => fileOf(project, path)),
  ]);
}

/** A hash of every file in `generated/<api>/`, so that one edited, added or deleted by hand is seen. */
export function hashOutputs(root: string, api: string): string {
  return hashOf(filesOf(root, `generated/${api}`));
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
  return join(root, "node_modules/.cache/error-contracts/generate.json");
}

function filesOf(base: string, folder: string, wanted: (path: string) => boolean = () => true): [string, Buffer][] {
  const paths = listFiles(join(base, folder)).filter(wanted);
  return paths.map((path) => [`${folder}/${path}`, readFileSync(join(base, folder, path))]);
}

function fileOf(base: string, path: string): [string, Buffer][] {
  return existsSync(join(base, path)) ? [[path, readFileSync(join(base, path))]] : [];
}

function hashOf(entries: readonly (readonly [string, string | Buffer])[]): string {
  const hash = createHash("sha256");
  for (const [name, content] of entries) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest("hex");
}
