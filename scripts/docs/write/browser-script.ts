import { readFile } from "node:fs/promises";
import { join } from "node:path";
import typescript from "typescript";

/** A module of `assets/` as the browser runs it: its types left out. */
export async function browserScript(name: string): Promise<string> {
  const source = await readFile(join(import.meta.dirname, "../assets", `${name}.ts`), "utf8");
  const { ModuleKind, ScriptTarget, transpileModule } = typescript;
  const options = { module: ModuleKind.ES2022, target: ScriptTarget.ES2022, removeComments: true };
  return transpileModule(source, { compilerOptions: options }).outputText;
}
