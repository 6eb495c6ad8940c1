import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { findApis } from "../scripts/contract/find-apis.ts";
import { median, secondsOf } from "./lint/measure-run.ts";

const root = join(import.meta.dirname, "..");

/**
 * Compares `npm run generate` with the chain of Redocly's lint and bundle and openapi-typescript, and with hey-api's
 * generator: on each document of the folder that `DOCUMENTS` names, else on the
 * bundles of this project. Each runs in a process of its own; the documents are read and never kept.
 */
export async function benchGenerate(): Promise<void> {
  const folder = process.env.DOCUMENTS;
  const documents =
    folder === undefined
      ? findApis(root).map((api) => join(root, "generated", api, "openapi.yaml"))
      : readdirSync(folder)
          .filter((file) => /\.(?:ya?ml|json)$/.test(file))
          .map((file) => join(folder, file));
  for (const document of documents) benchDocument(document);
}

function benchDocument(document: string): void {
  const scratch = mkdtempSync(join(tmpdir(), "generate-bench-"));
  try {
    const name = `openapi${extname(document)}`;
    const copy = join(scratch, "openapi/bench", name);
    mkdirSync(join(scratch, "openapi/bench"), { recursive: true });
    cpSync(join(root, "openapi/extensions.schema.json"), join(scratch, "openapi/extensions.schema.json"));
    cpSync(document, copy);
    const bin = (command: string) => join(root, "node_modules/.bin", command);
    const chain = [
      [bin("redocly"), "lint", copy],
      [bin("redocly"), "bundle", copy, "-o", "bundle.yaml"],
      [bin("openapi-typescript"), "bundle.yaml", "-o", "types.d.ts"],
    ];
    const ours = [[process.execPath, join(import.meta.dirname, "generate/run-ours.ts"), scratch]];
    const rounds = Number(process.env.ROUNDS ?? 3);
    const times = Array.from({ length: rounds }, () => {
      rmSync(join(scratch, "node_modules"), { recursive: true, force: true });
      rmSync(join(scratch, "generated"), { recursive: true, force: true });
      mkdirSync(join(scratch, "node_modules"));
      return {
        ours: secondsOf(ours, scratch),
        again: secondsOf(ours, scratch),
        chain: secondsOf(chain, scratch),
        heyApi: secondsOf([[bin("openapi-ts"), "-i", copy, "-o", "hey-api"]], scratch),
      };
    });
    const of = (which: keyof (typeof times)[number]) => median(times.map((round) => round[which]));
    const ratio = (other: "chain" | "heyApi") => median(times.map((round) => round.ours / round[other]));
    const size = (statSync(document).size / 1000).toFixed(0);
    process.stdout.write(
      `${basename(document)}, ${size} kB: ours ${of("ours").toFixed(2)} s, unchanged ${of("again").toFixed(2)} s, ` +
        `Redocly and openapi-typescript ${of("chain").toFixed(2)} s (ratio ${ratio("chain").toFixed(2)}), ` +
        `hey-api ${of("heyApi").toFixed(2)} s (ratio ${ratio("heyApi").toFixed(2)})\n`,
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
