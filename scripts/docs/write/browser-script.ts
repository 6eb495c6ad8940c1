import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isInstalled } from "../../project/installation.ts";

/**
 * A module as the browser runs it: its types left out, its imports named as the files of the site are. The installed
 * package has it compiled.
 * @param path From `scripts/docs`, without extension, such as `page-scripts/site`.
 */
export async function browserScript(path: string): Promise<string> {
  const file = join(import.meta.dirname, "..", path);
  const text = isInstalled ? await readFile(`${file}.js`, "utf8") : await compiled(`${file}.ts`);
  // A browser knows no packages: the site has this one beside the modules that import it.
  return text.replaceAll(/from "minisearch"/g, 'from "./minisearch.js"');
}

async function compiled(file: string): Promise<string> {
  const { default: typescript } = await import("typescript");
  const { ModuleKind, ScriptTarget, transpileModule } = typescript;
  return transpileModule(await readFile(file, "utf8"), {
    compilerOptions: {
      module: ModuleKind.ES2022,
      target: ScriptTarget.ES2022,
      removeComments: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
