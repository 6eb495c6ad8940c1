/** Compares `npm run lint` with Redocly's and Spectral's commands, one after the other: on the contracts, and on 600 operations. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findApis } from "../scripts/contract/find-apis.ts";
import { objectOf } from "../scripts/contract/json.ts";
import { loadBundle } from "../scripts/contract/load-bundle.ts";
import { countOperations, largeDocument } from "./lint/large-document.ts";
import { median, secondsOf } from "./lint/measure-run.ts";

const root = join(import.meta.dirname, "..");
const rounds = Number(process.env.ROUNDS ?? 3);
const apis = findApis(root);
const folder = mkdtempSync(join(tmpdir(), "lint-bench-"));

try {
  for (const name of ["redocly.yaml", ".spectral.yaml"]) cpSync(join(root, name), join(folder, name));
  for (const name of ["generated", "node_modules"]) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, "plain.yaml"), "extends: [spectral:oas]\n");
  const document = largeDocument((await loadBundle(root, apis.at(-1) ?? "")).document, 600);
  mkdirSync(join(folder, "openapi/large"), { recursive: true });
  writeFileSync(join(folder, "openapi/large/openapi.yaml"), `${JSON.stringify(document, null, 2)}\n`);

  const bin = (name: string) => join(root, "node_modules/.bin", name);
  const plain = ["-r", join(folder, "plain.yaml")];
  const ours = [process.execPath, join(import.meta.dirname, "lint/run-ours.ts")];
  const large = join(folder, "openapi/large/openapi.yaml");
  compare(`the ${apis.length} contracts`, root, {
    ours: [[...ours, root, ...apis]],
    theirs: [
      [bin("redocly"), "lint", ...apis.map((api) => `openapi/${api}/openapi.yaml`)],
      [bin("spectral"), "lint", ...plain, ...apis.map((api) => `generated/${api}/openapi.yaml`)],
    ],
  });
  compare(`${countOperations(objectOf(document.paths))} operations`, folder, {
    ours: [[...ours, folder, "large"]],
    theirs: [
      [bin("redocly"), "lint", large],
      [bin("spectral"), "lint", ...plain, large],
    ],
  });
} finally {
  rmSync(folder, { recursive: true });
}

function compare(name: string, where: string, { ours, theirs }: Record<"ours" | "theirs", string[][]>): void {
  const times = Array.from({ length: rounds }, () => ({
    ours: secondsOf(ours, where),
    theirs: secondsOf(theirs, where),
  }));
  const own = median(times.map((round) => round.ours));
  const other = median(times.map((round) => round.theirs));
  const ratio = median(times.map((round) => round.ours / round.theirs));
  process.stdout.write(
    `${name}: ours ${own.toFixed(1)} s, Redocly and Spectral ${other.toFixed(1)} s, ratio ${ratio.toFixed(2)}\n`,
  );
}
