import { relative, sep } from "node:path";
import { commandText } from "../../project/installation.ts";
import { apiFiles, projectAt } from "../../project/project.ts";
import type { GeneratedFile } from "../generator.ts";

/**
 * Generated files as another project needs them: the client's runtime comes from the installed package, modules name each
 * other as `.js` (which every module resolution of TypeScript understands), and the first line names that project's
 * document and command. Files for the repository of the runtime itself are returned as they are.
 * @see https://www.typescriptlang.org/docs/handbook/modules/theory.html#module-resolution
 */
export function packageFiles(root: string, api: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const { runtime } = projectAt(root);
  if (runtime === "sources") return files;
  const document = relative(root, apiFiles(root, api).input).split(sep).join("/");
  return files.map(({ path, text }) => ({ path, text: packageText(path, text, api, document) }));
}

function packageText(path: string, text: string, api: string, document: string): string {
  const header = ` from openapi/${api}${path.endsWith(".yaml") ? "" : "/"} by \`npm run generate\`; do not edit.`;
  const [line = "", ...rest] = text.split("\n");
  const first = line.endsWith(header)
    ? `${line.slice(0, -header.length)} from ${document.replaceAll(/[\r\n]/g, " ")} by \`${commandText("generate")}\`; do not edit.`
    : line;
  const whole = [first, ...rest].join("\n");
  return path.endsWith(".ts") ? withPackageImports(whole) : whole;
}

/** Rewrites the module names of imports and re-exports, each of which is a line of its own. */
export function withPackageImports(text: string): string {
  return text
    .replace(
      /^((?:import|export) .*from )"(?:\.\.\/)+client\/([\w/-]+)\.ts";$/gm,
      (_, start: string, module: string) => {
        return `${start}"${entryOf(module)}";`;
      },
    )
    .replace(/^((?:import|export) .*from )"(\.{1,2}\/[^"]+?)(?:\.d)?\.ts";$/gm, '$1"$2.js";');
}

/** The package's entry of a module of the client. */
function entryOf(module: string): string {
  return module === "core" ? "error-contracts/core" : `error-contracts/runtime/${module}`;
}
