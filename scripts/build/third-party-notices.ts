import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** Licences that let their text travel with a bundle in place of the sources. */
const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/**
 * The packages that a build has bundled, by their folder from the root, with the written files that hold their code, as
 * esbuild names them.
 * @see https://esbuild.github.io/api/#metafile
 */
export function bundledPackages({ outputs }: Metafile): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  for (const [file, { inputs }] of Object.entries(outputs)) {
    const bundled = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    for (const folder of new Set(bundled.flatMap(([input]) => packageFolder(input)))) {
      packages.set(folder, [...(packages.get(folder) ?? []), file]);
    }
  }
  return new Map([...packages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function packageFolder(file: string): string[] {
  const [folder] = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

/**
 * The names, versions and licences of packages as one text, each licence in its own words; packages of the same words are
 * one entry.
 * @param root The repository's root.
 * @param folders Folders of packages, from the root.
 * @throws {Error} for a package with a licence that nobody has looked at.
 */
export function thirdPartyNotices(root: string, folders: readonly string[]): string {
  const names = new Map<string, string[]>();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    // Old manifests have a list of objects.
    const licence: unknown = manifest.license ?? manifest.licenses?.[0]?.type;
    if (typeof licence !== "string" || !isAccepted(licence))
      throw new Error(`${manifest.name} has the licence ${licence}: see whether its code may be in the package.`);
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(?:licen[cs]e|copying|notice|third.party.notices)/i.test(file))
      .map((file) =>
        readFileSync(join(root, folder, file), "utf8")
          .replaceAll("\r\n", "\n")
          .trim(),
      );
    const terms = [`Licence: ${licence}`, ...texts].join("\n\n");
    names.set(terms, [...(names.get(terms) ?? []), `${manifest.name} ${manifest.version}`]);
  }
  const rule = `\n\n${"-".repeat(80)}\n\n`;
  const notices = [...names].map(([terms, packages]) => `${[...new Set(packages)].join("\n")}\n\n${terms}`);
  return `This package holds code of the following packages.${rule}${notices.join(rule)}\n`;
}

/** Whether one licence of an SPDX expression is accepted. */
function isAccepted(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((id) => accepted.has(id));
}
