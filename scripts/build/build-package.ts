import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findApis } from "../contract/find-apis.ts";
import { packageManifest } from "./package-manifest.ts";

/**
 * Builds the package: every module compiled by tsc alone, so that a bundler takes what is used; its declarations; and
 * the manifest. The folder to publish is `target` itself.
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
  await rewriteDeclarations(target);
  const manifest = packageManifest(JSON.parse(await readFile(join(root, "package.json"), "utf8")), apis);
  await writeFile(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of ["README.md", "LICENSE"]) await cp(join(root, file), join(target, file)).catch(() => {});
}

/** Gives the imports in declarations the extension that they have for whoever installed the package. */
async function rewriteDeclarations(target: string): Promise<void> {
  for (const entry of await readdir(target, { recursive: true })) {
    if (!entry.endsWith(".d.ts")) continue;
    const text = await readFile(join(target, entry), "utf8");
    await writeFile(join(target, entry), text.replace(/"(\.{1,2}\/[^"\n]+?)(?:\.d)?\.ts"/g, '"$1.js"'));
  }
}
