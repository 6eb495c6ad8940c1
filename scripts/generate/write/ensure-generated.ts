import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ContractError } from "../../contract/contract-error.ts";
import { findApis } from "../../contract/find-apis.ts";
import { apiFiles, projectAt, withProject } from "../../project/project.ts";
import type { GeneratedFile } from "../generator.ts";
import { applyChanges, type Change, compareFiles } from "./changes.ts";
import { hashInputs, hashOutputs, type Manifest, readManifest, writeManifest } from "./manifest.ts";
import { refreshReadmeTable } from "./readme-table.ts";

/** What to generate. */
export interface GenerateOptions {
  /** The project's root, which holds `openapi/` and `generated/`. */
  root: string;
  /** Names that `findApis(root)` gives; all of them if left out, and then folders of vanished APIs are removed. */
  apis?: readonly string[];
  /** Write nothing, only tell what differs. */
  check?: boolean;
}

/** What was found, and unless it was a check, put right. */
export interface GenerateResult {
  apis: string[];
  /** By path; empty if everything was fresh. */
  changes: Change[];
}

/**
 * Makes `generated/` what the contracts say, writing only files that differ. Hashes of inputs and outputs are compared
 * before anything heavy is loaded. An API whose contract has faults keeps its earlier files, the others are generated.
 * @throws {ContractError} with the faults of all contracts.
 */
export function ensureGenerated(options: GenerateOptions): Promise<GenerateResult> {
  return withProject(options.root, () => generateStale(options));
}

async function generateStale({ root, apis, check = false }: GenerateOptions): Promise<GenerateResult> {
  const chosen = [...(apis ?? findApis(root))];
  const manifest = readManifest(root);
  const changes: Change[] = [];
  const errors: ContractError[] = [];
  for (const api of chosen) {
    const inputs = hashInputs(root, api);
    if (isFresh(manifest[api], inputs, hashOutputs(root, api))) continue;
    const files = await makeFilesOf(root, api).catch((error: unknown) => {
      if (error instanceof ContractError) errors.push(error);
      else throw error;
    });
    if (files === undefined) continue;
    const folder = slashed(relative(root, apiFiles(root, api).output));
    const found = compareFiles(root, folder, files).filter((change) => isOurs(root, change));
    changes.push(...found);
    if (!check) applyChanges(root, folder, files, found);
    if (!check || found.length === 0) manifest[api] = { inputs, outputs: hashOutputs(root, api) };
  }
  if (apis === undefined) {
    for (const folder of vanishedFolders(root, chosen)) {
      const found = compareFiles(root, folder, []);
      changes.push(...found);
      if (!check) applyChanges(root, folder, [], found);
    }
  }
  keep(root, manifest);
  if (apis === undefined && errors.length === 0) {
    const readme = refreshReadmeTable(root, chosen, check);
    if (readme !== null) changes.push(readme);
  }
  if (errors.length > 0) throw new ContractError(errors.flatMap(({ findings }) => findings));
  return { apis: chosen, changes };
}

function isFresh(entry: Manifest[string] | undefined, inputs: string, outputs: string): boolean {
  return entry?.inputs === inputs && entry.outputs === outputs;
}

/** Loads the contract and its generators only now, when something is to be made. */
async function makeFilesOf(root: string, api: string): Promise<GeneratedFile[]> {
  const { makeFiles } = await import("./make-files.ts");
  return makeFiles(root, api);
}

/** Whether somebody chose the folders, which may then hold other files as well. */
const isConfigured = (root: string): boolean => projectAt(root).configFile !== undefined;

/** A file that no generator makes is removed from a chosen folder only if it says that it was generated. */
function isOurs(root: string, { path, state }: Change): boolean {
  if (state !== "surplus" || !isConfigured(root)) return true;
  return /^(?:\/\/|#) (?:@ts-nocheck )?(?:Made|Generated) from .*; do not edit\.$/m.test(
    readFileSync(join(root, path), "utf8"),
  );
}

const slashed = (path: string): string => path.split(sep).join("/");

function vanishedFolders(root: string, apis: readonly string[]): string[] {
  const generated = join(root, "generated");
  if (isConfigured(root) || !existsSync(generated)) return [];
  return readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apis.includes(entry.name))
    .map((entry) => `generated/${entry.name}`);
}

function keep(root: string, manifest: Manifest): void {
  if (JSON.stringify(manifest) !== JSON.stringify(readManifest(root))) writeManifest(root, manifest);
}
