import typescript from "typescript";

/**
 * Compiles texts as modules of this project, in which `error-contracts/…` resolves by the `exports` of its package.json,
 * strictly.
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
