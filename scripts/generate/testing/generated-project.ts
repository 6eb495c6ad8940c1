import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { stringify } from "yaml";
import type { GeneratedFile } from "../generator.ts";
import { makeFiles } from "../write/make-files.ts";

const projectRoot = join(import.meta.dirname, "../../..");

/** The files that are made of one document, which need not be of this project. */
export async function filesOf(document: object, api = "probe"): Promise<GeneratedFile[]> {
  const root = mkdtempSync(join(tmpdir(), "error-contracts-"));
  try {
    mkdirSync(join(root, "openapi", api), { recursive: true });
    cpSync(join(projectRoot, "openapi/extensions.schema.json"), join(root, "openapi/extensions.schema.json"));
    writeFileSync(join(root, "openapi", api, "openapi.yaml"), stringify(document, { aliasDuplicateObjects: false }));
    return await makeFiles(root, api);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A project with the runtime and what was generated for some APIs; programs in it find the packages of this one. */
export interface GeneratedProject {
  folder: string;
  remove(): void;
}

/** Lays out a project. @param apis What was generated, by API. @param programs Other modules, by path. */
export function generatedProject(
  apis: Readonly<Record<string, readonly GeneratedFile[]>>,
  programs: Readonly<Record<string, string>> = {},
): GeneratedProject {
  const cache = join(projectRoot, "node_modules", ".cache", "error-contracts");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "generated-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", '{ "type": "module" }');
  cpSync(join(projectRoot, "client"), join(folder, "client"), {
    recursive: true,
    filter: (path) => !path.endsWith(".test.ts"),
  });
  for (const [api, files] of Object.entries(apis)) {
    for (const { path, text } of files) write(`generated/${api}/${path}`, text);
  }
  for (const [path, text] of Object.entries(programs)) write(path, text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * What a strict compiler says of everything in a project, one line a fault.
 * @param withDom Whether the types of browsers are known, or those of Node.
 */
export function typeFaults(folder: string, withDom: boolean): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", ...(withDom ? ["lib.dom.d.ts", "lib.dom.iterable.d.ts"] : [])],
    types: withDom ? [] : ["node"],
  };
  const own = ts.sys.readDirectory(folder, [".ts"]);
  const program = ts.createProgram(own, options);
  // The types of other packages are not checked here.
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder.replaceAll("\\", "/")));
  const diagnostics = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return diagnostics.map(({ file, start, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1;
    return `${file?.fileName.slice(folder.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
