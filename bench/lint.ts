import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findApis } from "../scripts/contract/find-apis.ts";
import { objectOf } from "../scripts/contract/reading/json.ts";
import { loadBundle } from "../scripts/contract/source/load-bundle.ts";
import { countOperations, largeDocument } from "./lint/large-document.ts";
import { median, secondsOf } from "./lint/measure-run.ts";

const root = join(import.meta.dirname, "..");

/**
 * Compares `npm run lint` with Redocly's and Spectral's commands, one after the other: on the contracts, with everything
 * checked, with one of them changed and with none, and on 600 operations.
 */
export async function benchLint(): Promise<void> {
  const apis = findApis(root);
  const folder = mkdtempSync(join(tmpdir(), "lint-bench-"));
  const compare = comparer(folder);

  try {
    for (const name of ["redocly.yaml", ".spectral.yaml", "openapi"])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    // The folder for caches between runs.
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "plain.yaml"), "extends: [spectral:oas]\n");
    const document = largeDocument((await loadBundle(root, apis.at(-1) ?? "")).document, 600);
    mkdirSync(join(folder, "openapi/large"), { recursive: true });
    writeFileSync(join(folder, "openapi/large/openapi.yaml"), `${JSON.stringify(document, null, 2)}\n`);

    const bin = (name: string) => join(root, "node_modules/.bin", name);
    const ours = [process.execPath, join(import.meta.dirname, "lint/run-ours.ts")];
    const theirs = (sources: readonly string[], bundles: readonly string[]) => [
      [bin("redocly"), "lint", ...sources],
      [bin("spectral"), "lint", "-r", join(folder, "plain.yaml"), ...bundles],
    ];
    const contracts = theirs(
      apis.map((api) => join(folder, "openapi", api, "openapi.yaml")),
      apis.map((api) => join(root, "generated", api, "openapi.yaml")),
    );
    const save = () => appendFileSync(join(folder, "openapi", apis[0] ?? "", "openapi.yaml"), "# saved\n");
    const changed = [[...ours, folder, "changed", ...apis]];
    compare(`the ${apis.length} contracts`, { ours: [[...ours, folder, "fresh", ...apis]], theirs: contracts });
    compare(`the ${apis.length} contracts, ${apis[0]} changed`, { ours: changed, theirs: contracts }, save);
    compare(`the ${apis.length} contracts, unchanged`, { ours: changed, theirs: contracts });
    const large = [join(folder, "openapi/large/openapi.yaml")];
    compare(`${countOperations(objectOf(document.paths))} operations`, {
      ours: [[...ours, folder, "fresh", "large"]],
      theirs: theirs(large, large),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares runs in a folder, `ROUNDS` times (3), and prints the medians. */
function comparer(folder: string) {
  const rounds = Number(process.env.ROUNDS ?? 3);
  return (name: string, { ours, theirs }: Record<"ours" | "theirs", string[][]>, prepare = () => {}): void => {
    const times = Array.from({ length: rounds }, () => {
      prepare();
      return { ours: secondsOf(ours, folder), theirs: secondsOf(theirs, folder) };
    });
    const own = median(times.map((round) => round.ours));
    const other = median(times.map((round) => round.theirs));
    const ratio = median(times.map((round) => round.ours / round.theirs));
    process.stdout.write(
      `${name}: ours ${own.toFixed(2)} s, Redocly and Spectral ${other.toFixed(1)} s, ratio ${ratio.toFixed(2)}\n`,
    );
  };
}
