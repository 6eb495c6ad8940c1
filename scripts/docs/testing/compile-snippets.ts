import { readFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { packageManifest } from "../../build/package-manifest.ts";
import { findApis } from "../../contract/find-apis.ts";
import { isObject } from "../../contract/reading/json.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The module of this repository that each entry of the package is made of, by its name for an application. */
export function packageEntries(): Map<string, string> {
  const manifest = packageManifest(JSON.parse(readFileSync(join(root, "package.json"), "utf8")), findApis(root));
  const entries = new Map<string, string>();
  for (const [name, entry] of Object.entries(manifest.exports)) {
    if (!isObject(entry) || name.includes("*")) continue;
    entries.set(`error-contracts${name.slice(1)}`, join(root, String(entry.types).replace(/\.d\.ts$/, ".ts")));
  }
  return entries;
}

/**
 * Compiles texts as modules of an application that has installed this package, strictly.
 * @param texts By absolute path; a text need not exist as a file.
 * @returns What is wrong, with the path of the text.
 */
export function compileSnippets(texts: ReadonlyMap<string, string>): string[] {
  const options: typescript.CompilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.NodeNext,
    jsx: typescript.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ["node"],
    paths: Object.fromEntries([...packageEntries()].map(([name, file]) => [name, [file]])),
  };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, version, ...rest)
      : typescript.createSourceFile(file, text, version);
  };
  const program = typescript.createProgram([...texts.keys()], options, host);
  const found = [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return found.map(
    ({ file, messageText }) => `${file?.fileName}: ${typescript.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}
