import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import typescript from "typescript";

/** What was compiled. */
export interface CompiledModules {
  /** Paths of the sources, from the root. */
  sources: string[];
  /** Names of the packages that they import. */
  packages: string[];
}

const { JsxEmit, ModuleKind, preProcessFile, ScriptTarget, transpileModule } = typescript;

/**
 * Compiles modules and every module of the repository that they load: by `import`, by `import()` or as
 * `new URL("./x.ts", import.meta.url)`. Each keeps its path, so that what is loaded lazily stays a file of its own.
 * @param root The repository's root.
 * @param entries Paths of modules, from the root.
 * @param target The folder to write to.
 */
export async function compileModules(
  root: string,
  entries: readonly string[],
  target: string,
): Promise<CompiledModules> {
  const waiting = entries.map((entry) => join(root, entry));
  const sources = new Set(waiting);
  const packages = new Set<string>();
  for (const file of waiting) {
    const text = compiled(await readFile(file, "utf8"));
    const output = join(target, relative(root, file)).replace(/\.ts$/, ".js");
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, text);
    for (const name of loadedBy(text)) {
      if (!name.startsWith(".")) {
        if (!name.startsWith("node:")) packages.add(packageOf(name));
        continue;
      }
      const source = join(dirname(file), name.replace(/\.js$/, ".ts"));
      // A page's module names the bundle beside it, which no source makes; tsc reports an import that leads nowhere.
      if (sources.has(source) || !existsSync(source)) continue;
      sources.add(source);
      waiting.push(source);
    }
  }
  return { sources: [...sources].map((file) => relative(root, file)).sort(), packages: [...packages].sort() };
}

function compiled(text: string): string {
  const { outputText } = transpileModule(text, {
    compilerOptions: {
      module: ModuleKind.ESNext,
      target: ScriptTarget.ES2023,
      jsx: JsxEmit.None,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      removeComments: true,
    },
  });
  return outputText.replace(/(new URL\("\.[^"]+)\.ts(", import\.meta\.url\))/g, "$1.js$2");
}

/** Names of modules and packages that a compiled module loads. */
function loadedBy(text: string): string[] {
  return [
    ...preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...text.matchAll(/new URL\("(\.[^"]+\.js)", import\.meta\.url\)/g)].map(([, name = ""]) => name),
    ...[...text.matchAll(/(?:createRequire\(import\.meta\.url\)|require)\s*(?:\.resolve)?\("([^"$]+)"\)/g)].map(
      ([, name = ""]) => name,
    ),
  ];
}

const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
