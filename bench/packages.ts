import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildPackages } from "../scripts/build/build-packages.ts";
import { packPackages } from "../scripts/build/pack-packages.ts";
import { listFiles } from "../scripts/contract/cache/list-files.ts";

const root = join(import.meta.dirname, "..");

/** What the command line needs each package for that this repository names and its tarball holds. */
const purposes: Readonly<Record<string, string>> = {
  "@eslint-community/regexpp": "reads the patterns of schemas, for the lint",
  "@redocly/cli": "Redoc, of which one file is in the site",
  "@redocly/openapi-core": "reads and bundles documents; its rules",
  "@scalar/openapi-upgrader": "reads OpenAPI 3.0 as 3.1",
  "@stoplight/prism-core": "part of Prism",
  "@stoplight/prism-http": "validates the requests of the mock",
  "@stoplight/spectral-cli": "reads a project's own ruleset for Spectral",
  "@stoplight/spectral-core": "runs Spectral's rules",
  "@stoplight/spectral-parsers": "reads documents for Spectral",
  "@stoplight/spectral-rulesets": "Spectral's rules",
  ajv: "checks examples and configurations; makes validators",
  "ajv-formats": "formats for it",
  chokidar: "follows saves",
  jose: "signs the tokens of the mock",
  "json-p3": "finds the targets of overlays",
  "lru-cache": "bounds what the mock remembers",
  marked: "turns guides and descriptions into HTML",
  minisearch: "the search of the site",
  "openapi-sampler": "makes bodies from schemas",
  "openapi-typescript": "makes types from schemas",
  pino: "the log of Prism",
  selfsigned: "makes the certificate of the mock's HTTPS",
  typescript: "writes generated modules, and prints the types of `openapi-typescript`",
  yaml: "reads YAML with the place of each value",
};

/** What both packages cost who installs them. */
interface PackageCosts {
  /** The size of each tarball, in kB. */
  tarballs: [name: string, kB: number][];
  /** How many packages npm installs. */
  packages: number;
  /** What it writes, in MB. */
  megabytes: number;
  /** How long that takes, two of the packages from the registry. */
  seconds: number;
  /** How many packages the tarball of the command line holds. */
  bundled: number;
  /** Those of them that this repository names. */
  named: string[];
}

/** Builds, packs and installs both packages, and writes docs/bench/packages.md. It takes a minute, and needs a registry. */
export async function benchPackages(): Promise<void> {
  const page = report(await measure());
  writeFileSync(join(root, "docs/bench/packages.md"), page);
  process.stdout.write(page);
}

async function measure(): Promise<PackageCosts> {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    const { packages } = await buildPackages(root, folder);
    const tarballs = Object.values(await packPackages(folder, folder));
    const consumer = join(folder, "consumer");
    mkdirSync(consumer);
    writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
    const start = performance.now();
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs], { cwd: consumer });
    const seconds = (performance.now() - start) / 1000;
    const modules = join(consumer, "node_modules");
    const bytes = listFiles(modules).reduce((sum, file) => sum + statSync(join(modules, file)).size, 0);
    const installed = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8"));
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const folders = [...packages.keys(), "node_modules/@redocly/cli"];
    const bundled = new Set(folders.map((path) => path.replace(/^.*node_modules\//, "")));
    return {
      tarballs: tarballs.map((file) => [basename(file), statSync(file).size / 1000]),
      packages: Object.keys(installed.packages).length,
      megabytes: bytes / 1e6,
      seconds,
      bundled: bundled.size,
      named: Object.keys(devDependencies).filter((name) => bundled.has(name)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws {Error} if nobody has said what a bundled package is for. */
function report({ tarballs, packages, megabytes, seconds, bundled, named }: PackageCosts): string {
  const rows = named.map((name) => {
    const purpose = purposes[name];
    if (purpose === undefined) throw new Error(`Say in bench/packages.ts what the command line needs ${name} for.`);
    return `| \`${name}\` | ${purpose} |`;
  });
  return `# What the packages cost

\`npm run bench packages\` builds both packages, and installs their tarballs in an empty folder. The aim was an
installation of at most 250 packages and 120 MB. The time depends on the machine and the registry.

| | |
| --- | ---: |
${tarballs.map(([name, kB]) => `| \`${name}\` | ${(kB / 1000).toFixed(2)} MB |`).join("\n")}
| packages that npm installs | ${packages} |
| written to \`node_modules\` | ${Math.round(megabytes)} MB |
| time of the installation | ${Math.round(seconds)} s |

\`error-contracts\` depends on \`openapi-fetch\`, which makes the requests of its clients. \`error-contracts-cli\` depends on
\`error-contracts\` alone. The ${bundled} packages that its commands need are in its tarball, with their licences. These
are the ones that this repository names; the others come with them:

| package | for |
| --- | --- |
${rows.join("\n")}
`;
}
