import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import typescript from "typescript";

const { createProgram, ModuleKind, ModuleResolutionKind, preProcessFile, ScriptTarget } = typescript;

/**
 * Writes the declarations of modules, and of those that these refer to.
 * @param root The repository's root.
 * @param entries Paths of modules, from the root.
 * @param target The folder to write to, each at its own path.
 */
export async function emitDeclarations(root: string, entries: readonly string[], target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "declarations-"));
  try {
    const declarations = new Map<string, string>();
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
        emitDeclarationOnly: true,
        stripInternal: true,
        allowImportingTsExtensions: true,
        rootDir: root,
        outDir: folder,
        types: ["node"],
      },
    );
    program.emit(undefined, (file, text) => declarations.set(relative(folder, file), text));
    const waiting = entries.map((entry) => entry.replace(/\.ts$/, ".d.ts"));
    const written = new Set<string>();
    for (const file of waiting) {
      const text = declarations.get(file);
      if (text === undefined || written.has(file)) continue;
      written.add(file);
      const output = join(target, file);
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, text.replace(/"(\.{1,2}\/[^"\n]+?)(?:\.d)?\.ts"/g, '"$1.js"'));
      for (const { fileName } of preProcessFile(text, true, true).importedFiles) {
        if (fileName.startsWith(".")) waiting.push(join(dirname(file), fileName).replace(/(?:\.d)?\.ts$/, ".d.ts"));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
