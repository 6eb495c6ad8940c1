import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const file = join(import.meta.dirname, "hover-program.ts");
const program = `import { createMedblocksClient } from "../../generated/medblocks/client.ts";
const medblocks = createMedblocksClient();
const result = await medblocks.GET("/patients/{id}", { params: { path: { id: "1" } } });
const { error } = await medblocks.GET("/patients");
if (result.ok) result.status;
if (error) error.userMessage;
`;

/** An editor's view of the program, which exists in memory only. */
const editor = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(program);
    return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined;
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});

const hover = (text: string) => {
  const info = editor.getQuickInfoAtPosition(file, program.indexOf(text));
  return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`;
};

test("the program compiles", () => {
  const messages = editor.getSemanticDiagnostics(file).map(({ messageText }) => messageText);
  expect(messages).toEqual([]);
});

test("the errors of a call have a name in place of a list that is cut short", () => {
  expect(hover("error }")).toContain("const error: ListPatientsErrors | undefined");
  expect(hover("result =")).toMatch(/\}, 200> \| Failure<GetPatientErrors>\n/);
  expect(hover("GET(")).toContain("}, GetPatientErrors, Success<{");
  for (const text of ["error }", "result =", "GET("]) expect(hover(text)).not.toMatch(/\d+ more/);
});

test("the status of a success is its literal, and members have their documentation", () => {
  expect(hover("status")).toContain(".status: 200");
  expect(hover("userMessage")).toContain("A message for end users.");
});

test("paths are completed", () => {
  const position = program.indexOf('"/patients/{id}"') + 1;
  const names = editor.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["/patients", "/patients/{id}", "/sessions/{id}", "/health"]));
});
