import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The commit whose tests the guide counts. */
const commit = "0cc7ee77";
const address = "https://github.com/openapi-ts/openapi-typescript";

/** What the tests import in addition to vitest, in the versions of that commit. */
const packages = ["express@5.2.1", "node-forge@1.4.0", "undici@7.25.0"];

/**
 * Runs openapi-fetch's own tests against this client, by `openapi-fetch/adapter.ts`. The tests are fetched by git and deleted
 * afterwards. `REPOSITORY` may name a git directory on this machine that has the commit.
 * @see ../docs/guides/from-openapi-fetch.md, which names the tests that fail and why.
 */
export async function runOpenapiFetchSuite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "openapi-fetch-suite-"));
  const suite = join(folder, "packages/openapi-fetch");
  const run = (command: string, ...given: string[]) => execFileSync(command, given, { cwd: folder, stdio: "inherit" });
  try {
    const repository = process.env.REPOSITORY ?? "repository";
    if (repository === "repository")
      run("git", "clone", "--quiet", "--bare", "--filter=blob:none", address, repository);
    // The examples are programs of 2 MB that no test imports.
    const tests = ["packages/openapi-fetch/test", ":(exclude)packages/openapi-fetch/test/examples"];
    run("git", "--git-dir", repository, "archive", "--output=suite.tar", commit, ...tests);
    run("tar", "--extract", "--file=suite.tar");
    run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, ...packages);
    symlinkSync(join(root, "node_modules"), join(suite, "node_modules"));
    mkdirSync(join(suite, "src"));
    const adapter = JSON.stringify(join(import.meta.dirname, "openapi-fetch/adapter.ts"));
    writeFileSync(join(suite, "src/index.js"), `export * from ${adapter};\nexport { default } from ${adapter};\n`);
    // A part of the suite extends it.
    writeFileSync(join(suite, "tsconfig.json"), "{}\n");
    writeFileSync(
      join(suite, "vitest.config.js"),
      'export default { test: { include: ["test/**/*.test.{ts,js}"] } };\n',
    );
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    // Some tests fail, so that its exit status says nothing.
    spawnSync(process.execPath, [vitest, "run", "--root", suite], { cwd: suite, stdio: "inherit" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
