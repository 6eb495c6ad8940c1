import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { documentOf } from "./contenders.ts";
import { benchDocument } from "./workload.ts";

/** Makes a project whose only API, `bench`, has as many operations as wanted; the caller deletes it. */
export function makeBenchFolder(operations: number): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-mock-"));
  const file = documentOf(folder);
  mkdirSync(dirname(file), { recursive: true });
  // The server may cache files here, as in any project that npm has installed.
  mkdirSync(join(folder, "node_modules"));
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(benchDocument(operations)));
  return folder;
}
