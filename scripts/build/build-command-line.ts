import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { listFiles } from "../contract/cache/list-files.ts";
import { makeBrowserFiles } from "../docs/write/make-browser-files.ts";
import { commandLineManifest, publicModules } from "./command-line-manifest.ts";
import { compileModules } from "./compile-modules.ts";
import { emitDeclarations } from "./emit-declarations.ts";
import { bundledPackages, thirdPartyNotices } from "./third-party-notices.ts";

/** What was built. */
export interface BuiltCommandLine {
  /** The files that hold code of a package, from the target, by the package's folder, such as `node_modules/yaml`. */
  packages: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds the package of the command line: the commands and what they load, compiled; the packages that they need, bundled,
 * with their licences; the files that they read; the declarations of its public modules; and the manifest.
 * @param root The repository's root.
 * @param target Is removed first.
 */
export async function buildCommandLine(root: string, target: string): Promise<BuiltCommandLine> {
  await rm(target, { recursive: true, force: true });
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), text);
  };
  const packages = bundledPackages(
    await compileModules(root, ["scripts/cli.ts", ...Object.values(publicModules)], target),
  );
  for (const file of filesToRead(root)) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await copyFile(join(root, file), join(target, file));
  }
  for (const [path, text] of await makeBrowserFiles()) await write(join("browser", path), text);
  await emitDeclarations(root, Object.values(publicModules), target);
  // Spectral exports no type of a ruleset that holds for every version of it.
  const ruleset = "declare const ruleset: object;\nexport default ruleset;\n";
  await write("generated/spectral-ruleset.d.ts", ruleset);
  const manifest = commandLineManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  await write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
  // Redoc is in `browser/`, from the package of its command.
  await write("THIRD_PARTY_NOTICES", thirdPartyNotices(root, [...packages.keys(), "node_modules/@redocly/cli"]));
  await copyFile(join(root, "scripts", "README.md"), join(target, "README.md"));
  await copyFile(join(root, "LICENSE"), join(target, "LICENSE"));
  const written = (file: string) => relative(target, join(root, file));
  return { packages: new Map([...packages].map(([folder, files]) => [folder, files.map(written)])) };
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
