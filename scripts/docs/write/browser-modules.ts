import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import typescript from "typescript";

const { ModuleKind, ScriptTarget, transpileModule } = typescript;

const root = join(import.meta.dirname, "../../..");

/** Modules that pages start, from the root of the sources, without extension. */
const startingModules = ["scripts/docs/page-scripts/site", "scripts/docs/page-scripts/reference"];

/** Modules that have no source of ours. */
const made = /\/(?:search-data|redoc\.standalone|minisearch)$/;

/**
 * The modules that the browser runs, with all that they import, whichever room it is in: their types left out, and their
 * imports named as the files of the site are.
 * @returns Text by path from the root of the sources, such as `scripts/docs/page-scripts/site.js`.
 */
export async function browserModules(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const wanted = [...startingModules];
  for (let module = wanted.pop(); module !== undefined; module = wanted.pop()) {
    if (found.has(`${module}.js`) || made.test(module)) continue;
    const text = await browserModule(module);
    found.set(`${module}.js`, text);
    for (const [, file = ""] of text.matchAll(/(?:\bfrom|\bimport\(|\bimport) ?"(\.[^"\n]+)\.js"/g))
      wanted.push(posix.join(posix.dirname(module), file));
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function browserModule(module: string): Promise<string> {
  const { outputText } = transpileModule(await readFile(join(root, `${module}.ts`), "utf8"), {
    compilerOptions: {
      module: ModuleKind.ES2022,
      target: ScriptTarget.ES2022,
      removeComments: true,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  });
  // A browser knows no packages: the site has this one beside the modules that import it.
  return outputText.replaceAll(/from "minisearch"/g, 'from "./minisearch.js"');
}
