import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import typescript from "typescript";

const { preProcessFile } = typescript;

/**
 * Compiles modules and every module of the repository that they load: by `import`, by `import()` or as
 * `new URL("./x.ts", import.meta.url)`. Each keeps its path, so that what is loaded lazily stays a file of its own. The
 * packages that they load are bundled into these files, and into `packages/` where several share one.
 * @param root The repository's root.
 * @param entries Paths of modules, from the root.
 * @param target The folder to write to.
 * @returns What each written file is made from.
 * @see https://esbuild.github.io/api/#metafile
 */
export async function compileModules(root: string, entries: readonly string[], target: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: await loadedModules(root, entries),
    outbase: root,
    outdir: target,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    chunkNames: "packages/[hash]",
    format: "esm",
    platform: "node",
    target: "node22",
    // Messages that show a function's name stay what they are.
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [separateModules, namedMembers(root)],
    // Its entry for CommonJS loads its parts by a `require` that no bundler follows.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    // Rollup, which bundles rulesets, watches files with it on macOS; nothing here has it watch.
    external: ["fsevents"],
    // Bundled CommonJS calls `require`, which an ES module does not define.
    banner: {
      js: 'import { createRequire as createRequireOfModule } from "node:module";\nconst require = createRequireOfModule(import.meta.url);',
    },
    define: { __dirname: "import.meta.dirname", __filename: "import.meta.filename" },
    logLevel: "silent",
  });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replace(/(new URL\("\.[^"]+)\.ts("\s*,\s*import\.meta\.url\))/g, "$1.js$2"));
  }
  return metafile;
}

/** Keeps modules of the repository files of their own: only packages are bundled. */
const separateModules: Plugin = {
  name: "separate modules",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, importer }) =>
      kind === "entry-point" || isOfPackage(importer)
        ? undefined
        : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

const isOfPackage = (file: string): boolean => /[\\/]node_modules[\\/]/.test(file);

/**
 * Gives what `import()` of a CommonJS package returns the members that Node gives it: esbuild alone knows only its default.
 * @see https://nodejs.org/api/esm.html#commonjs-namespaces
 */
function namedMembers(root: string): Plugin {
  return {
    name: "named members",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ kind, path, importer }) =>
        kind === "dynamic-import" && !isOfPackage(importer) && !path.startsWith("node:")
          ? { path, namespace: "members" }
          : undefined,
      );
      onLoad({ filter: /.*/, namespace: "members" }, async ({ path }) => {
        const names = Object.keys(await import(path)).filter((name) => /^\w+$/.test(name) && name !== "__esModule");
        return { contents: `export { ${names.join(", ")} } from ${JSON.stringify(path)};`, resolveDir: root };
      });
    },
  };
}

/** The modules of the repository that some modules load, and these themselves, as absolute paths. */
async function loadedModules(root: string, entries: readonly string[]): Promise<string[]> {
  const found = new Set(entries.map((entry) => join(root, entry)));
  for (const file of found) {
    for (const name of loadedBy(await readFile(file, "utf8"))) {
      const path = join(dirname(file), name);
      if (/\.ts$/.test(path) && existsSync(path)) found.add(path);
    }
  }
  return [...found];
}

/** The relative names of the modules that a module loads; those of types alone are left out. */
function loadedBy(text: string): string[] {
  const code = typescript.transpileModule(text, {
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      target: typescript.ScriptTarget.ESNext,
    },
  }).outputText;
  return [
    ...preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(/new URL\("(\.[^"]+\.ts)", import\.meta\.url\)/g)].map(([, name = ""]) => name),
  ].filter((name) => name.startsWith("."));
}
