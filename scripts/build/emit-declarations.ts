import { dirname, join, relative } from "node:path";
import typescript from "typescript";
import { importedNames, publishDeclaration } from "./publish-declaration.ts";

const { createProgram, ModuleKind, ModuleResolutionKind, ScriptTarget } = typescript;

/**
 * Writes the declarations of modules, and of those that these refer to.
 * @param root The repository's root.
 * @param entries Paths of modules, from the root.
 * @param target The folder to write to, each at its own path.
 * @throws {Error} if a declaration imports a package: the command line bundles what it needs, without types.
 */
export async function emitDeclarations(root: string, entries: readonly string[], target: string): Promise<void> {
  const emitted = new Map<string, string>();
  const program = createProgram(
    entries.map((entry) => join(root, entry)),
    {
      target: ScriptTarget.ES2023,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      allowImportingTsExtensions: true,
      rootDir: root,
      types: ["node"],
    },
  );
  program.emit(undefined, (file, text) => emitted.set(relative(root, file), text));
  const modules = new Set(entries.map((entry) => entry.replace(/\.ts$/, "")));
  for (const module of modules) {
    const text = emitted.get(`${module}.d.ts`);
    const map = emitted.get(`${module}.d.ts.map`);
    if (text === undefined || map === undefined) throw new Error(`TypeScript writes no declarations of ${module}.ts.`);
    await publishDeclaration({ module, text, map }, { root, target, packages: [] });
    for (const name of importedNames(text)) {
      if (name.startsWith(".")) modules.add(join(dirname(module), name).replace(/(?:\.d)?\.ts$/, ""));
    }
  }
}
