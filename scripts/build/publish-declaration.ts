import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import typescript from "typescript";

const { preProcessFile } = typescript;

/** Sources are in a folder of their own: beside its declarations, a compiler would take a source in their place. */
const sourcesFolder = "src";

/** What the compiler says about one module. */
export interface ModuleDeclaration {
  /** Its path from the repository's root, without extension. */
  module: string;
  text: string;
  /** The source map of `text`. */
  map: string;
}

/**
 * Writes a module's declarations as a package has them: they import each other as `.js`, and their map names the module's
 * source, which is copied with them.
 * @param root The repository's root.
 * @param target The package's folder.
 * @param packages The packages that declarations may import.
 * @throws {Error} if the declarations import another package, which those who install this one do not have.
 * @see https://www.typescriptlang.org/tsconfig/#declarationMap
 */
export async function publishDeclaration(
  { module, text, map }: ModuleDeclaration,
  { root, target, packages }: { root: string; target: string; packages: readonly string[] },
): Promise<void> {
  const missing = importedNames(text).filter(
    (name) => !/^\.|^node:/.test(name) && !packages.some((known) => name === known || name.startsWith(`${known}/`)),
  );
  if (missing.length > 0) {
    throw new Error(
      `The declarations of ${module} import ${missing.join(", ")}, which does not come with the package.`,
    );
  }
  const file = join(target, `${module}.d.ts`);
  const source = join(target, sourcesFolder, `${module}.ts`);
  await mkdir(dirname(file), { recursive: true });
  await mkdir(dirname(source), { recursive: true });
  await copyFile(join(root, `${module}.ts`), source);
  await writeFile(file, text.replace(/"(\.{1,2}\/[^"\n]+?)(?:\.d)?\.ts"/g, '"$1.js"'));
  const sources = [relative(dirname(file), source).split(sep).join("/")];
  await writeFile(`${file}.map`, JSON.stringify({ ...JSON.parse(map), sources }));
}

/** The names of the modules and packages that a text imports. */
export function importedNames(text: string): string[] {
  return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
