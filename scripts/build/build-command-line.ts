import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listFiles } from "../contract/cache/list-files.ts";
import { commandLineManifest, publicModules } from "./command-line-manifest.ts";
import { compileModules } from "./compile-modules.ts";
import { emitDeclarations } from "./emit-declarations.ts";

/** Modules that no module imports: the command, and those that the site gives to browsers. */
function startingModules(root: string): string[] {
  const pages = listFiles(join(root, "scripts/docs/page-scripts")).filter((file) => /^[\w-]+\.ts$/.test(file));
  return ["scripts/cli.ts", ...pages.map((file) => `scripts/docs/page-scripts/${file}`)];
}

/**
 * Builds the package of the command line: the commands and what they load, compiled; the files that they read; the
 * declarations of its public modules; and the manifest.
 * @param root The repository's root.
 * @param target Is removed first.
 */
export async function buildCommandLine(root: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const { packages } = await compileModules(root, [...startingModules(root), ...Object.values(publicModules)], target);
  for (const file of filesToRead(root)) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await copyFile(join(root, file), join(target, file));
  }
  await copyRedoc(join(target, "redoc"));
  await emitDeclarations(root, Object.values(publicModules), target);
  // Spectral exports no type of a ruleset that holds for every version of it.
  const ruleset = "declare const ruleset: object;\nexport default ruleset;\n";
  await writeFile(join(target, "generated", "spectral-ruleset.d.ts"), ruleset);
  const manifest = commandLineManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")), packages);
  await writeFile(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyFile(join(root, "scripts", "README.md"), join(target, "README.md"));
  await copyFile(join(root, "LICENSE"), join(target, "LICENSE"));
}

/** Files beside the code that commands read, from the root. */
function filesToRead(root: string): string[] {
  const below = (folder: string, pattern: RegExp) =>
    listFiles(join(root, folder))
      .filter((file) => pattern.test(file))
      .map((file) => `${folder}/${file}`);
  return [
    "openapi/extensions.schema.json",
    "generated/spectral-ruleset.js",
    ...below("scripts/lint/rules", /\.md$/),
    ...below("scripts/docs/assets", /\.(?:css|svg|png)$/),
  ];
}

/** Copies Redoc's browser bundle with its licence, so that the 300 packages of its command are not installed for it. */
async function copyRedoc(target: string): Promise<void> {
  const home = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  await mkdir(target, { recursive: true });
  await copyFile(join(home, "lib/chunks/redoc.standalone.js"), join(target, "redoc.standalone.js"));
  for (const file of ["LICENSE", "THIRD_PARTY_NOTICES"]) await copyFile(join(home, file), join(target, file));
}
