import { readFile } from "node:fs/promises";
import { join } from "node:path";
import typescript from "typescript";

const { ModuleKind, ScriptTarget, transpileModule } = typescript;

/**
 * A module as the browser runs it: its types left out, its imports named as the files of the site are.
 * @param path From `scripts/docs`, without extension, such as `page-scripts/site`.
 */
export async function browserScript(path: string): Promise<string> {
  const source = await readFile(join(import.meta.dirname, "..", `${path}.ts`), "utf8");
  const { outputText } = transpileModule(source, {
    compilerOptions: {
      module: ModuleKind.ES2022,
      target: ScriptTarget.ES2022,
      removeComments: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  // A browser knows no packages: the site has this one beside the modules that import it.
  return outputText.replaceAll(/from "minisearch"/g, 'from "./minisearch.js"');
}
