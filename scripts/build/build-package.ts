import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { findApis } from "../contract/find-apis.ts";
import { packageManifest } from "./package-manifest.ts";
import { publishDeclaration } from "./publish-declaration.ts";

/**
 * Builds the package: every module compiled by tsc alone, so that a bundler takes what is used; its declarations
 * with their sources; and the manifest. The folder to publish is `target` itself.
 * @param target Is removed first.
 * @throws {Error} with tsc's words if something does not compile.
 */
export async function buildPackage(root: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const parameters = [compiler, "-p", join(root, "tsconfig.build.json"), "--outDir", target];
  await promisify(execFile)(process.execPath, parameters).catch((error: { stdout?: string }) => {
    throw new Error(error.stdout || String(error));
  });
  const apis = findApis(root);
  for (const api of apis) {
    // tsc reads declarations but does not write them.
    for (const file of ["schema.d.ts", "catalogue.json", "openapi.yaml"]) {
      await copyFile(join(root, "generated", api, file), join(target, "generated", api, file));
    }
  }
  const manifest = packageManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")), apis);
  await publishDeclarations(root, target, Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  await writeFile(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of ["README.md", "LICENSE"]) await cp(join(root, file), join(target, file)).catch(() => {});
}

/** Replaces what the compiler wrote about each module by what the package has. */
async function publishDeclarations(root: string, target: string, packages: readonly string[]): Promise<void> {
  for (const entry of await readdir(target, { recursive: true })) {
    if (!entry.endsWith(".d.ts.map")) continue;
    const module = entry
      .replace(/\.d\.ts\.map$/, "")
      .split(sep)
      .join("/");
    const [text, map] = await Promise.all(
      [".d.ts", ".d.ts.map"].map((end) => readFile(join(target, module + end), "utf8")),
    );
    await publishDeclaration({ module, text: text ?? "", map: map ?? "" }, { root, target, packages });
  }
}
